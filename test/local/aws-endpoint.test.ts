import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import {
  ConfigurationSetDoesNotExistException,
  SESClient,
  SendRawEmailCommand,
} from '@aws-sdk/client-ses';
import * as sfn from '@aws-sdk/client-sfn';
import { NotFoundException, PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { clientOf, sfnOf, until } from '../support/embedded-clients.ts';
import { machineOf, startFixture, temporaryFolder } from '../support/embedded-fixture.ts';

const WAITS = { StartAt: 'Wait', States: { Wait: { Type: 'Wait', Seconds: 3600, End: true } } };

describe('the embedded Step Functions API', () => {
  it('fails with the names that AWS gives its errors', async (t) => {
    const cloud = await startFixture(t, { resources: { Machine: machineOf(WAITS) } });
    const client = sfnOf(cloud);
    const stateMachineArn = cloud.executions.machines[0]?.arn;
    const executionArn = `${stateMachineArn?.replace('stateMachine', 'execution')}:none`;
    const start = (input: object) =>
      client.send(new sfn.StartExecutionCommand({ stateMachineArn, ...input }));
    const started = await start({ name: 'BJQ-1', input: '{"a":1}' });
    const again = await start({ name: 'BJQ-1', input: '{"a":1}' });
    assert.deepEqual(again.executionArn, started.executionArn);
    assert.deepEqual(again.startDate, started.startDate);

    const cases: readonly (readonly [() => Promise<unknown>, new (...args: never[]) => Error])[] = [
      [() => start({ name: 'BJQ-1', input: '{"a":2}' }), sfn.ExecutionAlreadyExists],
      [() => start({ name: 'a b' }), sfn.InvalidName],
      [() => start({ name: 'x', input: '{' }), sfn.InvalidExecutionInput],
      [() => start({ stateMachineArn: `${stateMachineArn}2` }), sfn.StateMachineDoesNotExist],
      [() => start({ stateMachineArn: 'none' }), sfn.InvalidArn],
      [
        () => client.send(new sfn.DescribeExecutionCommand({ executionArn })),
        sfn.ExecutionDoesNotExist,
      ],
      [
        () => client.send(new sfn.SendTaskSuccessCommand({ taskToken: 'no', output: '{}' })),
        sfn.TaskDoesNotExist,
      ],
      [
        () => client.send(new sfn.SendTaskSuccessCommand({ taskToken: 'no', output: '{' })),
        sfn.InvalidOutput,
      ],
    ];
    for (const [attempt, type] of cases) await assert.rejects(attempt(), type);
  });

  it('lists executions by status, page by page, and stops one', async (t) => {
    const cloud = await startFixture(t, { resources: { Machine: machineOf(WAITS) } });
    const client = sfnOf(cloud);
    const stateMachineArn = cloud.executions.machines[0]?.arn;
    for (const name of ['a', 'b', 'c'])
      await client.send(new sfn.StartExecutionCommand({ stateMachineArn, name }));
    const executionArn = cloud.executions.list().find(({ name }) => name === 'b')?.arn;
    await client.send(new sfn.StopExecutionCommand({ executionArn, error: 'Stopped' }));
    const stopped = await client.send(new sfn.DescribeExecutionCommand({ executionArn }));
    assert.deepEqual([stopped.status, stopped.error], ['ABORTED', 'Stopped']);

    const names: unknown[] = [];
    const paging = { client, pageSize: 1 };
    const query = { stateMachineArn, statusFilter: 'RUNNING' as const };
    for await (const { executions = [] } of sfn.paginateListExecutions(paging, query))
      names.push(...executions.map(({ name }) => name));
    assert.deepEqual(names.toSorted(), ['a', 'c']);
  });
});

describe('the embedded Secrets Manager', () => {
  it('makes a generated secret once, and has no value where nobody put one in', async (t) => {
    const stateDir = temporaryFolder(t);
    const GenerateSecretString = { PasswordLength: 64, ExcludePunctuation: true };
    const resources = {
      Key: { Type: 'AWS::SecretsManager::Secret', Properties: { GenerateSecretString } },
      Empty: { Type: 'AWS::SecretsManager::Secret' },
    };
    const arnOf = (name: string) =>
      `arn:aws:secretsmanager:eu-central-1:000000000000:secret:Test-${name}-AAAAAA`;
    const values: unknown[] = [];
    for (let run = 0; run < 2; run += 1) {
      const cloud = await startFixture(t, { resources }, { stateDir });
      const client = new SecretsManagerClient(clientOf(cloud));
      const get = (name: string) =>
        client.send(new GetSecretValueCommand({ SecretId: arnOf(name) }));
      values.push((await get('Key')).SecretString);
      await assert.rejects(get('Empty'), ResourceNotFoundException);
      await cloud.stop();
    }
    assert.match(String(values[0]), /^[A-Za-z0-9]{64}$/);
    assert.equal(values[0], values[1]);
  });
});

describe('the embedded SES and SNS', () => {
  const resources = {
    Set: { Type: 'AWS::SES::ConfigurationSet' },
    News: { Type: 'AWS::SNS::Topic' },
    ToNews: {
      Type: 'AWS::SES::ConfigurationSetEventDestination',
      Properties: {
        ConfigurationSetName: { Ref: 'Set' },
        EventDestination: {
          Enabled: true,
          MatchingEventTypes: ['delivery', 'bounce'],
          SnsDestination: { TopicARN: { Ref: 'News' } },
        },
      },
    },
  };
  const raw =
    'Message-ID: <mine@b.kz>\r\nSubject: s\r\n continued\r\n\r\nMessage-ID: in the text\r\n';

  it('put their own Message-ID on a letter, keep it, and report its delivery', async (t) => {
    const cloud = await startFixture(t, { resources });
    const ses = new SESClient(clientOf(cloud));
    const mail = { Source: 'a@b.kz', Destinations: ['c@d.kz'], ConfigurationSetName: 'Test-Set' };
    const { MessageId } = await ses.send(
      new SendRawEmailCommand({ RawMessage: { Data: Buffer.from(raw) }, ...mail }),
    );
    const kept = cloud.outbox.get(MessageId ?? '')?.raw.toString();
    const id = `Message-ID: <${MessageId}@eu-central-1.amazonses.com>`;
    assert.equal(kept, `${id}\r\nSubject: s\r\n continued\r\n\r\nMessage-ID: in the text\r\n`);
    const [told] = await until(
      'the delivery',
      () => cloud.topics.told().length > 0 && cloud.topics.told(),
    );
    const event = JSON.parse(told?.message ?? '');
    assert.equal(event.eventType, 'Delivery');
    assert.equal(event.mail.messageId, MessageId);
    assert.deepEqual(event.mail.destination, ['c@d.kz']);
    const { emails } = JSON.parse(await (await fetch(`${cloud.urls.mail}/store`)).text());
    assert.deepEqual([emails[0].from, emails[0].destination.to], ['a@b.kz', ['c@d.kz']]);

    const wrong = { RawMessage: { Data: Buffer.from(raw) }, ...mail, ConfigurationSetName: 'none' };
    await assert.rejects(
      ses.send(new SendRawEmailCommand(wrong)),
      ConfigurationSetDoesNotExistException,
    );
  });

  it('refuse a topic that is not there', async (t) => {
    const cloud = await startFixture(t, { resources });
    const sns = new SNSClient(clientOf(cloud));
    const publish = new PublishCommand({ TopicArn: 'arn:aws:sns:x:1:none', Message: 'm' });
    await assert.rejects(sns.send(publish), NotFoundException);
  });
});
