import type { Kind } from '../request/kinds.ts';
import { KINDS } from '../request/kinds.ts';
import type { Due } from './due.ts';
import { dueDate } from './due.ts';
import type { DueQuestion } from './question.ts';

/** The due date of a request: that of its kind which is due first. */
export interface RequestDue extends Due {
  /** Every kind's own due date, in the order asked. */
  readonly each: readonly Due[];
  /** Nobody knows yet what is asked: the shortest term of all kinds is kept. */
  readonly unclear: boolean;
}

interface RequestQuestion extends Omit<DueQuestion, 'kind'> {
  /** Empty: not known yet. */
  readonly kinds: readonly Kind[];
  /** When what the letter says of a kind was proven. @default - `moments.proven` for all */
  readonly proven?: Readonly<Partial<Record<Kind, string>>>;
  /** Kinds answered already. @default - none */
  readonly done?: readonly Kind[];
}

const earliest = (dues: readonly Due[]): Due =>
  dues.reduce((first, due) => (due.dueAt < first.dueAt ? due : first));

/**
 * The earliest open due date of a request. An unclear one is counted from receipt, as if every ground were in the
 * letter: it may be what is due soonest. Once all is answered the date stays what it was.
 * @throws RangeError for a moment that is no ISO instant
 */
export const dueOfRequest = ({
  kinds,
  proven = {},
  done = [],
  ...question
}: RequestQuestion): RequestDue => {
  const unclear = kinds.length === 0;
  const { received } = question.moments;
  const moments = unclear ? { proven: received, ...question.moments } : question.moments;
  const each = (unclear ? KINDS : kinds).map((kind) => {
    const at = proven[kind];
    return dueDate({ ...question, kind, moments: { ...moments, ...(at && { proven: at }) } });
  });
  const open = each.filter(({ kind }) => !done.some((answered) => answered === kind));
  return { ...earliest(open.length > 0 ? open : each), each, unclear };
};
