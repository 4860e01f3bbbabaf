import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { CLASSES } from '../lambdas/classify/classes.ts';
import { textToReadOf } from '../lambdas/intake/mail/new-text-of.ts';

const message = z.object({
  id: z.string(),
  lang: z.string(),
  variant: z.string(),
  subject: z.string(),
  body: z.string(),
  kinds: z.array(z.enum(CLASSES)).min(1),
});

/** A labelled message, with what its sender wrote anew. */
export type Labelled = z.infer<typeof message> & { readonly newText: string };

const CORPUS = new URL('../test/fixtures/corpus/dev.jsonl', import.meta.url);

export const corpus = (): readonly Labelled[] => labelled(readFileSync(CORPUS, 'utf8'));

/** Reads labelled messages, one a line. */
export const labelled = (lines: string): readonly Labelled[] =>
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => message.parse(JSON.parse(line)))
    .map((each) => ({ ...each, newText: textToReadOf(each.body) }));
