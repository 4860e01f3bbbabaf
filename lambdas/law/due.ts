import type { Temporal } from 'temporal-polyfill';
import type { Kind } from '../request/kinds.ts';
import type { Words } from '../request/language.ts';
import type { Duty } from '../request/term.ts';
import type { Calendar } from './calendar.ts';
import type { Candidate, Counted } from './candidates.ts';
import { candidatesFor } from './candidates.ts';
import { daysSkipped } from './count.ts';
import { deciding } from './deciding.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import { jurisdictionOf } from './jurisdictions.ts';
import { inZone, isoInstant, lastDayOf } from './moments.ts';
import type { Bound, DueQuestion } from './question.ts';
import { restOn } from './working-days.ts';

/** When something is due, which rule decided it, and how it was counted. */
export interface Due {
  readonly kind: Kind | Duty;
  /** ISO 8601, UTC, with milliseconds: the first moment that is too late, 24:00 of `lastDay` save for terms in hours. */
  readonly dueAt: string;
  /** ISO date in the controller's zone. */
  readonly lastDay: string;
  readonly timeZone: string;
  /** Id of the term that decided. */
  readonly decidedBy: string;
  /** Every rule that covers the kind, the deciding one first. */
  readonly candidates: readonly Candidate[];
  /** Days off that pushed the deciding term's end back. */
  readonly skipped: readonly Skipped[];
  /** When our own target ends, where it is not later than `dueAt`. ISO 8601, UTC. */
  readonly target?: string;
  /** False when the term ran through a year whose days off nobody has confirmed. */
  readonly confirmed: boolean;
}

interface Skipped {
  /** ISO date. */
  readonly day: string;
  readonly weekend: boolean;
  readonly why: Words;
}

const isConfirmed = (calendar: Calendar, from: Temporal.PlainDate, to: Temporal.PlainDate) =>
  Array.from({ length: to.year - from.year + 1 }, (_, later) =>
    calendar.year(from.year + later),
  ).every((year) => year?.confirmed === true);

const skippedBy = (working: Jurisdiction & Pick<Bound, 'week'>, counted: Counted): Skipped[] =>
  daysSkipped(working, counted.start, counted.end, counted.term).flatMap((day) => {
    const rest = restOn(working, day);
    return rest ? [{ day: day.toString(), ...rest }] : [];
  });

/**
 * The due date of one kind: the earliest of the terms of law and policy that run. A term whose start has not come
 * decides nothing; where none runs, our own target stands in, so that every kind has a date.
 * @throws RangeError for a moment that is no ISO instant, or a duty that no term covers
 */
export const dueDate = ({
  controller,
  kind,
  moments,
  jurisdiction = jurisdictionOf(controller),
}: DueQuestion): Due => {
  const { timeZone, week } = controller;
  const working = { ...jurisdiction, week };
  const candidates = candidatesFor({ controller, kind, moments, jurisdiction });
  const decided = deciding(candidates);
  if (!decided) throw new RangeError(`no term of ${jurisdiction.id} covers ${kind}, wanted one`);
  const { counted } = decided;
  const dueAt = isoInstant(counted.end);
  const target = candidates.find(({ term }) => term.standing === 'target')?.dueAt;
  return {
    kind,
    dueAt,
    lastDay: lastDayOf(inZone(dueAt, timeZone)).toString(),
    timeZone,
    decidedBy: counted.term.id,
    candidates: [decided, ...candidates.filter((other) => other !== decided)].map(
      ({ counted: _, ...candidate }) => candidate,
    ),
    skipped: skippedBy(working, counted),
    ...(target !== undefined && target <= dueAt && { target }),
    confirmed: isConfirmed(
      jurisdiction.calendar,
      counted.start.toPlainDate(),
      lastDayOf(counted.end),
    ),
  };
};
