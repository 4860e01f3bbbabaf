/** A message as far as it could be read. Everything in it was written by a stranger. */
export interface Mail {
  /** With its angle brackets. */
  readonly messageId?: string;
  readonly from?: Mailbox;
  /** Where its sender wants to be answered, if elsewhere: the form of a site names its visitor here. */
  readonly replyTo?: Mailbox;
  /** Everyone it was addressed to or delivered for, in lower case. */
  readonly recipients: readonly string[];
  readonly subject: string;
  /** The whole text. */
  readonly text: string;
  /** What the sender wrote now: without the quoted letter, the forwarded letter and the signature; empty for nothing. */
  readonly newText: string;
  /** Set apart, not deleted. */
  readonly signature: string;
  readonly quoted: string;
  /** The letter that this one passes on, attached (message/rfc822) or written below. */
  readonly forwarded?: Forwarded;
  /** Message-IDs of the letters it answers, with angle brackets: In-Reply-To, then References from the newest. */
  readonly answers: readonly string[];
  readonly attachments: readonly Attachment[];
  readonly verdicts: Verdicts;
  /** The mark of a letter of ours (`X-Jauap-Letter`), not yet checked. */
  readonly mark?: string;
  readonly robot?: Robot;
  /** Why no automatic letter may answer it; undefined for a person's message. Registering is another decision. */
  readonly silence?: Silence;
  /** What could not be read. Never anything of what the message says. */
  readonly problems: readonly string[];
}

/** Address in lower case. */
export interface Mailbox {
  readonly address: string;
  readonly name: string;
}

/** A letter within a letter: where a colleague passes it on, the person inside is the data subject. */
export interface Forwarded {
  readonly from?: Mailbox;
  readonly subject: string;
  readonly text: string;
}

/** A part that is kept and never opened. */
export interface Attachment {
  /** As its sender named it: personal, never for a log or the table. */
  readonly name: string;
  /** By its first bytes, e.g. `application/pdf`; `application/octet-stream` where they tell nothing. */
  readonly type: string;
  readonly declaredType: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of its content, hex. */
  readonly sha256: string;
}

/** What the receiving mail service found (SES: the topmost of its own header lines). `none`: it did not say. */
export interface Verdicts {
  readonly spam: Verdict;
  readonly virus: Verdict;
  readonly spf: Verdict;
  readonly dkim: Verdict;
  readonly dmarc: Verdict;
}

export type Verdict = 'pass' | 'fail' | 'gray' | 'none';

/** A message that a machine wrote. Reports are never requests; the others may pass on one. */
export interface Robot {
  readonly is:
    | 'bounce'
    | 'abuse-report'
    | 'read-receipt'
    | 'auto-reply'
    | 'auto-generated'
    | 'list';
  /** By what it was recognised: a short code, e.g. `auto-submitted`, `report-type`, `subject`. */
  readonly by: string;
  /** Of a bounce or an abuse report: the letter that it is about. */
  readonly about?: ReportedLetter;
}

export interface ReportedLetter {
  /** Message-ID of the returned letter, with angle brackets. */
  readonly messageId?: string;
  /** `X-Jauap-Letter` of the returned letter, not yet checked. */
  readonly mark?: string;
  /** RFC 3464 Final-Recipient (or Original-Recipient), in lower case. */
  readonly recipient?: string;
  /** RFC 3463, e.g. `5.1.1`. */
  readonly status?: string;
  /** RFC 3464 Action. */
  readonly action?: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';
}

/** RFC 3834 section 2 and the habits of mail systems. */
export type Silence =
  | 'auto-submitted'
  | 'null-sender'
  | 'list-or-bulk'
  | 'asks-for-none'
  | 'robot-address'
  | 'report'
  | 'auto-reply';
