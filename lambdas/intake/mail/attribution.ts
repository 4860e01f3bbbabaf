/** The line above a quote: "On … wrote:", "… пишет:", "… жазды:", or only a date, a time and an address. */
export interface Attribution {
  /** How many lines it takes: programs break long ones. */
  readonly lines: number;
  /** It is one even where no quote marks follow; then all below it is the quoted letter. */
  readonly isSure: boolean;
}

const LINES = 3;
const LENGTH = 400;
const WROTE =
  /(?:wrote|пишет|пишете|(?:на)?писал(?:а|и|\(а\))?|жазды|жазған|жазып жіберді|schrieb|écrit|escribió|yazdı)\s?:$/iu;
const TIME = /\b\d{1,2}[:.]\d{2}\b/;
const ADDRESS = /[<([]?[^\s<>@]{1,250}@[^\s<>@]{1,250}[>)\]]?/;
const IN_BRACKETS = /[<([](?:mailto:)?[^\s<>@]{1,250}@[^\s<>@]{1,250}[>)\]]/;

/** Reads the attribution that begins at a line; undefined where there is none. */
export const attributionAt = (lines: readonly string[], at: number): Attribution | undefined => {
  let said = '';
  for (let count = 1; count <= LINES; count++) {
    const line = lines[at + count - 1] ?? '';
    if (line === '' || line.startsWith('>') || said.length + line.length > LENGTH) return undefined;
    said = `${said} ${line.trim()}`;
    if (!line.endsWith(':')) continue;
    if (isSure(said)) return { lines: count, isSure: true };
    return isQuoteNext(lines, at + count) && /\d|@/.test(said) && (count === 1 || WROTE.test(said))
      ? { lines: count, isSure: false }
      : undefined;
  }
  return undefined;
};

const isSure = (said: string): boolean =>
  WROTE.test(said)
    ? ADDRESS.test(said) && /\d/.test(said)
    : TIME.test(said) && IN_BRACKETS.test(said);

const isQuoteNext = (lines: readonly string[], at: number): boolean =>
  [lines[at], lines[at + 1]].some((line) => line?.startsWith('>'));
