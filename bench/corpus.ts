import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { CLASSES } from '../lambdas/classify/linear-model.ts';
import { textToReadOf } from '../lambdas/intake/mail/new-text-of.ts';

const message = z.object({
  id: z.string(),
  lang: z.string(),
  variant: z.string(),
  controller: z.string(),
  from: z.string(),
  subject: z.string(),
  body: z.string(),
  kinds: z.array(z.enum(CLASSES)).min(1),
  extracted: z.object({
    fullName: z.string().nullish(),
    phone: z.string().nullish(),
    iin: z.string().nullish(),
    email: z.string().nullish(),
  }),
});

/** A labelled message, with what its sender wrote anew. */
export type Labelled = z.infer<typeof message> & { readonly newText: string };

const CORPUS = new URL('../test/fixtures/corpus/dev.jsonl', import.meta.url);

export const corpus = (): readonly Labelled[] =>
  readFileSync(CORPUS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => message.parse(JSON.parse(line)))
    .map((each) => ({ ...each, newText: textToReadOf(each.body) }));
