import type { ControllerOf } from '../request/controller-of.ts';
import type { RequestId } from '../request/ids.ts';
import type { Clock, Operators, RequestStore } from '../request/ports.ts';
import { happened } from '../request/transitions.ts';

export interface TellRecipientsNeeds {
  readonly requests: RequestStore;
  readonly operators: Operators;
  readonly clock: Clock;
  readonly controllerOf: ControllerOf;
}

/**
 * After a change, those who had the data must know (94-V Art. 8(7), NLG-3). Which recipients these are is
 * recorded and told to the operators, who write to them: no policy names an address of theirs.
 */
export const tellRecipients =
  ({ requests, operators, clock, controllerOf }: TellRecipientsNeeds) =>
  async ({ requestId }: { readonly requestId: RequestId }): Promise<{ recipients: number }> => {
    const request = await requests.get(requestId);
    const granted = request.kinds.filter((kind) => {
      const outcome = request.decisions[kind]?.outcome;
      if (outcome === 'refuse' || outcome === 'done-by-hand') return outcome === 'done-by-hand';
      return request.results.some(({ found }) => found);
    });
    const recipients = controllerOf(request.controller)
      .recipients.filter(({ tellOn }) => tellOn.some((kind) => granted.includes(kind)))
      .map(({ id }) => id);
    const recorded = request.history.events.some(({ what }) => what === 'recipients-to-be-told');
    if (recipients.length === 0 || recorded) return { recipients: recipients.length };
    await operators.tell({
      id: requestId,
      matter: `recipients-to-be-told: ${recipients.join(', ')}`,
    });
    await requests.change(requestId, (now) =>
      happened(now, clock(), {
        what: 'recipients-to-be-told',
        actor: 'machine',
        facts: { recipients: recipients.join(' ') },
      }),
    );
    return { recipients: recipients.length };
  };
