import type { Judged } from './judge.ts';

type Said = Pick<Judged, 'chances' | 'greatest'>;

/** What makes a further kind likely: a start, its chance beside the first kind's, what its best passage says. */
export interface FurtherKinds {
  readonly start: number;
  readonly chance: number;
  readonly passage: number;
}

/** What a further kind's chance is reckoned from: one, its chance beside the first's, its best passage. */
export const signsOfFurther = (
  { chances, greatest }: Said,
  first: number,
  kind: number,
): readonly [number, number, number] => [
  1,
  Math.log(Math.max(chances[kind] ?? 0, SMALLEST) / Math.max(chances[first] ?? 0, SMALLEST)),
  greatest[kind] ?? 0,
];
const SMALLEST = 1e-6;

/** How likely it is that a kind is asked for beside the first. */
export const furtherChance = (
  judged: Said,
  first: number,
  kind: number,
  { start, chance, passage }: FurtherKinds,
): number => {
  const [, beside, said] = signsOfFurther(judged, first, kind);
  return 1 / (1 + Math.exp(-(start + chance * beside + passage * said)));
};
