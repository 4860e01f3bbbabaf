/** Chances from sums; a greater warmth makes them less sure. */
export const chancesOf = (totals: ArrayLike<number>, warmth = 1): readonly number[] => {
  const all = Array.from(totals, (total) => total / warmth);
  const top = Math.max(...all);
  const powers = all.map((total) => Math.exp(total - top));
  const sum = powers.reduce((one, another) => one + another, 0);
  return powers.map((power) => power / sum);
};
