import { extract } from '../lambdas/intake/extract.ts';
import { newTextIn, textToRead } from '../lambdas/intake/mail/new-text-of.ts';
import { setApart } from '../lambdas/intake/mail/set-apart.ts';
import type { LabelledLetter } from './labelled-letters.ts';

export const FIELDS = ['fullName', 'phone', 'iin', 'email'] as const;
export type Field = (typeof FIELDS)[number];

export interface Score {
  readonly right: number;
  /** Told, and not what stands in the label. */
  readonly wrong: number;
  /** In the label, and not told. */
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How well each field is read: compared with the label letter by letter. */
export const extractionScores = (letters: readonly LabelledLetter[]): Record<Field, Score> => {
  const read = letters.map(({ body, extracted }) => ({ wanted: extracted, got: readIn(body) }));
  const scoreOf = (field: Field): Score => {
    const pairs = read.map(({ wanted, got }) => [wanted[field] ?? undefined, got[field]] as const);
    const right = pairs.filter(([wanted, got]) => got !== undefined && got === wanted).length;
    const wrong = pairs.filter(([wanted, got]) => got !== undefined && got !== wanted).length;
    const missed = pairs.filter(([wanted, got]) => wanted !== undefined && got !== wanted).length;
    const precision = right / Math.max(right + wrong, 1);
    const recall = right / Math.max(right + missed, 1);
    const f1 = (2 * precision * recall) / Math.max(precision + recall, Number.MIN_VALUE);
    return { right, wrong, missed, precision, recall, f1 };
  };
  return {
    fullName: scoreOf('fullName'),
    phone: scoreOf('phone'),
    iin: scoreOf('iin'),
    email: scoreOf('email'),
  };
};

const readIn = (body: string) => {
  const apart = setApart(body);
  return extract({
    newText: textToRead({ newText: newTextIn(apart), text: body }),
    signature: apart.signature,
  });
};
