import { skeleton } from './skeleton.ts';

/** Characters of a text on either side that may say what stands there. */
const BEFORE = 90;
export const AFTER = 60;

/** What stands around a find, folded: its own line and sentence are for the cues to mind. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

export const around = (text: string, start: number, end: number): Around => ({
  before: skeleton(text.slice(Math.max(0, start - BEFORE), start)),
  after: skeleton(text.slice(end, end + AFTER)),
});

/** Phrases of any language as one alternation over folded text; a `*` stands for any ending, a blank for any white space. */
export const phrases = (...lists: readonly string[]): string =>
  lists
    .flatMap((list) => list.split('|'))
    .map((phrase) =>
      skeleton(phrase.trim())
        .replaceAll('.', '\\.')
        .replaceAll('*', '[a-z]*')
        .replaceAll(' ', '\\s{1,3}'),
    )
    .join('|');

/** Said just before: nothing but a few marks in between. */
export const justBefore = (...lists: readonly string[]): RegExp =>
  new RegExp(`(?:^|[^a-z])(?:${phrases(...lists)})[^a-z0-9\\n]{0,4}$`);

/** Said before in the same clause, `gap` characters away at most. */
export const before = (gap: number, ...lists: readonly string[]): RegExp =>
  new RegExp(`(?:^|[^a-z])(?:${phrases(...lists)})(?![a-z])[^.!?;\\n]{0,${gap}}$`);

/** Said after in the same clause, `gap` characters away at most. */
export const after = (gap: number, ...lists: readonly string[]): RegExp =>
  new RegExp(`^[^.!?;\\n]{0,${gap}}(?<![a-z])(?:${phrases(...lists)})(?![a-z])`);
