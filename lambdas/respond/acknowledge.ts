import { explainRequestDue } from '../law/explain-request-due.ts';
import type { ControllerOf } from '../request/controller-of.ts';
import type { Correspondence } from '../request/correspondence.ts';
import { LetterWithheldError } from '../request/errors.ts';
import type { RequestId } from '../request/ids.ts';
import type { PersonalStore, RequestStore } from '../request/ports.ts';
import { readRequester } from '../request/read-requester.ts';
import { acknowledgement } from './letters/acknowledgement.ts';

export interface AcknowledgeNeeds {
  readonly requests: RequestStore;
  readonly people: PersonalStore;
  readonly correspondence: Correspondence;
  readonly controllerOf: ControllerOf;
}

/**
 * Tells the person that their request is registered, under which reference, and by when it is answered.
 * First step of every run, and again when a failure was handed over: what was waited for before is waited for no more.
 */
export const acknowledge =
  ({ requests, people, correspondence, controllerOf }: AcknowledgeNeeds) =>
  async ({ requestId }: { readonly requestId: RequestId }): Promise<{ outcome: string }> => {
    const request = await requests.change(requestId, (now) =>
      now.waiting.length === 0 ? now : { ...now, waiting: [] },
    );
    // It may be no request at all: whoever reads it says so first.
    if (request.status === 'unclear') return { outcome: 'not-understood-yet' };
    if (!request.mayAcknowledge) return { outcome: 'not-allowed' };
    if (request.letters.acknowledgement?.told || request.status === 'closed')
      return { outcome: 'told' };
    const { email } = readRequester(await people.get(request.personal.requester));
    if (!email) return { outcome: 'nobody-to-tell' };
    const controller = controllerOf(request.controller);
    const { id, language, receivedAt, kinds } = request;
    const dueExplained = explainRequestDue(controller, request);
    const letter = acknowledgement({
      controller,
      id,
      language,
      receivedAt,
      kinds,
      dueExplained,
    });
    try {
      await correspondence.tell(id, 'acknowledgement', { to: email, letter });
    } catch (error) {
      // Whoever may not be written to has a request all the same: it goes on without this letter.
      if (error instanceof LetterWithheldError) return { outcome: 'not-allowed' };
      throw error;
    }
    return { outcome: 'told' };
  };
