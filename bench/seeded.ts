/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export const seeded = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

export const shuffle = <Item>(items: Item[], random: () => number): void => {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [items[last], items[other]];
    if (a !== undefined && b !== undefined) [items[last], items[other]] = [b, a];
  }
};

/** Parts of nearly equal size, dealt at random. */
export const dealt = <Item>(
  items: readonly Item[],
  count: number,
  seed: number,
): readonly Item[][] => {
  const order = [...items];
  shuffle(order, seeded(seed));
  const parts: Item[][] = Array.from({ length: count }, () => []);
  for (const [index, item] of order.entries()) parts[index % count]?.push(item);
  return parts;
};
