import { z } from 'zod';
import type { Suppressed } from '../request/correspondence.ts';
import { meansNoSuchMailbox, statusIn } from '../request/enhanced-status.ts';
import { type ToOwnPeople, toOwnPeople } from '../request/own-people.ts';

const bounced = z.object({
  bounceType: z.string(),
  bounceSubType: z.string().optional(),
  /** Only codes are taken from what a foreign mail system says: its texts name people. */
  bouncedRecipients: z
    .array(z.object({ status: z.string().optional(), diagnosticCode: z.string().optional() }))
    .default([]),
});

/** What SES publishes about a letter; of all it says only this is read. Each letter has one recipient. */
const published = z.object({
  eventType: z.enum(['Delivery', 'Bounce', 'Complaint', 'Reject']),
  mail: z.object({
    messageId: z.string(),
    tags: z.record(z.string(), z.array(z.string())).default({}),
  }),
  bounce: bounced.optional(),
  complaint: z.object({ complaintFeedbackType: z.string().nullish() }).optional(),
});

const WHAT = {
  Delivery: 'letter-delivered',
  Bounce: 'letter-bounced',
  Complaint: 'letter-complained-of',
  Reject: 'letter-rejected',
} as const;

/** What became of a letter, by the mail service's word. */
export interface DeliveryNews {
  readonly messageId: string;
  /** Where it belongs to no request. */
  readonly ownPeople?: ToOwnPeople;
  readonly what: (typeof WHAT)[keyof typeof WHAT];
  /** Why no more letters may go to its mailbox; undefined: they may. */
  readonly stops?: Suppressed;
  /** Of a bounce: its type and its enhanced status (RFC 3463), as far as they were given. */
  readonly codes: Readonly<Record<string, string>>;
}

/** Reads an event of SES. @throws ZodError where it is something else */
export const readDeliveryNews = (event: unknown): DeliveryNews => {
  const news = published.parse(event);
  const stops = stopsOf(news);
  const ownPeople = toOwnPeople(news.mail.tags);
  return {
    messageId: news.mail.messageId,
    ...(ownPeople && { ownPeople }),
    what: WHAT[news.eventType],
    ...(stops && { stops }),
    codes: codesOf(news),
  };
};

type News = z.infer<typeof published>;
type Bounced = z.infer<typeof bounced>;

const stopsOf = ({ bounce, complaint }: News): Suppressed | undefined => {
  if (bounce) return isHard(bounce) ? 'hard-bounce' : undefined;
  // Somebody took our letter out of the folder for unwanted mail.
  return complaint && complaint.complaintFeedbackType !== 'not-spam' ? 'complaint' : undefined;
};

/** SES itself did not send, because the mailbox is known not to be there. */
const NOT_EVEN_TRIED = ['Suppressed', 'OnAccountSuppressionList'];

const isHard = (bounce: Bounced): boolean => {
  if (bounce.bounceType !== 'Permanent') return false;
  return (
    ['NoEmail', ...NOT_EVEN_TRIED].includes(bounce.bounceSubType ?? '') ||
    statusesOf(bounce).some(meansNoSuchMailbox)
  );
};

const statusesOf = ({ bouncedRecipients }: Bounced): readonly string[] =>
  bouncedRecipients.flatMap(({ status = '', diagnosticCode = '' }) =>
    [statusIn(status), statusIn(diagnosticCode)].filter((found) => found !== undefined),
  );

const codesOf = ({ bounce }: News): Readonly<Record<string, string>> => {
  if (!bounce) return {};
  const [status] = statusesOf(bounce);
  return { bounceType: bounce.bounceType, ...(status && { status }) };
};
