import { z } from 'zod';
import type { Template } from '../template/read-template.ts';
import { UnsupportedTemplateError } from '../template/resolve.ts';

/** Where a receipt rule has a message laid down. */
export interface Laying {
  readonly bucket: string;
  readonly prefix: string;
}

const ruleSchema = z.object({
  Rule: z.object({
    Enabled: z.boolean().default(false),
    Recipients: z.array(z.string()).default([]),
    Actions: z.array(
      z.looseObject({
        S3Action: z
          .object({ BucketName: z.string(), ObjectKeyPrefix: z.string().default('') })
          .optional(),
      }),
    ),
  }),
});

/** SES matches an address whole, with or without a +label, or by its domain; a leading dot means subdomains. */
const matchesRecipient = (pattern: string, address: string): boolean => {
  const [local = '', domain = ''] = address.toLowerCase().split(/@(?=[^@]*$)/);
  const wanted = pattern.toLowerCase();
  if (wanted.startsWith('.')) return domain.endsWith(wanted);
  if (!wanted.includes('@')) return domain === wanted;
  return wanted === `${local}@${domain}` || wanted === `${local.replace(/\+.*$/, '')}@${domain}`;
};

/** Reads the receipt rules; the answer is where a message for these recipients goes, once a rule. */
export const receiptRules = (template: Template): ((recipients: readonly string[]) => Laying[]) => {
  const rules = template
    .all('AWS::SES::ReceiptRule', ruleSchema)
    .filter(({ properties: { Rule } }) => Rule.Enabled)
    .map(({ logicalId, properties: { Rule } }) => {
      const layings = Rule.Actions.map(({ S3Action }) => {
        if (!S3Action)
          throw new UnsupportedTemplateError(`${logicalId} has an action that is not S3Action`);
        return { bucket: S3Action.BucketName, prefix: S3Action.ObjectKeyPrefix };
      });
      return { patterns: Rule.Recipients, layings };
    });
  return (recipients) =>
    rules
      .filter(({ patterns }) =>
        recipients.some(
          (recipient) =>
            patterns.length === 0 ||
            patterns.some((pattern) => matchesRecipient(pattern, recipient)),
        ),
      )
      .flatMap(({ layings }) => layings);
};
