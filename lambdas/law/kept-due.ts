import type { Kind } from '../request/kinds.ts';
import { dueOfRequest } from './due-of-request.ts';
import { noticesOf } from './notices.ts';
import type { Bound } from './question.ts';

/** What of a request its due date depends on. */
export interface DueFacts {
  readonly kinds: readonly Kind[];
  readonly receivedAt: string;
  /** When what the letter says was proven, by kind: some terms run from there. */
  readonly groundsProven?: Readonly<Partial<Record<Kind, string>>>;
}

/** What a request keeps of its due date; the rest is reckoned anew when it is explained. */
export interface KeptDue {
  readonly dueAt: string;
  /** Id of the rule that decided. */
  readonly dueBy: string;
  /** When the operators are told next; none after they were told that it is late. */
  readonly watchAt: string;
}

/** Reckons the due date and the first notice before it. */
export const keptDue = (controller: Bound, facts: DueFacts): KeptDue => {
  const { dueAt, decidedBy } = requestDue(controller, facts);
  const [first] = noticesOf(controller, facts.receivedAt, dueAt);
  return { dueAt, dueBy: decidedBy, watchAt: first?.at ?? dueAt };
};

/** The due date of a request with all that explains it. */
export const requestDue = (controller: Bound, { kinds, receivedAt, groundsProven }: DueFacts) =>
  dueOfRequest({
    controller,
    kinds,
    moments: { received: receivedAt },
    ...(groundsProven && { proven: groundsProven }),
  });
