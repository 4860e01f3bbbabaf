/** Six digits of a reply. `marked`: called a code, or alone on their line. */
export interface FoundCode {
  readonly digits: string;
  readonly marked: boolean;
}

/** How far beside the digits the word `code` is looked for. */
const NEAR = 40;
const CODE = String.raw`(?<!\p{L})(?<!(?:postal|post|zip|почтовый|пошталық)[ -])(?:код(?:ты|ымды|ым|ы|ом)?|code)(?!\p{L})`;
const CALLED_BEFORE = new RegExp(`${CODE}[^\\d,;\\n]*$`, 'iu');
const CALLED_AFTER = new RegExp(`^[^\\d,;\\p{L}\\n]*${CODE}`, 'iu');

/**
 * The code of a reply: what is called one, else what stands alone on its line, else the last six digits. People copy
 * them in one piece or in two. Those of a longer run are a telephone number or a date, and those of a quoted line
 * were written by us.
 */
export const findCode = (newText: string): FoundCode | undefined => {
  const candidates = newText.split('\n').flatMap(candidatesIn);
  const marked =
    candidates.findLast(({ line, at }) =>
      CALLED_BEFORE.test(line.slice(Math.max(0, at - NEAR), at)),
    ) ??
    candidates.find(({ line, end }) => CALLED_AFTER.test(line.slice(end, end + NEAR))) ??
    candidates.find(({ line, run }) => line.replace(/[^\p{L}\d]/gu, '') === digitsOf(run));
  const found = marked ?? candidates.at(-1);
  return found && { digits: digitsOf(found.run), marked: marked !== undefined };
};

interface Candidate {
  readonly line: string;
  readonly run: string;
  readonly at: number;
  readonly end: number;
}

const candidatesIn = (line: string): readonly Candidate[] =>
  line.trimStart().startsWith('>')
    ? []
    : [...line.matchAll(/(\)[ \u00a0]?)?(\d(?:[ \u00a0-]?\d)*)/g)]
        .filter(([, areaCode, run = '']) => !areaCode && /^\d{3}[ \u00a0-]?\d{3}$/.test(run))
        .map(({ 0: run, index }) => ({ line, run, at: index, end: index + run.length }));

const digitsOf = (run: string): string => run.replace(/\D/g, '');
