import { answerWaiting } from '../request/answer-waiting.ts';
import type { Digest, RequestId } from '../request/ids.ts';
import type { Answers, Clock, KeyedDigest, RequestStore } from '../request/ports.ts';
import { codeRefused, verified } from '../request/proving.ts';
import type { Request } from '../request/request.ts';
import { sameMac } from '../request/same-mac.ts';
import { happened } from '../request/transitions.ts';

export interface AcceptProofNeeds {
  readonly requests: RequestStore;
  readonly answers: Answers;
  readonly digest: KeyedDigest;
  readonly clock: Clock;
}

/** A code from a reply, with the digest of that message; or the token of a link whose button was pressed. */
export type OfferedProof =
  | { readonly by: 'code'; readonly code: string; readonly message: Digest }
  | { readonly by: 'link'; readonly token: string };

/**
 * Takes a proof of identity, once. Whatever is wrong with it (wrong, used, too late) the answer is the same
 * `not-accepted`, and the history says what it was. A message is taken once, so its redelivery costs no try.
 */
export const acceptProof =
  ({ requests, answers, digest, clock }: AcceptProofNeeds) =>
  async (id: RequestId, offered: OfferedProof): Promise<'proven' | 'not-accepted'> => {
    const given =
      offered.by === 'code'
        ? await digest('code', `${id} ${offered.code}`)
        : await digest('token', offered.token);
    const message = offered.by === 'code' ? offered.message : given;
    const after = await requests.change(id, (now) =>
      wasTaken(now, message) && offered.by === 'code'
        ? now
        : taken(now, clock(), offered.by, given, message),
    );
    if (after.status !== 'awaiting-proof')
      await answerWaiting({ requests, answers }, after, 'proof');
    return provenBy(after, message) ? 'proven' : 'not-accepted';
  };

const taken = (
  now: Request,
  at: string,
  by: OfferedProof['by'],
  given: Digest,
  message: Digest,
): Request => {
  // The same again is not told again: whoever keeps pressing must not fill the history.
  const refused = (why: string) =>
    wasRefused(now, message, why)
      ? now
      : happened(now, at, {
          what: 'proof-refused',
          actor: 'requester',
          facts: { why, by, message },
        });
  if (now.status !== 'awaiting-proof') return refused('not-awaited');
  if (at >= now.proof.expiresAt) return refused('expired');
  if (sameMac(given, now.proof[by === 'code' ? 'code' : 'token']))
    return verified(now, at, { at, by, contact: now.proof.mailbox }, { message });
  return by === 'code' ? codeRefused(now, at, message) : refused('not-the-link');
};

const wasRefused = ({ history }: Request, message: Digest, why: string): boolean =>
  history.events.some(
    ({ what, facts }) =>
      what === 'proof-refused' && facts?.message === message && facts.why === why,
  );

const wasTaken = (request: Request, message: Digest): boolean =>
  lastWordOn(request, message) !== undefined;

/** A link that worked once is refused the second time: its last word counts. */
const provenBy = (request: Request, message: Digest): boolean =>
  lastWordOn(request, message)?.what === 'verified';

const lastWordOn = ({ history }: Request, message: Digest) =>
  history.events.findLast(
    ({ what, facts }) =>
      (what === 'proof-refused' || what === 'verified') && facts?.message === message,
  );
