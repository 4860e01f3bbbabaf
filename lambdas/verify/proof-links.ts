import type { Kind } from '../request/kinds.ts';
import type { Language } from '../request/language.ts';
import type { Clock, KeyedDigest, Pointers, RequestStore } from '../request/ports.ts';
import { type acceptProof, sameDigest } from './accept-proof.ts';

export interface ProofLinksNeeds {
  readonly requests: RequestStore;
  readonly pointers: Pointers;
  readonly digest: KeyedDigest;
  readonly clock: Clock;
  readonly acceptProof: ReturnType<typeof acceptProof>;
}

/** What stands behind the link of a proof letter: looking changes nothing, confirming is recorded. */
export const proofLinks = ({
  requests,
  pointers,
  digest,
  clock,
  acceptProof: accept,
}: ProofLinksNeeds) => {
  const requestOf = async (token: string) => pointers.requestOfToken(await digest('token', token));
  return {
    /** The language of the request a link still works for. */
    async lookUp(
      token: string,
    ): Promise<{ readonly language: Language; readonly kinds: readonly Kind[] } | undefined> {
      const id = await requestOf(token);
      const request = id && (await requests.find(id));
      if (request?.status !== 'awaiting-proof') return undefined;
      if (
        clock() >= request.proof.expiresAt ||
        !sameDigest(request.proof.token, await digest('token', token))
      )
        return undefined;
      return { language: request.language, kinds: request.kinds };
    },
    async confirm(token: string): Promise<'proven' | 'not-accepted'> {
      const id = await requestOf(token);
      return id ? accept(id, { by: 'link', token }) : 'not-accepted';
    },
  };
};
