import { chancesOf } from './chances.ts';
import { CLASSES, OTHER } from './classes.ts';
import { type Gathered, gather, type Known } from './gather.ts';
import type { Letter } from './letter.ts';
import { type Weighed, type Weights, weigh } from './weigh.ts';

/** What a letter comes to, before it is decided what that means. */
export interface Judged {
  /** In the order of `CLASSES`. */
  readonly chances: readonly number[];
  /** For each kind, how much the passage says that says most for it. */
  readonly greatest: readonly number[];
  /** For each kind, where that passage begins: the title before all, then words of the text. */
  readonly places: readonly number[];
  readonly gathered: Gathered;
  readonly weighed: Weighed;
}

export interface Judge {
  readonly known: Known;
  readonly weights: Weights;
  /** Chances of unseen letters are less sure than those of letters that were learnt from. */
  readonly warmth: number;
}

export const judge = (letter: Letter, { known, weights, warmth }: Judge): Judged => {
  const gathered = gather(letter, known);
  const weighed = weigh(gathered, weights);
  return {
    chances: chancesOf(weighed.totals, warmth),
    ...foremost(gathered, weighed),
    gathered,
    weighed,
  };
};

const foremost = (
  { passages }: Gathered,
  { inPassages }: Weighed,
): Pick<Judged, 'greatest' | 'places'> => {
  const greatest = new Array<number>(OTHER).fill(Number.NEGATIVE_INFINITY);
  const greatestOfOne = [...greatest];
  const places = new Array<number>(OTHER).fill(0);
  for (const [index, { spans, isTitle }] of passages.entries())
    for (let kind = 0; kind < OTHER; kind++) {
      const said = inPassages[index * CLASSES.length + kind] as number;
      greatest[kind] = Math.max(greatest[kind] as number, said);
      if (spans.length > 1 || said <= (greatestOfOne[kind] as number)) continue;
      greatestOfOne[kind] = said;
      places[kind] = isTitle ? -1 : (spans[0]?.from ?? 0);
    }
  return { greatest, places };
};
