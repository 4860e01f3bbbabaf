/** What was decided on a kind by a person. */
export interface Decision {
  readonly outcome: 'grant' | 'refuse' | 'done-by-hand';
  /** Why it is refused: a code of `GROUNDS`. */
  readonly ground?: Ground;
  readonly at: string;
}

/** Grounds of a refusal that the law knows; `respond/letters/norms-kz.ts` has the article of each, the letter words them. */
export const GROUNDS = [
  'identity-not-proven',
  'open-obligation',
  'retention-required',
  'no-documents',
  'no-breach-found',
  'rights-of-others',
] as const;
export type Ground = (typeof GROUNDS)[number];
