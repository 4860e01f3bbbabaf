import { readFileSync } from 'node:fs';
import { z } from 'zod';

const letter = z.object({
  id: z.string(),
  lang: z.string(),
  variant: z.string(),
  body: z.string(),
  extracted: z.object({
    fullName: z.string().nullable(),
    phone: z.string().nullable(),
    iin: z.string().nullable(),
    email: z.string().nullable(),
  }),
});

/** A letter, and what it tells of its sender. */
export type LabelledLetter = z.infer<typeof letter>;

/** Reads letters, one a line of JSON. @throws ZodError naming the field that is wrong */
export const labelledLetters = (file: URL): readonly LabelledLetter[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => letter.parse(JSON.parse(line)));

export const CORPUS = new URL('../test/fixtures/corpus/dev.jsonl', import.meta.url);
/** Made-up letters in shapes that the corpus has few of. */
export const UNUSUAL = new URL('../test/fixtures/extraction.jsonl', import.meta.url);
