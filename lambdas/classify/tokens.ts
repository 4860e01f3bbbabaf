import { fold } from './fold.ts';

/** A word or a number of a text, with the clause it stands in. */
export interface Token {
  /** As written. */
  readonly text: string;
  /** Folded; for numbers and addresses their sort, e.g. `§phone`. */
  readonly key: string;
  readonly clause: number;
}

const TOKEN = new RegExp(
  [
    String.raw`(?<url>https?:\/\/\S{1,500}|www\.\S{1,500})`,
    String.raw`(?<email>[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8})`,
    String.raw`(?<money>\d[\d  ]{0,14}(?:[.,]\d{1,3})?\s?(?:тг|тенге|теңге|tenge|kzt|руб|₸|\$|%|usd|долл))`,
    String.raw`(?<phone>(?<!\d)(?:\+?7|8)[\s()-]{0,3}\d{3}[\s()-]{0,3}\d{3}[\s-]{0,2}\d{2}[\s-]{0,2}\d{2}(?!\d))`,
    String.raw`(?<iin>(?<!\d)\d{12}(?!\d))`,
    String.raw`(?<ref>№\s?[\p{L}\d][\p{L}\d/.-]{0,30}|[A-ZА-Я]{1,3}-\d{3,20}|(?<!\d)\d{6,9}(?!\d))`,
    String.raw`(?<num>\d+)`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}'’‘ʼ\u0060´\u00ad\u200b]{0,60})`,
    String.raw`(?<ask>\?)`,
    String.raw`(?<end>[.!;:\n•—]+)`,
  ].join('|'),
  'giu',
);

/** The words of a text in order; a question mark is a word too. */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let clause = 0;
  for (const { 0: found, groups } of text.matchAll(TOKEN)) {
    if (groups?.end !== undefined) clause++;
    else if (groups?.word !== undefined) tokens.push({ text: found, key: fold(found), clause });
    else {
      const [sort = 'num'] =
        Object.entries(groups ?? {}).find(([, value]) => value !== undefined) ?? [];
      tokens.push({ text: found, key: `§${sort}`, clause });
    }
  }
  return tokens;
};
