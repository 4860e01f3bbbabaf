import { z } from 'zod';
import { type Controller, PARTICULARS } from '../lambdas/request/controller.ts';
import { KINDS } from '../lambdas/request/kinds.ts';
import { LANGUAGES } from '../lambdas/request/language.ts';
import { DUTIES } from '../lambdas/request/term.ts';
import {
  day,
  domain,
  duration,
  id,
  isShorter,
  kinds,
  mailbox,
  page,
  phone,
  text,
  timeZone,
  words,
} from './controller-fields.ts';
import { dataSystemSchema } from './data-system-schema.ts';

const wholeNumber = z.int('wanted a whole number').min(1, 'wanted at least 1');

const term = z
  .strictObject({
    id: text,
    kinds: z.array(z.enum([...KINDS, ...DUTIES])).min(1),
    from: z.enum(['receipt', 'proof', 'detection', 'transfer']),
    // A term of the law stands in the law's own folder.
    standing: z.enum(['policy', 'target']),
    source: words,
    inForceSince: day.optional(),
    confidence: z.enum(['H', 'M', 'L']).optional(),
    offByDefault: z.boolean().optional(),
    amount: wholeNumber.optional(),
    unit: z.enum(['calendar-days', 'working-days', 'months', 'hours-on-working-days']).optional(),
    extension: wholeNumber.optional(),
  })
  .refine(({ amount, unit }) => (amount === undefined) === (unit === undefined), {
    path: ['amount'],
    error: 'an amount and its unit come together, wanted both or neither',
  });

const proof = z
  .strictObject({
    remindAfter: duration,
    expireAfter: duration,
    leaveBeforeDue: duration,
    requestsADay: wholeNumber,
  })
  .refine(({ remindAfter, expireAfter }) => isShorter(remindAfter, expireAfter), {
    path: ['remindAfter'],
    error: 'wanted less than expireAfter: who is reminded can still answer',
  });

const other = z.strictObject({ keptDays: wholeNumber, forwardTo: mailbox.optional() });

const purpose = z.strictObject({
  id,
  name: words,
  legalBasis: words,
  source: words,
  methods: words,
  storage: words,
  recipients: z.array(z.string()),
});

/** One company's configuration, each field by itself; what must agree is checked by `controllerDisagreements`. */
export const controllerSchema = z.strictObject({
  id,
  prefix: z.string().regex(/^[A-Z]{3}$/, 'wanted three capital letters A-Z'),
  name: words,
  brand: text,
  sites: z.array(page).min(1),
  jurisdiction: z.enum(['kz', 'eu']),
  timeZone,
  week: z.literal([5, 6]),
  mailbox: mailbox.optional(),
  replyDomain: domain,
  postalAddress: words.optional(),
  phone: phone.optional(),
  hours: words.optional(),
  languages: z.array(z.enum(LANGUAGES)).min(1),
  defaultLanguage: z.enum(LANGUAGES),
  policy: z.strictObject({
    url: page,
    edition: z
      .string()
      .refine(
        (value) => value === 'undated' || day.safeParse(value).success,
        'wanted an ISO date, or undated',
      ),
  }),
  subjects: z.array(z.strictObject({ text, kind: z.enum(KINDS), id: text })),
  particulars: z.array(
    z.strictObject({
      kind: z.enum(KINDS),
      needs: z.array(z.enum(PARTICULARS)).min(1),
      id: text,
      clause: text,
    }),
  ),
  terms: z.array(term),
  switchedOn: z.array(text).optional(),
  holidaysOf: text.optional(),
  proof,
  other,
  blockWhileChecking: kinds,
  systems: z.array(dataSystemSchema),
  purposes: z.array(purpose).min(1),
  recipients: z.array(z.strictObject({ id, name: words, place: words, tellOn: kinds })),
  kept: z.array(z.strictObject({ kinds: kinds.min(1), what: words, why: words, until: words })),
} satisfies Record<keyof Controller, z.ZodType>);
