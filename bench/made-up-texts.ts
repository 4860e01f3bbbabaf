import { languageOf } from '../lambdas/classify/language-of.ts';
import { seeded } from './logistic-regression.ts';
import { contexts, footers, type TrainingText, trainingTexts } from './training-texts.ts';

/**
 * All texts for training that nobody sent: each as it is, and once more as people write it, with sentences around it
 * that ask for nothing, sometimes a footer, sometimes slips of the hand.
 */
export const madeUpTexts = (): readonly TrainingText[] => {
  const random = seeded(11);
  const texts = trainingTexts();
  return [
    ...texts,
    ...texts.map((text) => grown(text, random)),
    ...(process.env.G2 ? texts.map((text) => grown(text, random)) : []),
  ];
};

const grown = ({ subject, text, kinds }: TrainingText, random: () => number): TrainingText => {
  const language = languageOf(text) ?? 'ru';
  const around = contexts().filter(([each]) => each === language);
  const some = (): string => around[Math.floor(random() * around.length)]?.[1] ?? '';
  const before = Array.from({ length: Math.floor(random() * 4) }, some);
  const after = random() < 0.4 ? [some()] : [];
  const footer = random() < 0.12 ? [footers()[Math.floor(random() * footers().length)] ?? ''] : [];
  const written = random() < 0.5 ? slipped(text, random) : text;
  return {
    subject,
    kinds,
    text: [...before, written, ...after, ...footer].join(random() < 0.5 ? ' ' : '\n'),
  };
};

/** Letters left out, doubled or swapped in one word out of eight, as on a small keyboard. */
const slipped = (text: string, random: () => number): string =>
  text.replace(/\p{L}{5,}/gu, (word) => {
    if (random() > 0.125) return word;
    const at = 1 + Math.floor(random() * (word.length - 2));
    const kind = random();
    if (kind < 0.5) return word.slice(0, at) + word.slice(at + 1);
    if (kind < 0.7) return word.slice(0, at) + word.charAt(at) + word.slice(at);
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  });
