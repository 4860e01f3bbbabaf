import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { z } from 'zod';
import { prepareDefinition } from '../../local/machine/prepare-definition.ts';
import { readTemplate } from '../../local/template/read-template.ts';
import { UnsupportedTemplateError } from '../../local/template/resolve.ts';
import { writeFixture } from '../support/embedded-fixture.ts';

const read = (t: TestContext, resources: Record<string, unknown>) =>
  readTemplate(writeFixture(t, { resources }), 'http://127.0.0.1:8080');

describe('the template', () => {
  it('is refused, with names, when it has a resource that the embedded cloud cannot make', (t) => {
    assert.throws(
      () => read(t, { Stream: { Type: 'AWS::Kinesis::Stream' } }),
      (error) =>
        error instanceof UnsupportedTemplateError &&
        error.message.includes('Stream') &&
        error.message.includes('AWS::Kinesis::Stream'),
    );
  });

  const pseudo = '$'.concat('{AWS::Region}');
  const cases: readonly (readonly [string, unknown, string])[] = [
    ['Ref of a bucket', { Ref: 'Mail' }, 'test-mail'],
    ['Ref of a topic', { Ref: 'News' }, 'arn:aws:sns:eu-central-1:000000000000:Test-News'],
    ['an ARN', { 'Fn::GetAtt': ['Mail', 'Arn'] }, 'arn:aws:s3:::test-mail'],
    ['the address of the API', { 'Fn::GetAtt': ['Api', 'ApiEndpoint'] }, 'http://127.0.0.1:8080'],
    ['a join', { 'Fn::Join': ['/', ['a', { Ref: 'Mail' }]] }, 'a/test-mail'],
    ['a substitution', { 'Fn::Sub': `${pseudo}!` }, 'eu-central-1!'],
    ['a choice', { 'Fn::Select': [1, { 'Fn::Split': [':', 'a:b'] }] }, 'b'],
  ];
  for (const [what, given, wanted] of cases)
    it(`gives ${what} its value`, (t) => {
      const template = read(t, {
        Mail: { Type: 'AWS::S3::Bucket' },
        News: { Type: 'AWS::SNS::Topic' },
        Api: { Type: 'AWS::ApiGatewayV2::Api' },
        Here: { Type: 'AWS::SQS::Queue', Properties: { value: given } },
      });
      const [here] = template.all('AWS::SQS::Queue', z.object({ value: z.string() }));
      assert.equal(here?.properties.value, wanted);
    });

  it('is refused when it has a function of CloudFormation that is not known', (t) => {
    const Properties = { QueueName: { 'Fn::ImportValue': 'x' } };
    const template = read(t, { Here: { Type: 'AWS::SQS::Queue', Properties } });
    assert.throws(() => template.all('AWS::SQS::Queue', z.unknown()), UnsupportedTemplateError);
  });
});

describe('a state machine', () => {
  const task = { Type: 'Task', Resource: 'arn:aws:lambda:x:1:function:f', End: true };
  const cases: readonly (readonly [string, object])[] = [
    ['a heartbeat', { ...task, HeartbeatSeconds: 5 }],
    ['a kind of state that is not run', { Type: 'Parallel', Branches: [], End: true }],
    [
      'a catch of States.TaskFailed',
      { ...task, Catch: [{ ErrorEquals: ['States.TaskFailed'], Next: 'A' }] },
    ],
    ['a retried map', { Type: 'Map', Retry: [], ItemProcessor: {}, End: true }],
  ];
  for (const [what, state] of cases)
    it(`is refused with ${what}, which would not run as it does on AWS`, () => {
      const text = JSON.stringify({ StartAt: 'A', States: { A: state } });
      assert.throws(() => prepareDefinition(text), UnsupportedTemplateError);
    });
});
