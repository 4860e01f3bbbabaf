import { neverWrittenTo } from '../../request/never-written-to.ts';
import { isAutoSubmitted } from './auto-submitted.ts';
import { header, type LookedAt } from './looked-at.ts';
import type { Mailbox, Robot, Silence } from './mail.ts';
import { hasNullSender } from './origin.ts';
import { resemblesNotice } from './returned.ts';

const BY_ROBOT: Readonly<Record<Robot['is'], Silence>> = {
  bounce: 'report',
  'abuse-report': 'report',
  'read-receipt': 'report',
  'auto-reply': 'auto-reply',
  'auto-generated': 'auto-submitted',
  list: 'list-or-bulk',
};

/** Why no automatic letter may answer (RFC 3834 section 2). It says nothing about registering. */
export const silenceOf = (
  mail: LookedAt,
  robot: Robot | undefined,
  from: Mailbox | undefined,
): Silence | undefined => {
  const known = robot && BY_ROBOT[robot.is];
  if (known === 'report' || known === 'auto-reply') return known;
  if (isAutoSubmitted(mail)) return 'auto-submitted';
  if (hasNullSender(mail)) return 'null-sender';
  if (known) return known;
  if (resemblesNotice(mail)) return 'report';
  if (/\b(?:all|autoreply)\b/.test(header(mail, 'x-auto-response-suppress')))
    return 'asks-for-none';
  return from && neverWrittenTo(from.address) ? 'robot-address' : undefined;
};
