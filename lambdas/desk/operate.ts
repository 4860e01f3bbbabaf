import { z } from 'zod';
import { InvalidInputError } from '../request/errors.ts';
import type { Digest, RequestId } from '../request/ids.ts';
import type { AsideOrder } from './list-aside.ts';
import { typedRequestId } from './typed-request-id.ts';

/** What operators can do; each is one file of this folder. */
export interface OperateNeeds {
  readonly list: () => Promise<unknown>;
  readonly show: (id: RequestId) => Promise<unknown>;
  readonly reveal: (id: RequestId) => Promise<unknown>;
  readonly erase: (id: RequestId) => Promise<unknown>;
  readonly allowLetters: (id: RequestId) => Promise<unknown>;
  /** Mail that opened no request, of one controller. */
  readonly listAside: (order: AsideOrder) => Promise<unknown>;
  readonly revealAside: (controller: string, name: Digest) => Promise<unknown>;
  /** Opens a request for such a message after all. */
  readonly registerAside: (controller: string, name: Digest) => Promise<unknown>;
  readonly decide: (decision: unknown) => Promise<unknown>;
}

/** The name of a message that was set aside, as the list prints it. */
const asideName = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'wanted a name as list-aside prints it: 64 digits and letters a-f')
  .transform((name) => name as Digest);

const listAside = z
  .strictObject({
    do: z.literal('list-aside'),
    controller: z.string(),
    day: z.iso.date('wanted a day, e.g. 2026-03-06').exactOptional(),
    after: asideName.exactOptional(),
  })
  .refine(({ day, after }) => day !== undefined || after === undefined, {
    path: ['day'],
    error: 'missing, wanted the day that `after` belongs to',
  });

const order = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('list') }),
  z.strictObject({ do: z.literal('show'), requestId: typedRequestId }),
  z.strictObject({ do: z.literal('reveal'), requestId: typedRequestId }),
  z.strictObject({ do: z.literal('erase'), requestId: typedRequestId }),
  z.strictObject({ do: z.literal('allow-letters'), requestId: typedRequestId }),
  listAside,
  z.strictObject({ do: z.literal('reveal-aside'), controller: z.string(), name: asideName }),
  z.strictObject({ do: z.literal('register-aside'), controller: z.string(), name: asideName }),
  z.strictObject({ do: z.literal('decide'), decision: z.unknown() }),
]);

/** The desk's door for operators: whoever may invoke the function may work here. @throws InvalidInputError */
export const operate =
  (desk: OperateNeeds) =>
  async (input: unknown): Promise<unknown> => {
    const read = order.safeParse(input);
    if (!read.success)
      throw new InvalidInputError([
        ...read.error.issues.map(({ path, message }) => `${path.join('.') || 'order'}: ${message}`),
        'wanted { do: list }, { do: show, reveal, erase or allow-letters, requestId }, { do: list-aside, controller, day, after }, { do: reveal-aside or register-aside, controller, name } or { do: decide, decision }',
      ]);
    switch (read.data.do) {
      case 'list':
        return desk.list();
      case 'show':
        return desk.show(read.data.requestId);
      case 'reveal':
        return desk.reveal(read.data.requestId);
      case 'erase':
        return desk.erase(read.data.requestId);
      case 'allow-letters':
        return desk.allowLetters(read.data.requestId);
      case 'list-aside':
        return desk.listAside(read.data);
      case 'reveal-aside':
        return desk.revealAside(read.data.controller, read.data.name);
      case 'register-aside':
        return desk.registerAside(read.data.controller, read.data.name);
      case 'decide':
        return desk.decide(read.data.decision);
    }
  };
