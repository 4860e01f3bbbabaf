import type { Verification } from '../request/history.ts';
import { verifyHistory } from '../request/history.ts';
import type { RequestId } from '../request/ids.ts';
import type { RequestStore } from '../request/ports.ts';
import type { Request, Unclear } from '../request/request.ts';
import { undecidedKinds } from '../request/undecided-kinds.ts';

export interface ShownRequest {
  readonly id: RequestId;
  readonly status: Request['status'];
  /** Why a person must look, where one must. */
  readonly why?: Unclear['why'];
  readonly kinds: Request['kinds'];
  readonly language: Request['language'];
  readonly receivedAt: string;
  readonly dueAt: string;
  readonly dueBy: string;
  /** What somebody has to answer before it goes on. */
  readonly waitsFor: readonly string[];
  readonly undecided: Request['kinds'];
  readonly history: Request['history']['events'];
  readonly verification: Verification;
}

/** All that is known of a request except what is about the person: that is revealed, not shown. */
export const showRequest =
  (requests: RequestStore) =>
  async (requestId: RequestId): Promise<ShownRequest> => {
    const request = await requests.get(requestId);
    const { id, status, kinds, language, receivedAt, dueAt, dueBy, waiting, history } = request;
    return {
      ...{ id, status, ...(request.status === 'unclear' && { why: request.why }) },
      ...{ kinds, language, receivedAt, dueAt, dueBy },
      waitsFor: waiting.map(({ on }) => on),
      undecided: undecidedKinds(request),
      history: history.events,
      verification: verifyHistory(id, history),
    };
  };
