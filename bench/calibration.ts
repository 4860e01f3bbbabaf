import { chancesOf } from '../lambdas/classify/chances.ts';
import { CLASSES, type Class, OTHER } from '../lambdas/classify/classes.ts';
import { type FurtherKinds, signsOfFurther } from '../lambdas/classify/further-kinds.ts';
import type { Answered } from './thresholds.ts';

const WARMTHS = Array.from({ length: 31 }, (_, index) => 0.7 + index * 0.05);

/** The warmth at which the chances of unseen letters tell best what is so. */
export const warmthFor = (
  unseen: readonly { readonly totals: ArrayLike<number>; readonly kinds: readonly Class[] }[],
): number => {
  const surprise = (warmth: number): number =>
    unseen.reduce((sum, { totals, kinds }) => {
      const chance = chancesOf(totals, warmth)[CLASSES.indexOf(kinds[0] ?? 'other')];
      return sum - Math.log(Math.max(chance ?? 0, 1e-6));
    }, 0);
  return WARMTHS.reduce((best, warmth) => (surprise(warmth) < surprise(best) ? warmth : best), 1);
};

const STEPS = 400;
const RATE = 0.3;

/** Logistic regression over the kinds beside the likeliest: which of them is asked for too. */
export const furtherFor = (answered: readonly Answered[]): FurtherKinds => {
  const examples = answered
    .filter(({ kinds }) => kinds[0] !== 'other')
    .flatMap(({ judged, kinds }) => {
      const { chances } = judged;
      const first = chances.indexOf(Math.max(...chances.slice(0, OTHER)));
      return CLASSES.slice(0, OTHER).flatMap((kind, place) =>
        place === first
          ? []
          : [{ signs: signsOfFurther(judged, first, place), asked: kinds.includes(kind) ? 1 : 0 }],
      );
    });
  const weights: [number, number, number] = [0, 0, 0];
  const squares: [number, number, number] = [1e-6, 1e-6, 1e-6];
  for (let step = 0; step < STEPS; step++) {
    const slopes: [number, number, number] = [0, 0, 0];
    for (const { signs, asked } of examples) {
      const sum = signs[0] * weights[0] + signs[1] * weights[1] + signs[2] * weights[2];
      const miss = (1 / (1 + Math.exp(-sum)) - asked) / examples.length;
      for (const place of [0, 1, 2] as const) slopes[place] += miss * signs[place];
    }
    for (const place of [0, 1, 2] as const) {
      squares[place] += slopes[place] ** 2;
      weights[place] -= (RATE * slopes[place]) / Math.sqrt(squares[place]);
    }
  }
  const [start, chance, passage] = weights.map((weight) => Number(weight.toFixed(4)));
  return { start: start ?? 0, chance: chance ?? 0, passage: passage ?? 0 };
};
