import { z } from 'zod';
import type { CloudClock } from './clock.ts';
import type { Functions } from './functions/functions.ts';
import type { Template } from './template/read-template.ts';
import { UnsupportedTemplateError } from './template/resolve.ts';

const UNIT_MS: Readonly<Record<string, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

const rateMs = (expression: string): number => {
  const [, amount, unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  const unitMs = UNIT_MS[unit];
  if (!unitMs) throw new UnsupportedTemplateError(`schedule ${expression} is not a rate(…)`);
  return Number(amount) * unitMs;
};

const target = z.object({ Arn: z.string(), Input: z.string().optional() });
const scheduleSchema = z.object({
  ScheduleExpression: z.string(),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  Target: target,
});
const ruleSchema = z.object({
  ScheduleExpression: z.string(),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  Targets: z.array(target),
});

interface Scheduled {
  readonly everyMs: number;
  readonly functionArn: string;
  readonly event: unknown;
}

const scheduledIn = (template: Template): Scheduled[] => {
  const rules = template.all('AWS::Events::Rule', ruleSchema).map(({ properties }) => properties);
  const schedules = template
    .all('AWS::Scheduler::Schedule', scheduleSchema)
    .map(({ properties: { Target, ...rest } }) => ({ ...rest, Targets: [Target] }));
  return [...rules, ...schedules]
    .filter(({ State }) => State === 'ENABLED')
    .flatMap(({ ScheduleExpression, Targets }) =>
      Targets.map(({ Arn, Input = '{}' }) => ({
        everyMs: rateMs(ScheduleExpression),
        functionArn: Arn,
        event: JSON.parse(Input),
      })),
    );
};

/** Calls scheduled functions, first one period after the start. Returns what ends it. */
export const startSchedules = (
  template: Template,
  { functions, clock }: { functions: Functions; clock: CloudClock },
): (() => void) => {
  const stopping = new AbortController();
  const repeat = async ({ everyMs, functionArn, event }: Scheduled): Promise<void> => {
    for (;;) {
      await clock.sleep(everyMs, stopping.signal);
      void functions.invokeLater(functionArn, event);
    }
  };
  for (const scheduled of scheduledIn(template)) repeat(scheduled).catch(() => undefined);
  return () => stopping.abort();
};
