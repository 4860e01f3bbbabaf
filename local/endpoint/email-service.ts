import type { MailService } from '../mail/mail-service.ts';
import type { QueryOperation } from './aws-endpoint.ts';
import { AwsError } from './aws-error.ts';

const listed = (form: URLSearchParams, name: string): string[] =>
  [...form].filter(([key]) => key.startsWith(`${name}.member.`)).map(([, value]) => value);

/** `Tags.member.1.Name` and `Tags.member.1.Value`, and so on. */
const tagsIn = (form: URLSearchParams): Record<string, string> =>
  Object.fromEntries(
    [...form]
      .filter(([key]) => /^Tags\.member\.\d+\.Name$/.test(key))
      .map(([key, name]) => [name, form.get(key.replace(/Name$/, 'Value')) ?? '']),
  );

/** The API of SES (version 1), as far as functions use it. */
export const emailServiceApi = (mail: MailService): Record<string, QueryOperation> => ({
  SendRawEmail: (form) => {
    const raw = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64');
    const from = form.get('Source') ?? '';
    const to = listed(form, 'Destinations');
    const configurationSet = form.get('ConfigurationSetName') ?? undefined;
    if (raw.length === 0) throw new AwsError('InvalidParameterValue', 'the message is empty');
    if (from === '' || to.length === 0)
      throw new AwsError('InvalidParameterValue', 'wanted a Source and Destinations');
    if (configurationSet !== undefined && !mail.hasConfigurationSet(configurationSet))
      throw new AwsError(
        'ConfigurationSetDoesNotExist',
        `Configuration set <${configurationSet}> does not exist.`,
      );
    const MessageId = mail.send({
      ...{ raw, from, to, tags: tagsIn(form) },
      ...(configurationSet && { configurationSet }),
    });
    return { MessageId };
  },
});
