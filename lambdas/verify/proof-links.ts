import type { Digest } from '../request/ids.ts';
import type { Kind } from '../request/kinds.ts';
import type { Language } from '../request/language.ts';
import type { Clock, KeyedDigest, Pointers, RequestStore } from '../request/ports.ts';
import type { Request } from '../request/request.ts';
import { sameMac } from '../request/same-mac.ts';
import type { acceptProof } from './accept-proof.ts';

export interface ProofLinksNeeds {
  readonly requests: RequestStore;
  readonly pointers: Pointers;
  readonly digest: KeyedDigest;
  readonly clock: Clock;
  readonly acceptProof: ReturnType<typeof acceptProof>;
}

/** A link that can be confirmed. */
interface OpenLink {
  readonly language: Language;
  readonly kinds: readonly Kind[];
}

/** The link by which its request was proven: of all dead ones it alone did what its reader wanted. */
interface UsedLink {
  readonly language: Language;
  readonly confirmed: true;
}

/** What stands behind the link of a proof letter: looking changes nothing, confirming is recorded. */
export const proofLinks = ({
  requests,
  pointers,
  digest,
  clock,
  acceptProof: accept,
}: ProofLinksNeeds) => ({
  /** The language of the request a link still works for, or has worked for. */
  async lookUp(token: string): Promise<OpenLink | UsedLink | undefined> {
    const given = await digest('token', token);
    const id = await pointers.requestOfToken(given);
    const request = id && (await requests.find(id));
    if (!request) return undefined;
    const { language, kinds } = request;
    if (isProvenByLink(request, given)) return { language, confirmed: true };
    if (request.status !== 'awaiting-proof' || clock() >= request.proof.expiresAt) return undefined;
    return sameMac(request.proof.token, given) ? { language, kinds } : undefined;
  },
  async confirm(token: string): Promise<'proven' | 'not-accepted'> {
    const id = await pointers.requestOfToken(await digest('token', token));
    return id ? accept(id, { by: 'link', token }) : 'not-accepted';
  },
});

/** Whether this very token proved it; the history names it by its digest. */
const isProvenByLink = ({ history }: Request, token: Digest): boolean =>
  history.events.some(
    ({ what, facts }) => what === 'verified' && facts?.by === 'link' && facts.message === token,
  );
