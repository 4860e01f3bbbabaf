import type { Counted, CountedCandidate } from './candidates.ts';

const RANK = { law: 0, policy: 1, target: 2 };

const byDate = (one: Running, other: Running): number =>
  one.dueAt === other.dueAt
    ? RANK[one.term.standing] - RANK[other.term.standing]
    : one.dueAt < other.dueAt
      ? -1
      : 1;

type Running = CountedCandidate & { readonly counted: Counted; readonly dueAt: string };

const isRunning = (one: CountedCandidate): one is Running =>
  one.counted !== undefined && !one.notInForce;

/** The rule that decides: the earliest that runs; else our target; else the earliest still to start. */
export const deciding = (candidates: readonly CountedCandidate[]): Running | undefined => {
  const running = candidates.filter(isRunning).sort(byDate);
  return (
    running.find((one) => !one.provisional && one.term.standing !== 'target') ??
    running.find((one) => one.term.standing === 'target') ??
    running[0]
  );
};
