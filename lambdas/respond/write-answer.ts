import { Temporal } from 'temporal-polyfill';
import { authorityOn } from '../law/authorities.ts';
import { jurisdictionOf } from '../law/jurisdictions.ts';
import type { Controller } from '../request/controller.ts';
import type { ControllerOf } from '../request/controller-of.ts';
import type { RequestId } from '../request/ids.ts';
import type { Clock, PersonalStore, RequestStore } from '../request/ports.ts';
import { happened } from '../request/transitions.ts';
import { gatherAnswerParts } from './gather-answer-parts.ts';
import { answer } from './letters/answer.ts';

export interface WriteAnswerNeeds {
  readonly requests: RequestStore;
  readonly people: PersonalStore;
  readonly clock: Clock;
  readonly controllerOf: ControllerOf;
}

/** The day (ISO date) in the controller's time zone. */
const dayIn = ({ timeZone }: Controller, at: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** Writes the answer and keeps it: what is sent later is this text, whatever changes meanwhile. */
export const writeAnswer =
  ({ requests, people, clock, controllerOf }: WriteAnswerNeeds) =>
  async ({ requestId }: { readonly requestId: RequestId }): Promise<{ outcome: string }> => {
    const request = await requests.get(requestId);
    if (request.status !== 'fulfilled' || request.written) return { outcome: 'written' };
    const controller = controllerOf(request.controller);
    const at = clock();
    const letter = answer({
      controller,
      id: requestId,
      language: request.language,
      receivedAt: request.receivedAt,
      answeredOn: at,
      authority: authorityOn(jurisdictionOf(controller), dayIn(controller, at)).name,
      parts: await gatherAnswerParts(controller, request, people),
    });
    const written = await people.put(requestId, request.personal.key, JSON.stringify(letter));
    const digest = await people.digest(request.personal.key, letter.text);
    await requests.change(requestId, (now) =>
      now.status !== 'fulfilled' || now.written
        ? now
        : happened(
            now,
            at,
            { what: 'answer-written', actor: 'machine', facts: { digest } },
            { written },
          ),
    );
    return { outcome: 'written' };
  };
