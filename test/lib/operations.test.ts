import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Match } from 'aws-cdk-lib/assertions';
import { CONFIG } from '../../lib/config.ts';
import { deskTemplate, idAt } from './desk-template.ts';

const template = deskTemplate();
const topic = idAt(template, 'AWS::SNS::Topic', 'Jauap/Operations/Resource');
const functions = template.findResources('AWS::Lambda::Function');
const alarms = Object.entries(template.findResources('AWS::CloudWatch::Alarm'));
const runbook = readFileSync(new URL(`../../${CONFIG.runbook}`, import.meta.url), 'utf8');
const anchors = [...runbook.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
  heading.toLowerCase().replaceAll(' ', '-'),
);

describe('alarms', () => {
  for (const [id, { Properties }] of alarms)
    it(`${id} tells the operators and says where to read what to do`, () => {
      assert.deepEqual(Properties.AlarmActions, [{ Ref: topic }]);
      const [, page, anchor] = / Runbook: (\S+)#(\S+)$/.exec(Properties.AlarmDescription) ?? [];
      assert.equal(page, CONFIG.runbook);
      assert.ok(anchors.includes(String(anchor)), `no heading ${anchor} in ${page}`);
    });

  it('ring for every function that throws', () => {
    const watched = alarms.flatMap(([, { Properties }]) =>
      Properties.MetricName === 'Errors' ? [Properties.Dimensions[0].Value.Ref] : [],
    );
    assert.deepEqual(watched.sort(), Object.keys(functions).sort());
  });

  it('ring at the first letter that could not be read', () => {
    for (const path of ['Jauap/Intake/UnreadMail', 'Jauap/MailOut/UnreadNews'])
      template.hasResourceProperties('AWS::CloudWatch::Alarm', {
        MetricName: 'ApproximateNumberOfMessagesVisible',
        Threshold: 1,
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        Dimensions: [
          {
            Name: 'QueueName',
            Value: { 'Fn::GetAtt': [idAt(template, 'AWS::SQS::Queue', path), 'QueueName'] },
          },
        ],
      });
  });

  it('ring when a workflow fails or times out', () => {
    const names = alarms.flatMap(([, { Properties }]) =>
      (Properties.Metrics ?? []).map(
        (it: { MetricStat?: { Metric: { MetricName: string } } }) =>
          it.MetricStat?.Metric.MetricName,
      ),
    );
    assert.ok(names.includes('ExecutionsFailed') && names.includes('ExecutionsTimedOut'));
  });
});

describe('topics', () => {
  it('are encrypted under our key and take nothing without TLS', () => {
    const topics = template.findResources('AWS::SNS::Topic');
    for (const [id, { Properties }] of Object.entries(topics)) {
      assert.ok(Properties.KmsMasterKeyId, `${id} has no key`);
      template.hasResourceProperties('AWS::SNS::TopicPolicy', {
        Topics: [{ Ref: id }],
        PolicyDocument: {
          Statement: Match.arrayWith([
            Match.objectLike({
              Effect: 'Deny',
              Condition: { Bool: { 'aws:SecureTransport': 'false' } },
            }),
          ]),
        },
      });
    }
  });

  for (const service of ['cloudwatch', 'ses'])
    it(`can be published to by ${service}, which needs the key for it`, () =>
      template.hasResourceProperties('AWS::KMS::Key', {
        KeyPolicy: {
          Statement: Match.arrayWith([
            Match.objectLike({
              Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
              Principal: {
                Service: Match.arrayWith([`${service}.amazonaws.com`]),
              },
            }),
          ]),
        },
      }));
});

describe('what is logged', () => {
  it('of an execution: which states, never its data', () =>
    template.hasResourceProperties('AWS::StepFunctions::StateMachine', {
      StateMachineType: Match.absent(),
      LoggingConfiguration: { IncludeExecutionData: false, Level: 'ALL' },
      TracingConfiguration: { Enabled: true },
    }));

  it('of a page: never its path, which holds the token of the link', () => {
    const [stage] = Object.values(template.findResources('AWS::ApiGatewayV2::Stage'));
    assert.deepEqual(Object.values(JSON.parse(stage?.Properties.AccessLogSettings.Format)).sort(), [
      '$context.requestId',
      '$context.responseLatency',
      '$context.routeKey',
      '$context.status',
    ]);
  });

  it('of a function: in its own group, for a year', () => {
    for (const { Properties } of Object.values(functions)) {
      const group =
        template.findResources('AWS::Logs::LogGroup')[Properties.LoggingConfig.LogGroup.Ref];
      assert.equal(group?.Properties.RetentionInDays, 365);
    }
  });
});
