import { randomUUID } from 'node:crypto';
import { BeingSentError } from './errors.ts';

/** A run's word, written before it sends something, that it is the one who sends it. */
export interface SendingClaim {
  /** ISO 8601, UTC. */
  readonly claimedAt: string;
  /** A random name of the claim: its run knows it by that, and no other has it. Older claims have none. */
  readonly claim?: string;
}

/** For how long a claim keeps another run from sending the same. No function of ours runs as long. */
const FRESH_MILLISECONDS = 90_000;

/** A new claim, made at a moment (ISO 8601, UTC). */
export const claimToSend = (claimedAt: string): Required<SendingClaim> => ({
  claimedAt,
  claim: randomUUID(),
});

/** Whether a claim stands as its run made it: nobody took it over, and what was to be sent was not called off. */
export const isStillOwn = (now: SendingClaim | undefined, own: Required<SendingClaim>): boolean =>
  now?.claim === own.claim;

/** Whether the run that claimed may still be at it, at a moment (ISO 8601, UTC). */
const isFresh = ({ claimedAt }: SendingClaim, at: string): boolean =>
  Date.parse(at) - Date.parse(claimedAt) < FRESH_MILLISECONDS;

/** @throws BeingSentError while another run may still be at sending it, naming `what` */
export const sentByNobodyNow = (
  before: SendingClaim | undefined,
  at: string,
  what: string,
): void => {
  if (before && isFresh(before, at))
    throw new BeingSentError(`${what} is being sent by another run`);
};
