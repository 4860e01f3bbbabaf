import { z } from 'zod';
import { InvalidInputError } from '../request/errors.ts';
import { readRequestId } from '../request/ids.ts';
import { KINDS } from '../request/kinds.ts';
import { GROUNDS } from '../request/request.ts';

const id = z.string().transform((text, context) => {
  try {
    return readRequestId(text);
  } catch {
    context.addIssue('wanted the form ABC-0000-0000-0000');
    return z.NEVER;
  }
});

const decision = z.discriminatedUnion('on', [
  z.strictObject({
    requestId: id,
    on: z.literal('what-is-asked'),
    /** None: the message is no request. */
    kinds: z.array(z.enum(KINDS)),
  }),
  z.strictObject({
    requestId: id,
    on: z.literal('refusal'),
    decision: z.enum(['refuse', 'ask-again', 'proven']),
  }),
  z.strictObject({
    requestId: id,
    on: z.literal('decision'),
    kind: z.enum(KINDS),
    decision: z.enum(['grant', 'refuse', 'done-by-hand']),
    ground: z.enum(GROUNDS).optional(),
  }),
  z.strictObject({
    requestId: id,
    on: z.literal('system'),
    system: z.string(),
    decision: z.enum(['retry', 'done-by-hand']),
  }),
  z.strictObject({
    requestId: id,
    on: z.literal('handed-over'),
    decision: z.enum(['retry', 'close']),
  }),
  z.strictObject({ requestId: id, on: z.literal('workflow'), decision: z.literal('start-again') }),
]);

export type OperatorsDecision = z.infer<typeof decision>;

/** Reads what an operator decided. @throws InvalidInputError with all that is wrong */
export const readDecision = (input: unknown): OperatorsDecision => {
  const read = decision.safeParse(input);
  if (!read.success)
    throw new InvalidInputError(
      read.error.issues.map(({ path, message }) => `${path.join('.') || 'decision'}: ${message}`),
    );
  if (read.data.on === 'decision' && read.data.decision === 'refuse' && !read.data.ground)
    throw new InvalidInputError([`ground: wanted with a refusal, one of ${GROUNDS.join(', ')}`]);
  return read.data;
};
