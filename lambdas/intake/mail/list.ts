import { header, type LookedAt } from './looked-at.ts';
import type { Robot } from './mail.ts';

/** RFC 2369, RFC 2919, list managers, and the marks of services that send in bulk. */
const HEADERS = [
  'list-id',
  'list-unsubscribe',
  'list-post',
  'list-help',
  'list-subscribe',
  'list-owner',
  'list-archive',
  'mailing-list',
  'x-mailing-list',
  'x-mailman-version',
  'x-beenthere',
  'x-google-group-id',
  'x-ml-name',
  'x-campaign',
  'x-campaignid',
  'x-campaign-id',
  'x-mc-user',
  'x-mailchimp-id',
  'x-csa-complaints',
  'x-report-abuse',
] as const;

/** A message to many, or through a list that rewrites what passes: a person's request may be inside. */
export const listIn = (mail: LookedAt): Robot | undefined => {
  const by = spreadBy(mail);
  return by === undefined ? undefined : { is: 'list', by };
};

const spreadBy = (mail: LookedAt): string | undefined => {
  if (bearsListHeader(mail)) return 'list-header';
  if (isBulk(mail)) return 'precedence';
  // SES sets it on every message, on a web form's too.
  return header(mail, 'feedback-id') && !header(mail, 'feedback-id').endsWith(':amazonses')
    ? 'feedback-id'
    : undefined;
};

/** Whether a list manager or a service that sends in bulk left its mark. */
export const bearsListHeader = (mail: LookedAt): boolean =>
  HEADERS.some((name) => header(mail, name).length > 2);

/** Whether it calls itself bulk: programs that answer do so as well. */
export const isBulk = (mail: LookedAt): boolean =>
  ['precedence', 'x-precedence'].some((name) => /^(?:bulk|list|junk)\b/.test(header(mail, name)));
