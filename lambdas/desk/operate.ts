import { z } from 'zod';
import { InvalidInputError } from '../request/errors.ts';
import type { RequestId } from '../request/ids.ts';
import { typedRequestId } from './typed-request-id.ts';

/** What operators can do; each is one file of this folder. */
export interface OperateNeeds {
  readonly list: () => Promise<unknown>;
  readonly show: (id: RequestId) => Promise<unknown>;
  readonly reveal: (id: RequestId) => Promise<unknown>;
  readonly erase: (id: RequestId) => Promise<unknown>;
  readonly allowLetters: (id: RequestId) => Promise<unknown>;
  readonly decide: (decision: unknown) => Promise<unknown>;
}

const order = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('list') }),
  z.strictObject({ do: z.literal('show'), requestId: typedRequestId }),
  z.strictObject({ do: z.literal('reveal'), requestId: typedRequestId }),
  z.strictObject({ do: z.literal('erase'), requestId: typedRequestId }),
  z.strictObject({ do: z.literal('allow-letters'), requestId: typedRequestId }),
  z.strictObject({ do: z.literal('decide'), decision: z.unknown() }),
]);

/** The desk's door for operators: whoever may invoke the function may work here. @throws InvalidInputError */
export const operate =
  ({ list, show, reveal, erase, allowLetters, decide }: OperateNeeds) =>
  async (input: unknown): Promise<unknown> => {
    const read = order.safeParse(input);
    if (!read.success)
      throw new InvalidInputError([
        ...read.error.issues.map(({ path, message }) => `${path.join('.') || 'order'}: ${message}`),
        'wanted { do: list }, { do: show, reveal, erase or allow-letters, requestId } or { do: decide, decision }',
      ]);
    switch (read.data.do) {
      case 'list':
        return list();
      case 'show':
        return show(read.data.requestId);
      case 'reveal':
        return reveal(read.data.requestId);
      case 'erase':
        return erase(read.data.requestId);
      case 'allow-letters':
        return allowLetters(read.data.requestId);
      case 'decide':
        return decide(read.data.decision);
    }
  };
