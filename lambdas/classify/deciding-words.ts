import { type Feature, featuresOf } from './features.ts';
import { CLASSES, type Class, placeOf } from './linear-model.ts';
import { model } from './model.ts';

/** How many words a person is shown. */
const SHOWN = 6;

/** The words whose signs spoke most for a class against the mean of all, as they were written. */
export const decidingWords = (subject: string, text: string, wanted: Class): readonly string[] => {
  const column = CLASSES.indexOf(wanted);
  const said = new Map<string, number>();
  for (const { name, value, words } of featuresOf(subject, text)) {
    const speaks = value * advantage(name, column);
    for (const word of words) said.set(word, (said.get(word) ?? 0) + speaks / words.length);
  }
  return [...said]
    .filter(([, speaks]) => speaks > 0)
    .sort(([, one], [, another]) => another - one)
    .slice(0, SHOWN)
    .map(([word]) => word);
};

const advantage = (name: Feature['name'], column: number): number => {
  const start = placeOf(name) * CLASSES.length;
  const weights = CLASSES.map((_, index) => (model.weights[start + index] ?? 0) * model.step);
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return (weights[column] ?? 0) - mean;
};
