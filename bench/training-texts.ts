import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { CLASSES, type Class } from '../lambdas/classify/classes.ts';
import { textToReadOf } from '../lambdas/intake/mail/new-text-of.ts';
import { madeByGrammar } from './grammar.ts';

/** A text made for training only; no message of the corpus is among them. */
export interface TrainingText {
  readonly subject: string;
  readonly text: string;
  readonly kinds: readonly Class[];
  readonly language?: string;
  readonly variant?: string;
  /** The file it stands in. */
  readonly from: string;
  readonly weight: number;
}

const FOLDER = new URL('training/', import.meta.url);
const kind = z.enum(CLASSES);

/** Single requests, and letters that are none, one a line. */
const LINES = ['requests', 'stories', 'boundaries'];
const ORDINARY = ['ordinary', 'ordinary-stories', 'ordinary-boundaries'];

/** What people write, made up from the wordings of the law, of policies and of everyday speech. */
export const lineTexts = (): readonly TrainingText[] => [
  ...LINES.flatMap((file) =>
    linesOf(file).map((line) => {
      const [kinds = '', rest = ''] = split(line, '|');
      return {
        kinds: kind.array().parse(kinds.split(',')),
        ...titled(rest),
        from: file,
        weight: 1,
      };
    }),
  ),
  ...ORDINARY.flatMap((file) =>
    linesOf(file).map((line) => ({
      kinds: ['other'] as const,
      ...titled(line),
      from: file,
      weight: 1,
    })),
  ),
];

const authored = z.object({
  lang: z.string(),
  variant: z.string(),
  subject: z.string(),
  body: z.string(),
  kinds: kind.array().min(1),
});

/** One letter of so many is never learnt from, so that what is checked in can be judged by it. */
const HELD_BACK = 12;

/** Whole letters, each by an author who had not read the corpus. */
export const authoredTexts = (): readonly TrainingText[] =>
  everyAuthored().filter((_, index) => index % HELD_BACK !== 0);

/** Letters of the same authors that nothing is learnt from. */
export const heldBackTexts = (): readonly TrainingText[] =>
  everyAuthored().filter((_, index) => index % HELD_BACK === 0);

const everyAuthored = (): readonly TrainingText[] =>
  readdirSync(new URL('authored/', FOLDER))
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(`authored/${file}`, FOLDER), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => authored.parse(JSON.parse(line)))
        .map(({ lang, variant, subject, body, kinds }) => ({
          ...{ language: lang, variant, subject, kinds, from: file, weight: 1 },
          text: textToReadOf(body),
        })),
    );

const OF_EACH_RULE = 10;
const GRAMMAR_SEED = 3;
/** They are many and alike. */
const GRAMMAR_WEIGHT = 0.5;

export const grammarTexts = (): readonly TrainingText[] =>
  madeByGrammar(OF_EACH_RULE, GRAMMAR_SEED).map(({ kinds, text }) => ({
    ...{ subject: '', text, from: 'grammar', weight: GRAMMAR_WEIGHT },
    kinds: kind.array().parse(kinds.split(',')),
  }));

const linesOf = (file: string): readonly string[] =>
  readFileSync(new URL(`${file}.txt`, FOLDER), 'utf8')
    .split('\n')
    .filter(Boolean);

const split = (line: string, mark: string): readonly [string, string] => {
  const place = line.indexOf(mark);
  return place < 0 ? ['', line] : [line.slice(0, place), line.slice(place + mark.length)];
};

const titled = (line: string) => {
  const [subject, text] = split(line, ' :: ');
  return { subject, text };
};
