import type { Kind } from './kinds.ts';

/** The person behind a request, as far as the message tells. Lives in the personal store only. */
export interface Requester {
  /** The mailbox that wrote. */
  readonly email?: string;
  /** Another mailbox that the letter names as theirs. */
  readonly statedEmail?: string;
  readonly fullName?: string;
  /** E.164. */
  readonly phone?: string;
  readonly iin?: string;
  /** Whether the IIN's check digit is right; there only with an IIN. */
  readonly iinIsRight?: boolean;
  /** Somebody writes in the name of another. */
  readonly byRepresentative?: boolean;
  /** The letter is about several people. */
  readonly severalPeople?: boolean;
  readonly postalAddress?: string;
  /** What a withdrawal names: the data whose processing is to stop. */
  readonly dataConcerned?: string;
  readonly subject: string;
  /** The newest text of the message, without quotes. */
  readonly text: string;
  /** The Message-ID that our letters answer. */
  readonly messageId?: string;
  /** What came with the letter; it is kept in the raw message and never opened by us. */
  readonly attachments?: readonly {
    readonly name: string;
    /** By its content. */
    readonly type: string;
    /** Bytes. */
    readonly size: number;
    readonly sha256: string;
  }[];
  /** What our own reading made of it, for the person who decides; the words are the letter's. */
  readonly reading?: {
    readonly likely: readonly (Kind | 'other')[];
    /** 0 to 1. */
    readonly confidence: number;
    readonly words: readonly string[];
  };
}
