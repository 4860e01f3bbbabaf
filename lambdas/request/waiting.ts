import type { Request } from './request.ts';
import { happened, machine } from './transitions.ts';

/** What an operator is asked. */
export type Matter = 'what-is-asked' | 'refusal' | 'decision' | 'system' | 'handed-over';

/** The workflow waits for somebody; their answer goes to `taskToken`. */
export interface Waiting {
  /** `system:<id>` for a data system that failed. */
  readonly on: Matter | 'particulars' | 'proof' | `system:${string}`;
  readonly taskToken: string;
  readonly since: string;
}

/** The workflow waits for somebody; a newer token of the same wait takes the older one's place. */
export const waitsFor = (
  request: Request,
  at: string,
  on: Waiting['on'],
  taskToken: string,
): Request => {
  const rest = request.waiting.filter((waiting) => waiting.on !== on);
  const again = rest.length < request.waiting.length;
  const waiting = [...rest, { on, taskToken, since: at }];
  const event = machine(again ? 'still-waiting' : 'waiting', { on });
  return happened<Request>(request, at, event, { waiting });
};

/** This very wait was answered; a newer one of the same name stays. */
export const waitsNoMore = (request: Request, answeredWait: Waiting): Request => {
  const waiting = request.waiting.filter(({ taskToken }) => taskToken !== answeredWait.taskToken);
  return waiting.length === request.waiting.length ? request : { ...request, waiting };
};
