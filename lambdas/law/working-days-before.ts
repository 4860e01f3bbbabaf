import { jurisdictionOf } from './jurisdictions.ts';
import { endOf, inZone, isoInstant, lastDayOf } from './moments.ts';
import type { Bound } from './question.ts';
import { plusWorkingDays } from './working-days.ts';

/**
 * The same hour n working days before an instant (ISO 8601), by the controller's calendar and clock; 24:00 goes to 24:00.
 * ISO 8601, UTC.
 */
export const workingDaysBefore = (
  n: number,
  instant: string,
  controller: Pick<Bound, 'jurisdiction' | 'timeZone' | 'week'>,
): string => {
  const { timeZone, week } = controller;
  const { calendar } = jurisdictionOf(controller);
  const end = inZone(instant, timeZone);
  const last = lastDayOf(end);
  const day = plusWorkingDays({ calendar, week }, last, -n);
  return isoInstant(
    end.toPlainDate().equals(last)
      ? day.toZonedDateTime({ timeZone, plainTime: end.toPlainTime() })
      : endOf(day, timeZone),
  );
};
