import { randomBytes, randomInt } from 'node:crypto';
import { answerWaiting } from '../request/answer-waiting.ts';
import type { Controller } from '../request/controller.ts';
import type { ControllerOf } from '../request/controller-of.ts';
import type { Correspondence, Letter } from '../request/correspondence.ts';
import { StaleRequestError } from '../request/errors.ts';
import type { RequestId } from '../request/ids.ts';
import type { LetterName } from '../request/letters-of-request.ts';
import { plainAddress } from '../request/plain-address.ts';
import type {
  Answers,
  Clock,
  KeyedDigest,
  PersonalStore,
  Pointers,
  RequestStore,
} from '../request/ports.ts';
import type { AskedProof } from '../request/proof.ts';
import { proofTimes } from '../request/proof-times.ts';
import { proofAsked } from '../request/proving.ts';
import { readRequester } from '../request/read-requester.ts';
import type { Request } from '../request/request.ts';
import type { Requester } from '../request/requester.ts';
import { inStatus } from '../request/transitions.ts';
import { waitsFor } from '../request/waiting.ts';

export interface AskForProofNeeds {
  readonly requests: RequestStore;
  readonly people: PersonalStore;
  readonly pointers: Pointers;
  readonly correspondence: Correspondence;
  readonly answers: Answers;
  readonly digest: KeyedDigest;
  readonly clock: Clock;
  readonly controllerOf: ControllerOf;
  readonly publicUrl: string;
  readonly writeLetter: (facts: ProofLetterFacts) => Letter;
}

interface ProofLetterFacts {
  readonly controller: Controller;
  readonly id: RequestId;
  readonly language: Request['language'];
  readonly kinds: Request['kinds'];
  readonly code: string;
  readonly link: string;
  readonly expiresAt: string;
}

export interface Waits {
  readonly requestId: RequestId;
  readonly taskToken: string;
}

/** Wrong codes a request stands before a person is asked. */
const TRIES = 5;

export interface AskForTheFirstTime extends AskForProofNeeds {
  /** The mailbox on file of whom the letter speaks. @throws NobodyToAskError */
  readonly mailboxToProve: (controller: Controller, requester: Requester) => Promise<string>;
}

/** Asks the person to prove that a mailbox on file is theirs; the workflow waits for the answer or the time. */
export const askForProof = (needs: AskForTheFirstTime) =>
  askBy(needs, 'proof', async (request, controller) => {
    const requester = await needs.people.get(request.personal.requester);
    return needs.mailboxToProve(controller, readRequester(requester));
  });

/** Asks once more, with a new code and link: the old ones were kept only as digests. */
export const remindOfProof = (needs: AskForProofNeeds) =>
  askBy(needs, 'proof-reminder', async (request) => {
    const { proof } = inStatus(request, 'awaiting-proof');
    return Buffer.from(await needs.people.get(proof.mailbox)).toString('utf8');
  });

const askBy =
  (
    needs: AskForProofNeeds,
    name: 'proof' | 'proof-reminder',
    mailboxOf: (request: Request, controller: Controller) => Promise<string>,
  ) =>
  async ({ requestId, taskToken }: Waits): Promise<void> => {
    const { requests, clock, controllerOf } = needs;
    const request = await requests.change(requestId, (now) =>
      waitsFor(now, clock(), 'proof', taskToken),
    );
    if (!isAskable(request, name)) {
      // Proven or given up meanwhile: nobody is asked, the workflow goes on.
      if (request.status !== 'awaiting-proof') await answerWaiting(needs, request, 'proof');
      return;
    }
    const controller = controllerOf(request.controller);
    await ask(needs, request, name, controller, await mailboxOf(request, controller));
  };

/** A letter that was told is not repeated, except after a person let the whole asking begin anew. */
const isAskable = (request: Request, name: LetterName): boolean => {
  if (request.status === 'awaiting-proof') return request.letters[name]?.told === undefined;
  return name === 'proof' && (request.status === 'received' || request.status === 'proof-missing');
};

const ask = async (
  needs: AskForProofNeeds,
  request: Request,
  name: 'proof' | 'proof-reminder',
  controller: Controller,
  mailbox: string,
): Promise<void> => {
  const { people, pointers, digest, clock, correspondence, publicUrl } = needs;
  const { id, language, kinds, personal } = request;
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const token = randomBytes(24).toString('base64url');
  const askedAt = clock();
  const fresh: AskedProof = {
    ...proofTimes(controller.proof, askedAt, request.dueAt),
    askedAt,
    code: await digest('code', `${id} ${code}`),
    token: await digest('token', token),
    triesLeft: TRIES,
    contact: await digest('contact', plainAddress(mailbox)),
    mailbox: await people.put(id, personal.key, mailbox),
  };
  await pointers.pointToken(fresh.token, id);
  // The times of the first letter stand; a reminder only brings a new code and link.
  const { expiresAt } = request.status === 'awaiting-proof' ? request.proof : fresh;
  const saving = (now: Request): Request | undefined => {
    if (!isAskable(now, name)) return undefined;
    // Who confirms must have read what they confirm.
    if (now.kinds.join() !== kinds.join())
      throw new StaleRequestError(
        `what request ${id} asks was corrected while ${name} was written`,
      );
    if (now.status === 'awaiting-proof')
      return proofAsked(now, askedAt, { ...now.proof, code: fresh.code, token: fresh.token });
    return proofAsked(inStatus(now, 'received', 'proof-missing'), askedAt, fresh);
  };
  const link = `${publicUrl}/proof/${token}`;
  const letter = needs.writeLetter({ controller, id, language, kinds, code, link, expiresAt });
  await correspondence.tell(id, name, { to: mailbox, letter, saving, secrets: [code, token] });
};
