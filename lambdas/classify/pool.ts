import { CLASSES, OTHER } from './classes.ts';

const COUNT = CLASSES.length;
/** How far the greatest of the passages outweighs the others. */
const SOFTNESS = 0.5;

/** Adds to each kind's total a soft maximum over the passages; says how much each passage had of it. */
export const pooled = (
  totals: Float64Array,
  inPassages: Float64Array,
  count: number,
): Float64Array => {
  const shares = new Float64Array(count * COUNT);
  if (count === 0) return shares;
  for (let kind = 0; kind < OTHER; kind++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let passage = 0; passage < count; passage++)
      top = Math.max(top, inPassages[passage * COUNT + kind] as number);
    let sum = 0;
    for (let passage = 0; passage < count; passage++) {
      const at = passage * COUNT + kind;
      const power = Math.exp(((inPassages[at] as number) - top) / SOFTNESS);
      shares[at] = power;
      sum += power;
    }
    for (let passage = 0; passage < count; passage++) {
      const at = passage * COUNT + kind;
      shares[at] = (shares[at] as number) / sum;
    }
    // Of many passages one is great by chance: half of what their number adds is taken back.
    const gain = SOFTNESS * (Math.log(sum) - Math.log(count) / 2);
    totals[kind] = (totals[kind] as number) + top + gain;
  }
  return shares;
};
