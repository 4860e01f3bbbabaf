import { z } from 'zod';
import type { PostgresSystem } from '../lambdas/request/controller.ts';
import { id, text, words } from './controller-fields.ts';

const change = z.strictObject({
  table: text,
  person: text,
  only: z.strictObject({ column: text, values: z.array(z.string()).min(1) }).optional(),
  set: z.record(text, z.union([z.string(), z.boolean(), z.null()])),
});

const record = z.strictObject({
  table: text,
  person: text,
  label: words,
  purposes: z.array(z.string()).min(1),
  columns: z.array(z.strictObject({ name: text, label: words })).min(1),
});

/** A data system of a company, with the words of every table and column that a letter shows. */
export const dataSystemSchema = z.strictObject({
  id,
  type: z.literal('postgres'),
  name: words,
  people: z.strictObject({
    table: text,
    key: text,
    identifiers: z.strictObject({ email: text, phone: text.optional(), iin: text.optional() }),
  }),
  records: z.array(record).min(1),
  openObligations: z
    .strictObject({ table: text, person: text, column: text, open: z.array(z.string()).min(1) })
    .optional(),
  block: z.array(change).optional(),
  stopProcessing: z.array(change).optional(),
  suppressMarketing: z.array(change).optional(),
} satisfies Record<keyof PostgresSystem, z.ZodType>);
