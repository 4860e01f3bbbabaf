import { dueDate } from '../../../lambdas/law/due.ts';
import { explain } from '../../../lambdas/law/explain.ts';
import { workingDaysBefore } from '../../../lambdas/law/working-days-before.ts';
import { KINDS } from '../../../lambdas/request/kinds.ts';
import { LANGUAGES } from '../../../lambdas/request/language.ts';
import { desks } from './desks.ts';

/** Prints due dates and their explanations; `host-time-zones.test.ts` runs it under several clocks. */
const DAYS = ['2024-12-31', '2026-03-06', '2026-03-20', '2026-10-23', '2026-12-30'];
const HOURS = ['00:00', '03:30', '18:59', '23:59'];

for (const [name, controller] of Object.entries(desks))
  for (const kind of KINDS)
    for (const day of DAYS)
      for (const hour of HOURS) {
        const moments = { received: `${day}T${hour}:00+05:00` };
        const due = dueDate({ controller, kind, moments });
        const words = LANGUAGES.map((language) => explain(due, language));
        const before = workingDaysBefore(1, due.dueAt, controller);
        process.stdout.write(
          `${JSON.stringify([name, kind, day, hour, due.dueAt, before, words])}\n`,
        );
      }
