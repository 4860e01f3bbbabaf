import { z } from 'zod';
import { deskTemplate } from './desk-template.ts';

const catcher = z.object({ ErrorEquals: z.array(z.string()), Next: z.string() });
const retrier = z.object({
  ErrorEquals: z.array(z.string()),
  IntervalSeconds: z.number().default(1),
  MaxAttempts: z.number().default(3),
  BackoffRate: z.number().default(2),
});
const base = z.looseObject({
  Type: z.string(),
  Resource: z.string().optional(),
  Parameters: z.unknown().optional(),
  Next: z.string().optional(),
  Default: z.string().optional(),
  Choices: z.array(z.object({ Next: z.string() })).default([]),
  Retry: z.array(retrier).default([]),
  Catch: z.array(catcher).default([]),
  TimeoutSeconds: z.number().optional(),
  TimeoutSecondsPath: z.string().optional(),
});
export type State = z.infer<typeof base>;
const machine = z.object({ StartAt: z.string(), States: z.record(z.string(), base) });
const whole = machine.extend({
  States: z.record(z.string(), base.extend({ ItemProcessor: machine.optional() })),
});

/** What CloudFormation fills in is made up: the partition, and the ARN of each function. */
const madeUp = (part: unknown): string => {
  if (typeof part === 'string') return part;
  const isPartition = JSON.stringify(part).includes('AWS::Partition');
  return isPartition ? 'aws' : 'arn:aws:lambda:eu-central-1:123456789012:function:made-up';
};
const text = z.union([
  z.string(),
  z
    .object({ 'Fn::Join': z.tuple([z.literal(''), z.array(z.unknown())]) })
    .transform(({ 'Fn::Join': [, parts] }) => parts.map(madeUp).join('')),
]);
export const [resource] = Object.values(
  deskTemplate().findResources('AWS::StepFunctions::StateMachine'),
);
/** The definition as Step Functions gets it. */
export const definition: unknown = JSON.parse(text.parse(resource?.Properties.DefinitionString));
export const { StartAt, States } = whole.parse(definition);
/** The states that each data system goes through. */
export const inEachSystem = States['Fulfil in each data system']?.ItemProcessor?.States ?? {};
