import { attributionAt } from './attribution.ts';
import { type LetterBelow, letterBelow, letterLines } from './letter-below.ts';
import { signatureAt } from './signature.ts';
import { asText, linesOf } from './text-lines.ts';

/** A text in its parts. Nothing is lost: what is not new stands in one of the others. */
export interface Apart {
  /** Empty where all is quoted, signed or passed on. */
  readonly newText: string;
  readonly signature: string;
  readonly quoted: string;
  readonly below?: LetterBelow;
  /** The text of the letter below. */
  readonly textBelow: string;
}

/**
 * Sets apart what a text quotes (`>` lines, the line above them, a whole letter below) and the signature. Answers
 * between quoted lines are new. Each line is looked at once: the time grows with the length alone.
 */
export const setApart = (text: string): Apart => {
  const lines = linesOf(text);
  const below = letterBelow(lines);
  const letter = below && letterLines(lines, below);
  const written =
    below && letter ? [...lines.slice(0, below.at), ...lines.slice(letter.end)] : lines;
  const { said, quoted } = sorted(written);
  const sign = signatureAt(said) ?? said.length;
  return {
    newText: asText(said.slice(0, sign)),
    signature: asText(said.slice(sign)),
    quoted: asText(below ? [...quoted, '', ...lines.slice(below.at, letter?.end)] : quoted),
    ...(below && { below }),
    textBelow: asText(letter?.lines ?? []),
  };
};

const sorted = (lines: readonly string[]) => {
  const said: string[] = [];
  const quoted: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (isQuoted(line)) {
      quoted.push(line);
      continue;
    }
    const attribution = attributionAt(lines, at);
    if (!attribution) {
      said.push(line);
      continue;
    }
    const next = at + attribution.lines;
    quoted.push(...lines.slice(at, next));
    at = next - 1;
    if (attribution.isSure && !isQuoteNear(lines, next)) {
      for (const each of lines.slice(next)) quoted.push(each);
      break;
    }
  }
  return { said, quoted };
};

const isQuoted = (line: string): boolean => /^\s{0,3}>/.test(line);

const isQuoteNear = (lines: readonly string[], at: number): boolean =>
  lines.slice(at, at + 3).some(isQuoted);
