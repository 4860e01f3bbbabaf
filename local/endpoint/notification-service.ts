import type { Topics } from '../topics.ts';
import type { QueryOperation } from './aws-endpoint.ts';
import { AwsError } from './aws-error.ts';

/** The API of SNS, as far as functions use it. */
export const notificationServiceApi = (topics: Topics): Record<string, QueryOperation> => ({
  Publish: (form) => {
    const topic = form.get('TopicArn') ?? '';
    const message = form.get('Message') ?? '';
    const subject = form.get('Subject') ?? undefined;
    if (!topics.has(topic)) throw new AwsError('NotFound', 'Topic does not exist');
    if (message === '') throw new AwsError('InvalidParameter', 'Empty message');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: SNS refuses exactly these
    if (subject !== undefined && !/^[^\x00-\x1f\x7f-\uffff]{1,100}$/.test(subject))
      throw new AwsError('InvalidParameter', 'Invalid parameter: Subject');
    return { MessageId: topics.publish(topic, message, subject) };
  },
});
