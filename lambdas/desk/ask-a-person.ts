import { answerWaiting } from '../request/answer-waiting.ts';
import type { RequestId } from '../request/ids.ts';
import type { Answers, Clock, Operators, RequestStore } from '../request/ports.ts';
import { proofRanOut } from '../request/proving.ts';
import type { Request } from '../request/request.ts';
import { undecidedKinds } from '../request/undecided-kinds.ts';
import type { Matter, Waiting } from '../request/waiting.ts';
import { waitsFor } from '../request/waiting.ts';

export interface AskAPersonNeeds {
  readonly requests: RequestStore;
  readonly answers: Answers;
  readonly operators: Operators;
  readonly clock: Clock;
}

export interface AskAPersonInput {
  readonly requestId: RequestId;
  readonly taskToken: string;
  readonly matter: Matter;
  /** The data system, where that is the matter. */
  readonly system?: string;
}

/** Puts a question to the operators; the workflow waits until one of them answers. */
export const askAPerson =
  ({ requests, answers, operators, clock }: AskAPersonNeeds) =>
  async ({ requestId, taskToken, matter, system }: AskAPersonInput): Promise<void> => {
    const on: Waiting['on'] = matter === 'system' ? `system:${system ?? ''}` : matter;
    const request = await requests.change(requestId, (now) =>
      waitsFor(before(now, matter, clock()), clock(), on, taskToken),
    );
    if (isMoot(request, matter)) await answerWaiting({ requests, answers }, request, on);
    else await operators.tell({ id: requestId, matter: on });
  };

/** What is true by the time the question is put: other waits of the run that failed are dead with it. */
const before = (request: Request, matter: Matter, at: string): Request => {
  if (matter === 'refusal') return withoutProof(request, at);
  return matter === 'handed-over' ? { ...request, waiting: [] } : request;
};

/** The time for proof has run out. A proof that came in that very moment stands. */
const withoutProof = (request: Request, at: string): Request =>
  request.status === 'awaiting-proof'
    ? { ...proofRanOut(request, at, 'too-late'), waiting: withoutWait(request, 'proof') }
    : request;

/** The wait that timed out: its token is dead. */
const withoutWait = ({ waiting }: Request, on: Waiting['on']) =>
  waiting.filter((each) => each.on !== on);

/** Whether the question was answered before it was put. */
const isMoot = (request: Request, matter: Matter): boolean => {
  switch (matter) {
    case 'what-is-asked':
      return request.status !== 'unclear';
    case 'refusal':
      return request.status !== 'proof-missing' || undecidedKinds(request).length === 0;
    case 'decision':
      return request.status !== 'verified' || undecidedKinds(request).length === 0;
    case 'system':
    case 'handed-over':
      return request.status === 'closed';
  }
};
