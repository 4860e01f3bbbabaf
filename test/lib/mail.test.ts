import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Match } from 'aws-cdk-lib/assertions';
import { controllers } from '../../controllers/all.ts';
import { deskTemplate, idAt } from './desk-template.ts';

const template = deskTemplate();
const intake = idAt(template, 'AWS::S3::Bucket', 'Jauap/Intake/Resource');
const arrivals = idAt(template, 'AWS::SQS::Queue', 'Jauap/Intake/Arrivals');
const unreadMail = idAt(template, 'AWS::SQS::Queue', 'Jauap/Intake/UnreadMail');
const unreadNews = idAt(template, 'AWS::SQS::Queue', 'Jauap/MailOut/UnreadNews');
const receiveMail = idAt(template, 'AWS::Lambda::Function', 'Jauap/Intake/ReceiveMail/Resource');
const noteDelivery = idAt(template, 'AWS::Lambda::Function', 'Jauap/MailOut/NoteDelivery/Resource');
const arnOf = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });

describe('mail that comes in', () => {
  it('is stored for the mailbox and the reply domain of every controller', () =>
    template.hasResourceProperties('AWS::SES::ReceiptRule', {
      Rule: {
        Recipients: controllers.flatMap(({ mailbox, replyDomain }) =>
          mailbox ? [mailbox, replyDomain] : [replyDomain],
        ),
        Actions: [{ S3Action: { BucketName: { Ref: intake }, ObjectKeyPrefix: 'mail/' } }],
        Enabled: true,
        ScanEnabled: true,
      },
    }));

  it('may be written by the mail service for this account only, before the rule is made', () => {
    template.hasResourceProperties('AWS::S3::BucketPolicy', {
      Bucket: { Ref: intake },
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: 's3:PutObject',
            Effect: 'Allow',
            Principal: { Service: 'ses.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          }),
        ]),
      },
    });
    const [rule] = Object.values(template.findResources('AWS::SES::ReceiptRule'));
    assert.deepEqual(rule?.DependsOn, [
      idAt(template, 'AWS::S3::BucketPolicy', 'Jauap/Intake/Resource/Policy'),
    ]);
  });

  it('goes to a queue, for which the bucket waits', () =>
    template.hasResource('AWS::S3::Bucket', {
      DependsOn: [idAt(template, 'AWS::SQS::QueuePolicy', 'Jauap/Intake/Arrivals/Policy')],
      Properties: {
        NotificationConfiguration: {
          QueueConfigurations: [
            {
              Event: 's3:ObjectCreated:*',
              Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'mail/' }] } },
              Queue: arnOf(arrivals),
            },
          ],
        },
      },
    }));

  it('is tried five times and then kept for 14 days', () => {
    template.hasResourceProperties('AWS::SQS::Queue', {
      RedrivePolicy: { deadLetterTargetArn: arnOf(unreadMail), maxReceiveCount: 5 },
      VisibilityTimeout: 360,
      MessageRetentionPeriod: 1_209_600,
    });
    const kept = template.findResources('AWS::SQS::Queue')[unreadMail];
    assert.equal(kept?.Properties.MessageRetentionPeriod, 1_209_600);
  });

  it('is read one by one, so a bad letter holds up no other', () =>
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: arnOf(arrivals),
      FunctionName: { Ref: receiveMail },
      BatchSize: 1,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    }));

  it('waits in queues that are encrypted and refuse what comes without TLS', () => {
    for (const id of [arrivals, unreadMail, unreadNews]) {
      const { Properties } = template.findResources('AWS::SQS::Queue')[id] ?? {};
      assert.equal(Properties.SqsManagedSseEnabled, true);
      template.hasResourceProperties('AWS::SQS::QueuePolicy', {
        Queues: [{ Ref: id }],
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
});

describe('letters that go out', () => {
  it('travel over TLS or not at all', () =>
    template.hasResourceProperties('AWS::SES::ConfigurationSet', {
      DeliveryOptions: { TlsPolicy: 'REQUIRE' },
    }));

  it('are reported as delivered, bounced, complained of or rejected', () =>
    template.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
      EventDestination: {
        Enabled: true,
        MatchingEventTypes: ['delivery', 'bounce', 'complaint', 'reject'],
      },
    }));

  it('have their reports noted, and kept for a person when that fails', () => {
    template.hasResourceProperties('AWS::SNS::Subscription', {
      Endpoint: arnOf(noteDelivery),
      Protocol: 'lambda',
      RedrivePolicy: { deadLetterTargetArn: arnOf(unreadNews) },
    });
    const { Properties } = template.findResources('AWS::Lambda::Function')[noteDelivery] ?? {};
    assert.deepEqual(Properties.DeadLetterConfig, { TargetArn: arnOf(unreadNews) });
  });
});
