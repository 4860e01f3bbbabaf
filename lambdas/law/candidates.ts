import type { Temporal } from 'temporal-polyfill';
import type { FixedTerm, Term, TermStart } from '../request/term.ts';
import { endOfTerm } from './count.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import type { Moments } from './moments.ts';
import { inZone, isoInstant } from './moments.ts';
import type { DueQuestion } from './question.ts';
import type { WorkingWeek } from './working-days.ts';

/** A rule that covers the kind. */
export interface Candidate {
  readonly term: Term;
  /** ISO 8601, UTC; none where the text gives no number. */
  readonly dueAt?: string;
  /** Its start has not come: `dueAt` is counted as if it had come with the letter, and decides nothing. */
  readonly provisional?: true;
  /** The rule was not in force when its term would have started. */
  readonly notInForce?: true;
}

/** How a candidate's date was counted. */
export interface Counted {
  readonly term: FixedTerm;
  readonly start: Temporal.ZonedDateTime;
  readonly end: Temporal.ZonedDateTime;
}

export type CountedCandidate = Candidate & { readonly counted?: Counted };

type Question = DueQuestion & { readonly jurisdiction: Jurisdiction };

const STARTED_BY: Record<TermStart, keyof Moments> = {
  receipt: 'received',
  proof: 'proven',
  detection: 'detected',
  transfer: 'transferred',
};

/** Law and policy; a controller's own target takes the place of the one with its id. */
const termsFor = ({ controller, kind, jurisdiction }: Question): readonly Term[] => {
  const replaced = (term: Term): boolean =>
    term.standing === 'target' && controller.terms.some(({ id }) => id === term.id);
  const isOn = (term: Term): boolean =>
    !term.offByDefault || (controller.switchedOn?.includes(term.id) ?? false);
  return [...jurisdiction.terms.filter((term) => !replaced(term)), ...controller.terms].filter(
    (term) => term.kinds.includes(kind) && isOn(term),
  );
};

const candidate = (question: Question, term: Term): CountedCandidate => {
  const { controller, moments, jurisdiction } = question;
  const started = moments[STARTED_BY[term.from]];
  const received = inZone(moments.received, controller.timeZone);
  const ground = started === undefined ? received : inZone(started, controller.timeZone);
  // What was proven before the letter came starts no term before the letter.
  const isEarly = term.from === 'proof' && ground.epochMilliseconds < received.epochMilliseconds;
  const start = isEarly ? received : ground;
  const notInForce =
    term.inForceSince !== undefined && start.toPlainDate().toString() < term.inForceSince;
  const marks = {
    term,
    ...(started === undefined && { provisional: true as const }),
    ...(notInForce && { notInForce: true as const }),
  };
  if (term.amount === undefined) return marks;
  const working = { calendar: jurisdiction.calendar, week: controller.week };
  const counted = count(working, start, term, moments.extended);
  return { ...marks, term: counted.term, dueAt: isoInstant(counted.end), counted };
};

/** With an extension, if the person was told of it inside the first term (GDPR Art. 12(3)). */
const count = (
  working: WorkingWeek,
  start: Temporal.ZonedDateTime,
  term: FixedTerm,
  extended: string | undefined,
): Counted => {
  const end = endOfTerm(working, start, term);
  const inTime = extended !== undefined && isoInstant(inZone(extended, 'UTC')) < isoInstant(end);
  if (!term.extension || !inTime) return { term, start, end };
  const longer = { ...term, amount: term.amount + term.extension };
  return { term: longer, start, end: endOfTerm(working, start, longer) };
};

/** Every rule that covers the kind, with its own date. */
export const candidatesFor = (question: Question): readonly CountedCandidate[] =>
  termsFor(question).map((term) => candidate(question, term));
