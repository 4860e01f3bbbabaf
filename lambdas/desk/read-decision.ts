import { z } from 'zod';
import { GROUNDS } from '../request/decision.ts';
import { InvalidInputError } from '../request/errors.ts';
import { KINDS } from '../request/kinds.ts';
import { LANGUAGES } from '../request/language.ts';
import { typedRequestId } from './typed-request-id.ts';

const decision = z.discriminatedUnion('on', [
  z.strictObject({
    requestId: typedRequestId,
    on: z.literal('what-is-asked'),
    /** None: the message is no request. */
    kinds: z.array(z.enum(KINDS)),
    /** In which the person is answered. @default - the letter's own */
    language: z.enum(LANGUAGES).optional(),
  }),
  z.strictObject({
    requestId: typedRequestId,
    on: z.literal('refusal'),
    decision: z.enum(['refuse', 'ask-again', 'proven']),
  }),
  z.strictObject({
    requestId: typedRequestId,
    on: z.literal('decision'),
    kind: z.enum(KINDS),
    decision: z.enum(['grant', 'refuse', 'done-by-hand']),
    ground: z.enum(GROUNDS).optional(),
  }),
  z.strictObject({
    requestId: typedRequestId,
    on: z.literal('system'),
    system: z.string(),
    decision: z.enum(['retry', 'done-by-hand', 'nothing-found']),
  }),
  z.strictObject({
    requestId: typedRequestId,
    on: z.literal('grounds'),
    kind: z.enum(KINDS),
    decision: z.literal('proven'),
  }),
  z.strictObject({
    requestId: typedRequestId,
    on: z.literal('handed-over'),
    decision: z.enum(['retry', 'close']),
  }),
  z.strictObject({
    requestId: typedRequestId,
    on: z.literal('workflow'),
    decision: z.literal('start-again'),
  }),
]);

export type OperatorsDecision = z.infer<typeof decision>;
export type WhatIsAsked = Extract<OperatorsDecision, { readonly on: 'what-is-asked' }>;

/** Reads what an operator decided. @throws InvalidInputError with all that is wrong */
export const readDecision = (input: unknown): OperatorsDecision => {
  const read = decision.safeParse(input);
  if (!read.success)
    throw new InvalidInputError(
      read.error.issues.map(({ path, message }) => `${path.join('.') || 'decision'}: ${message}`),
    );
  if (read.data.on === 'what-is-asked' && read.data.language && read.data.kinds.length === 0)
    throw new InvalidInputError(['language: no letter goes where it is no request, wanted kinds']);
  if (read.data.on === 'decision' && read.data.decision === 'refuse' && !read.data.ground)
    throw new InvalidInputError([`ground: wanted with a refusal, one of ${GROUNDS.join(', ')}`]);
  return read.data;
};
