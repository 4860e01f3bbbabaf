import type { Digest, PersonalRef } from './ids.ts';
import type { SendingClaim } from './sending-claim.ts';

/** The letters we write; each is sent once a request, unless a person asks for it again. */
export type LetterName =
  | 'acknowledgement'
  | 'particulars'
  | 'proof'
  | 'proof-reminder'
  | 'answer'
  | `not-accepted-${number}`;

/** A letter's way: claimed before it is sent, `told` when SES has it (`at`: ISO 8601, UTC). */
export interface LetterMark extends SendingClaim {
  /** Keyed digest (`contact`) of the mailbox it goes to. */
  readonly to?: Digest;
  readonly copy?: PersonalRef;
  readonly told?: { readonly at: string; readonly messageId: string };
}
