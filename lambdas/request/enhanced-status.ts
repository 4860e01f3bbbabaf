/**
 * Whether a status (RFC 3463) says that the mailbox is not there: 5.1.x, wrong addressing. 5.1.7 and 5.1.8 do not: they
 * speak of the sender's address, which is ours.
 */
export const meansNoSuchMailbox = (status: string | undefined): boolean =>
  status !== undefined && /^5\.1\.(?![78]$)\d{1,3}$/.test(status);

/** The first status in a text, e.g. of `smtp; 550 5.1.1 user unknown`; the text itself may name people. */
export const statusIn = (text: string): string | undefined =>
  /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?!\d|\.\d)/.exec(text)?.[0];
