import { SESClient, SESServiceException, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { Mailer } from '../request/correspondence.ts';
import { DeskError, NotTakenError } from '../request/errors.ts';
import { tagsOf } from '../request/own-people.ts';
import { requireEnv } from './env.ts';

/** Sends MIME messages through SES. SES puts its own Message-ID in; that is the one returned. */
export const sesMailer = (
  // Sending is not idempotent: where the answer to the first try was lost, a second one sends it twice.
  client = new SESClient({ maxAttempts: 1 }),
  configurationSet = requireEnv('MAIL_CONFIGURATION_SET'),
): Mailer => ({
  async send({ raw, from, to, ownPeople }) {
    const command = new SendRawEmailCommand({
      RawMessage: { Data: raw },
      Source: from,
      Destinations: [to],
      ConfigurationSetName: configurationSet,
      ...(ownPeople && {
        Tags: Object.entries(tagsOf(ownPeople)).map(([Name, Value]) => ({ Name, Value })),
      }),
    });
    const { MessageId } = await client.send(command).catch((error: unknown) => {
      throw isRefusal(error) ? new NotTakenError(error.name, isForNow(error)) : error;
    });
    if (!MessageId) throw new DeskError('mail service gave no message id');
    return MessageId;
  },
});

/** Only that we are at fault says that nothing was sent: a service that broke, or a connection, may have sent before. */
const isRefusal = (error: unknown): error is SESServiceException =>
  error instanceof SESServiceException && error.$fault === 'client';

const OF_THE_MOMENT =
  /^(?:Throttling|TooManyRequests|RequestLimitExceeded|RequestExpired|RequestTimeout|ExpiredToken)/;
const OF_THE_MOMENT_BY_STATUS: readonly (number | undefined)[] = [408, 429];

/** SES says the same of its quotas a second and a day; the day's does not end within some tries. */
const isForNow = ({ name, message, $metadata }: SESServiceException): boolean =>
  (OF_THE_MOMENT.test(name) || OF_THE_MOMENT_BY_STATUS.includes($metadata.httpStatusCode)) &&
  !message.startsWith('Daily message quota');
