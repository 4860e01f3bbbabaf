import { explainRequestDue } from '../law/explain-request-due.ts';
import { answerWaiting } from '../request/answer-waiting.ts';
import type { Controller, Particular } from '../request/controller.ts';
import type { ControllerOf } from '../request/controller-of.ts';
import type { Correspondence, Letter } from '../request/correspondence.ts';
import type { RequestId } from '../request/ids.ts';
import type { Answers, Clock, PersonalStore, RequestStore } from '../request/ports.ts';
import { readRequester } from '../request/read-requester.ts';
import type { Request } from '../request/request.ts';
import { waitsFor } from '../request/waiting.ts';

export interface AskForParticularsNeeds {
  readonly requests: RequestStore;
  readonly people: PersonalStore;
  readonly correspondence: Correspondence;
  readonly answers: Answers;
  readonly clock: Clock;
  readonly controllerOf: ControllerOf;
  readonly writeLetter: (facts: {
    readonly controller: Controller;
    readonly id: RequestId;
    readonly language: Request['language'];
    readonly missing: readonly Particular[];
    readonly dueExplained: string;
  }) => Letter;
}

/** Asks for what the policy wants a request to contain (BJQ-3, BJQ-4). The clock of the law runs on. */
export const askForParticulars =
  (needs: AskForParticularsNeeds) =>
  async ({
    requestId,
    taskToken,
  }: {
    readonly requestId: RequestId;
    readonly taskToken: string;
  }): Promise<void> => {
    const { requests, people, correspondence, clock, controllerOf } = needs;
    const request = await requests.change(requestId, (now) =>
      waitsFor(now, clock(), 'particulars', taskToken),
    );
    if (request.status !== 'received' || request.missing.length === 0)
      return answerWaiting(needs, request, 'particulars');
    const { email } = readRequester(await people.get(request.personal.requester));
    // Nobody to ask: the workflow goes on with what is known when the wait is over.
    if (!email || request.letters.particulars?.told) return;
    const controller = controllerOf(request.controller);
    const { id, language, missing } = request;
    const dueExplained = explainRequestDue(controller, request);
    const letter = needs.writeLetter({ controller, id, language, missing, dueExplained });
    await correspondence.tell(id, 'particulars', { to: email, letter });
  };
