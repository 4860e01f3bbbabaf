import type { CloudClock } from '../clock.ts';
import type { Retrier } from './prepare-definition.ts';
import { StateError, TIMEOUT } from './state-error.ts';

const matches = (wanted: string, { name }: StateError): boolean =>
  wanted === name ||
  wanted === 'States.ALL' ||
  (wanted === 'States.TaskFailed' && name !== TIMEOUT);

const delaySeconds = (retrier: Retrier, attempt: number): number => {
  const { IntervalSeconds, BackoffRate, MaxDelaySeconds = Infinity, JitterStrategy } = retrier;
  const whole = Math.min(IntervalSeconds * BackoffRate ** attempt, MaxDelaySeconds);
  return JitterStrategy === 'FULL' ? Math.random() * whole : whole;
};

/** Tries until it succeeds or no retrier has a try left; the first retrier that matches an error counts it. */
export const withRetry = async <T>(
  retriers: readonly Retrier[],
  { clock, signal }: { clock: CloudClock; signal: AbortSignal },
  attempt: () => Promise<T>,
): Promise<T> => {
  const used = retriers.map(() => 0);
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof StateError) || signal.aborted) throw error;
      const index = retriers.findIndex(({ ErrorEquals }) =>
        ErrorEquals.some((wanted) => matches(wanted, error)),
      );
      const retrier = retriers[index];
      const tries = used[index] ?? 0;
      if (!retrier || tries >= retrier.MaxAttempts) throw error;
      used[index] = tries + 1;
      await clock.sleep(delaySeconds(retrier, tries) * 1000, signal);
    }
  }
};
