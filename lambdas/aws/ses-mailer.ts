import { SESClient, SESServiceException, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { Mailer } from '../request/correspondence.ts';
import { DeskError, NotTakenError } from '../request/errors.ts';
import { tagsOf } from '../request/own-people.ts';
import { requireEnv } from './env.ts';

/** Sends MIME messages through SES. SES puts its own Message-ID in; that is the one returned. */
export const sesMailer = (
  client = new SESClient({}),
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
      // Only an answer says that nothing was sent; a connection that broke says nothing.
      throw error instanceof SESServiceException ? new NotTakenError(error.name) : error;
    });
    if (!MessageId) throw new DeskError('mail service gave no message id');
    return MessageId;
  },
});
