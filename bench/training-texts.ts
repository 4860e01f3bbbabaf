import { readFileSync } from 'node:fs';
import { CLASSES, type Class } from '../lambdas/classify/linear-model.ts';

/** A text made for training only; no message of the corpus is among them. */
export interface TrainingText {
  readonly subject: string;
  readonly text: string;
  readonly kinds: readonly Class[];
}

/** What people write, one text a line, made up from the wordings of the law, of policies and of everyday speech. */
export const trainingTexts = (): readonly TrainingText[] => [
  ...[...lines('requests.txt'), ...lines('stories.txt'), ...lines('boundaries.txt')].map((line) => {
    const [kinds = '', rest = ''] = split(line, '|');
    return { kinds: kinds.split(',').map(classOf), ...subjectAndText(rest) };
  }),
  ...[
    ...lines('ordinary.txt'),
    ...lines('ordinary-stories.txt'),
    ...lines('ordinary-boundaries.txt'),
  ].map((line) => ({
    kinds: ['other'] as const,
    ...subjectAndText(line),
  })),
];

/** Sentences around which a letter grows, by language; none of them asks for anything. */
export const contexts = (): readonly (readonly [language: string, sentence: string])[] =>
  lines('context.txt').map((line) => split(line, '|'));

/** What mail programs and companies put below a letter. */
export const footers = (): readonly string[] => lines('footers.txt');

const lines = (file: string): readonly string[] =>
  readFileSync(new URL(`training/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);

const split = (line: string, mark: string): readonly [string, string] => {
  const place = line.indexOf(mark);
  return place < 0 ? ['', line] : [line.slice(0, place), line.slice(place + mark.length)];
};

const subjectAndText = (line: string) => {
  const [subject, text] = split(line, ' :: ');
  return { subject, text };
};

const classOf = (name: string): Class => {
  const found = CLASSES.find((each) => each === name);
  if (!found)
    throw new Error(`got the kind ${name} in a training text, wanted one of ${CLASSES.join(', ')}`);
  return found;
};
