/** The account of the embedded cloud: AWS never gives this one to anybody. */
export const ACCOUNT = '000000000000';

/** The region whose endpoints and ARNs the embedded cloud imitates. */
export const REGION = 'eu-central-1';

/** What a resource is called once it is created. */
export interface Identity {
  /** What `Ref` gives. */
  readonly ref: string;
  readonly name: string;
  readonly arn: string;
}

type Names = Readonly<Record<string, unknown>>;

const arnOf = (service: string, rest: string): string =>
  `arn:aws:${service}:${REGION}:${ACCOUNT}:${rest}`;

/** How the ARN of a type is made, which property may name it, and whether `Ref` gives the ARN. */
const KINDS: Readonly<
  Record<string, { service: string; prefix?: string; named?: string; refIsArn?: true }>
> = {
  'AWS::DynamoDB::Table': { service: 'dynamodb', prefix: 'table/', named: 'TableName' },
  'AWS::SQS::Queue': { service: 'sqs', named: 'QueueName' },
  'AWS::Lambda::Function': { service: 'lambda', prefix: 'function:', named: 'FunctionName' },
  'AWS::StepFunctions::StateMachine': {
    service: 'states',
    prefix: 'stateMachine:',
    named: 'StateMachineName',
    refIsArn: true,
  },
  'AWS::SNS::Topic': { service: 'sns', named: 'TopicName', refIsArn: true },
  'AWS::SecretsManager::Secret': {
    service: 'secretsmanager',
    prefix: 'secret:',
    named: 'Name',
    refIsArn: true,
  },
  'AWS::SES::ConfigurationSet': { service: 'ses', prefix: 'configuration-set/', named: 'Name' },
  'AWS::SES::ReceiptRuleSet': { service: 'ses', named: 'RuleSetName' },
};

/** Names a resource the way CloudFormation would, but the same at each start. */
export const identityOf = (
  stack: string,
  logicalId: string,
  type: string,
  properties: Names,
): Identity => {
  const { service = type.toLowerCase(), prefix = '', named = '', refIsArn } = KINDS[type] ?? {};
  const given = properties[named];
  const name = typeof given === 'string' ? given : `${stack}-${logicalId}`;
  if (type === 'AWS::S3::Bucket') {
    const bucket =
      typeof properties.BucketName === 'string' ? properties.BucketName : name.toLowerCase();
    return { ref: bucket, name: bucket, arn: `arn:aws:s3:::${bucket}` };
  }
  if (type === 'AWS::SecretsManager::Secret') {
    const arn = arnOf(service, `${prefix}${name}-AAAAAA`);
    return { ref: arn, name, arn };
  }
  const arn = arnOf(service, `${prefix}${name}`);
  return { ref: refIsArn ? arn : name, name, arn };
};
