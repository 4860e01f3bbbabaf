import { emptyHistory } from '../../lambdas/request/history.ts';
import type { RequestId } from '../../lambdas/request/ids.ts';
import { requestIdOf } from '../../lambdas/request/ids.ts';
import type { AskedProof } from '../../lambdas/request/proof.ts';
import { proofAsked, verified } from '../../lambdas/request/proving.ts';
import type { Received, Request, Unclear } from '../../lambdas/request/request.ts';
import type { Requester } from '../../lambdas/request/requester.ts';
import { happened } from '../../lambdas/request/transitions.ts';
import type { Desk } from './desk.ts';

let count = 0;
/** An id that no other request of this test file has. */
export const newId = (): RequestId => requestIdOf('BJQ', `request ${++count}`);

export const SENDER = 'aigerim@example.kz';

/** A request as intake registers it: access, in Kazakh, from `SENDER`. */
export const register = async (
  desk: Desk,
  patch: Partial<Received> = {},
  from: Partial<Requester> = {},
): Promise<Received> =>
  created(desk, { ...(await madeBy(desk, from)), status: 'received', kinds: ['access'], ...patch });

/** A request whose letter a person must read first. */
export const registerUnclear = async (
  desk: Desk,
  patch: Partial<Unclear> = {},
  from: Partial<Requester> = {},
): Promise<Unclear> =>
  created(desk, {
    ...(await madeBy(desk, from)),
    ...{ status: 'unclear', kinds: [], why: 'unsure', ...patch },
  });

const created = async <R extends Request>(desk: Desk, request: R): Promise<R> => {
  const event = { what: 'received', actor: 'requester' } as const;
  const registered = happened(request, desk.clock(), event);
  await desk.requests.create(registered);
  return registered;
};

const madeBy = async (desk: Desk, from: Partial<Requester>) => {
  const { people, digest, clock } = desk;
  const id = newId();
  const key = await people.newKey(id);
  const requester: Requester = {
    email: SENDER,
    subject: 'Дербес деректер туралы сұрау',
    text: 'Сәлеметсіз бе!',
    messageId: `<${id}@example.kz>`,
    ...from,
  };
  const contact = await digest('contact', requester.email ?? '');
  return {
    id,
    controller: 'bazarjoq',
    version: 1,
    channel: 'email' as const,
    language: 'kk' as const,
    receivedAt: clock(),
    dueAt: '2026-04-05T18:59:59.000Z',
    dueBy: 'BJQ-5',
    source: await digest('source', id),
    contact,
    participants: [contact],
    mayAcknowledge: true,
    personal: {
      key,
      requester: await people.put(id, key, JSON.stringify(requester)),
      message: await people.put(id, key, 'the raw message'),
    },
    letters: {},
    waiting: [],
    decisions: {},
    results: [],
    missing: [],
    history: emptyHistory(id),
  };
};

/** Its code is 123456 and the token of its link `the-token`; both expire after ten days. */
export const awaitProof = async (
  desk: Desk,
  patch: Partial<Received> = {},
  mailbox = SENDER,
): Promise<RequestId> => {
  const { id, personal } = await register(desk, patch);
  const { digest, people, requests, pointers, clock } = desk;
  const proof: AskedProof = {
    askedAt: clock(),
    remindAt: '2026-03-09T05:00:00.000Z',
    expiresAt: '2026-03-16T05:00:00.000Z',
    code: await digest('code', `${id} 123456`),
    token: await digest('token', 'the-token'),
    triesLeft: 5,
    contact: await digest('contact', mailbox),
    mailbox: await people.put(id, personal.key, mailbox),
  };
  await pointers.pointToken(proof.token, id);
  await requests.change(id, (now) =>
    now.status === 'received'
      ? {
          ...proofAsked(now, clock(), proof),
          waiting: [{ on: 'proof', taskToken: 'proof-token', since: clock() }],
        }
      : now,
  );
  return id;
};

/** The owner of the mailbox has proven it. */
export const verify = async (
  desk: Desk,
  patch: Partial<Omit<Received, 'status'>> = {},
  mailbox = SENDER,
): Promise<RequestId> => {
  const { id, personal } = await register(desk);
  const contact = await desk.people.put(id, personal.key, mailbox);
  await desk.requests.change(id, (now) =>
    now.status === 'received'
      ? {
          ...verified(now, desk.clock(), { at: desk.clock(), by: 'code', contact }),
          ...patch,
        }
      : now,
  );
  return id;
};
