import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deskTemplate } from './desk-template.ts';

interface Statement {
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
}

const RECORDS = ['logs:CreateLogStream', 'logs:PutLogEvents'];
const TRACES = ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'];
const READS = ['dynamodb:GetItem', 'kms:Decrypt', 'kms:DescribeKey'];
const WRITES = [
  ...READS,
  'dynamodb:PutItem',
  ...['kms:Encrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'],
];
const READS_PEOPLE = ['s3:GetObject'];
const WRITES_PEOPLE = ['s3:GetObject', 's3:PutObject'];
const ERASES_PEOPLE = ['s3:DeleteObject', 's3:ListBucket'];
const SECRETS = ['secretsmanager:GetSecretValue'];
const TELLS = ['sns:Publish'];
const LETTERS = [...WRITES, ...WRITES_PEOPLE, ...SECRETS, ...TELLS, 'ses:SendRawEmail'];
const ANSWERS = ['states:SendTaskSuccess'];
const STARTS = ['states:StartExecution'];
const TAKES_MAIL = [
  ...['s3:DeleteObject', 's3:GetObject', 's3:ListBucket'],
  ...['sqs:ChangeMessageVisibility', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
  ...['sqs:GetQueueUrl', 'sqs:ReceiveMessage'],
];

/** Everything that each function may do, beside writing its own log and traces. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  ReceiveMail: [...TAKES_MAIL, ...LETTERS, 'dynamodb:Query', ...STARTS, ...ANSWERS],
  Acknowledge: LETTERS,
  LookAtRequest: WRITES,
  AskForParticulars: [...LETTERS, ...ANSWERS],
  AskForProof: [...LETTERS, ...ANSWERS],
  RemindOfProof: [...LETTERS, ...ANSWERS],
  AskAPerson: [...WRITES, ...TELLS, ...ANSWERS],
  Operate: [
    ...WRITES,
    'dynamodb:Query',
    ...WRITES_PEOPLE,
    ...SECRETS,
    ...ERASES_PEOPLE,
    ...STARTS,
    ...ANSWERS,
    'states:DescribeExecution',
  ],
  WatchDeadlines: [...WRITES, 'dynamodb:Query', ...TELLS, 'ses:SendRawEmail'],
  BlockWhileChecking: [...WRITES, ...READS_PEOPLE, ...SECRETS],
  PlanFulfilment: READS,
  FulfilInSystem: [...WRITES, ...WRITES_PEOPLE, ...SECRETS],
  ConcludeFulfilment: WRITES,
  WriteAnswer: [...WRITES, ...WRITES_PEOPLE],
  SendAnswer: LETTERS,
  TellRecipients: [...WRITES, ...TELLS],
  CloseRequest: WRITES,
  NoteDelivery: [...WRITES, ...TELLS, 'sqs:SendMessage'],
  ProofPage: [...WRITES, ...SECRETS, ...ANSWERS],
};

const template = deskTemplate();

/** Function name (its construct's id) → its statements. */
const statements = new Map<string, Statement[]>();
for (const { Properties, Metadata } of Object.values(
  template.findResources('AWS::Lambda::Function'),
)) {
  const role: string = Properties.Role['Fn::GetAtt'][0];
  const policies = Object.values(template.findResources('AWS::IAM::Policy')).filter((policy) =>
    policy.Properties.Roles.some(({ Ref }: { Ref: string }) => Ref === role),
  );
  const [name = ''] = String(Metadata?.['aws:cdk:path']).split('/').slice(-3);
  statements.set(
    name,
    policies.flatMap((policy) => policy.Properties.PolicyDocument.Statement),
  );
}
const actionsOf = ({ Action }: Statement): string[] => [Action].flat();

describe('what a function may do', () => {
  it('is listed here for every function', () =>
    assert.deepEqual([...statements.keys()].sort(), Object.keys(MAY).sort()));

  for (const [name, granted] of statements)
    it(`${name} has exactly the actions it uses`, () => {
      const wanted = new Set([...RECORDS, ...TRACES, ...(MAY[name] ?? [])]);
      assert.deepEqual([...new Set(granted.flatMap(actionsOf))].sort(), [...wanted].sort());
    });

  it('names the resources: only traces, which have none, are allowed everywhere', () => {
    const everywhere = [...statements.values()].flat().filter(({ Resource }) => Resource === '*');
    assert.deepEqual([...new Set(everywhere.flatMap(actionsOf))].sort(), TRACES);
  });

  it('comes from no policy but its own', () => {
    const roles = Object.values(template.findResources('AWS::IAM::Role'));
    assert.deepEqual(
      roles.filter(({ Properties }) => Properties.ManagedPolicyArns),
      [],
    );
  });

  it('lets the key be used only through the service that holds the data', () => {
    const keyed = [...statements.values()]
      .flat()
      .filter((it) => actionsOf(it).some((action) => action.startsWith('kms:')));
    assert.ok(keyed.length > 0);
    for (const statement of keyed)
      assert.ok(JSON.stringify(statement).includes('"kms:ViaService"'), 'key without a service');
  });
});
