import { DeskError } from '../request/errors.ts';
import { type RequestId, requestIdOf } from '../request/ids.ts';
import type {
  Clock,
  KeyedDigest,
  PersonalStore,
  RequestStore,
  Workflow,
} from '../request/ports.ts';
import { newRequest } from './new-request.ts';
import type { Arrived } from './receive-mail.ts';
import type { ToOpen } from './sort-message.ts';
import { sourceOf } from './source-of.ts';

export interface OpenRequestNeeds {
  readonly requests: RequestStore;
  readonly people: PersonalStore;
  readonly workflow: Workflow;
  readonly digest: KeyedDigest;
  readonly clock: Clock;
}

/** How many other sources may hold an id before we stop looking for a free one: never seen, so a fault. */
const DERIVATIONS = 8;

/** Opens a request for a message, received when it arrived, and starts its workflow. The same message opens one request, however often it comes. */
export const openRequest =
  (needs: OpenRequestNeeds) =>
  async (arrived: ToOpen): Promise<RequestId> => {
    const { requests, workflow, digest } = needs;
    const source = await digest('source', sourceOf(arrived));
    for (let attempt = 0; attempt < DERIVATIONS; attempt++) {
      // Some programs give each letter the same Message-ID: from the second on it is what they say that counts.
      const name = attempt === 0 ? nameOf(arrived) : source;
      const id = requestIdOf(arrived.controller.prefix, name, attempt);
      const registered =
        (await requests.find(id)) ??
        (await requests.create(await newRequest(needs, arrived, { id, source })));
      if (registered.source !== source) continue;
      await workflow.start(id);
      return id;
    }
    throw new DeskError(`no free request id after ${DERIVATIONS} derivations`);
  };

/** What the id is derived from: the Message-ID, or the raw bytes where there is none. */
const nameOf = ({ mail, raw }: Arrived): string =>
  mail.messageId ?? Buffer.from(raw).toString('base64');
