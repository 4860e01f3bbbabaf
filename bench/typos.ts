import { seeded } from './seeded.ts';
import type { TrainingText } from './training-texts.ts';

const SEED = 23;
const WEIGHT = 0.3;
/** One word in so many. */
const RATE = 1 / 6;

/** Each text once more with slips of the hand: letters left out, doubled or swapped, as on a small keyboard. */
export const withTypos = (texts: readonly TrainingText[]): readonly TrainingText[] => {
  const random = seeded(SEED);
  return texts.map((text) => ({
    ...text,
    text: slipped(text.text, random),
    from: 'typos',
    weight: text.weight * WEIGHT,
  }));
};

const slipped = (text: string, random: () => number): string =>
  text.replace(/\p{L}{5,}/gu, (word) => {
    if (random() > RATE) return word;
    const at = 1 + Math.floor(random() * (word.length - 2));
    const sort = random();
    if (sort < 0.5) return word.slice(0, at) + word.slice(at + 1);
    if (sort < 0.7) return word.slice(0, at) + word.charAt(at) + word.slice(at);
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  });
