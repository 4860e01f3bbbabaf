import { z } from 'zod';
import type { Correspondence, Letter } from '../request/correspondence.ts';
import { DeskError } from '../request/errors.ts';
import { answered } from '../request/fulfilling.ts';
import type { RequestId } from '../request/ids.ts';
import type { Clock, PersonalStore, RequestStore } from '../request/ports.ts';
import { readRequester } from '../request/read-requester.ts';
import type { Fulfilled } from '../request/request.ts';

export interface SendAnswerNeeds {
  readonly requests: RequestStore;
  readonly people: PersonalStore;
  readonly correspondence: Correspondence;
  readonly clock: Clock;
}

/** The answer is written and there is no mailbox to send it to: a person finds another way. */
class NobodyToAnswerError extends DeskError {
  override readonly name = 'NobodyToAnswerError';
}

const letterText = z.object({
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  attachments: z
    .array(z.object({ name: z.string(), type: z.string(), content: z.string() }))
    .exactOptional(),
});

/** Sends the written answer to the mailbox that was proven; where no proof was needed or came, to the sender. */
export const sendAnswer =
  ({ requests, people, correspondence, clock }: SendAnswerNeeds) =>
  async ({ requestId }: { readonly requestId: RequestId }): Promise<{ outcome: string }> => {
    const request = await requests.get(requestId);
    if (request.status !== 'fulfilled') return { outcome: 'answered' };
    if (!request.written) throw new DeskError(`answer of request ${requestId} is not written yet`);
    const to = await mailboxOf(request, people);
    if (!to) throw new NobodyToAnswerError(`request ${requestId} names no mailbox to answer to`);
    const letter: Letter = letterText.parse(JSON.parse(text(await people.get(request.written))));
    await correspondence.tell(requestId, 'answer', { to, letter });
    await requests.change(requestId, (now) =>
      now.status === 'fulfilled' ? answered(now, clock()) : now,
    );
    return { outcome: 'answered' };
  };

const mailboxOf = async (
  request: Fulfilled,
  people: PersonalStore,
): Promise<string | undefined> => {
  if (request.proven) return text(await people.get(request.proven.contact));
  return readRequester(await people.get(request.personal.requester)).email;
};

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
