import type { Clock } from '../request/ports.ts';

/** The only clock of the run-time code. */
export const systemClock: Clock = () => new Date().toISOString();
