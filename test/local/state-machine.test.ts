import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import {
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  StartExecutionCommand,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import { atTheEnd } from '../support/clean-up.ts';
import { clientOf, sfnOf, until } from '../support/embedded-clients.ts';
import { type Fixture, machineOf, startFixture } from '../support/embedded-fixture.ts';
import { jumpingClock } from '../support/jumping-clock.ts';

const arnOf = (id: string): string => `\${${id}.Arn}`;
const ECHO = 'export const handler = async (event) => event;';
const KEEP_TOKEN = `let last; export const handler = async ({ taskToken, ask }) => {
  if (ask) return last; last = taskToken; return 'asked'; };`;
const FAIL = `export class StaleRequestError extends Error { name = 'StaleRequestError' }
  export const handler = async ({ ok }) => { if (ok) return 'fine'; throw new StaleRequestError('stale') };`;

const TOKEN_TASK = {
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
  Parameters: {
    FunctionName: arnOf('KeepToken'),
    Payload: { 'taskToken.$': '$$.Task.Token', 'id.$': '$$.Execution.Name' },
  },
};

const run = async (t: TestContext, fixture: Fixture, states: object, input: unknown = {}) => {
  let settled = async (): Promise<void> => undefined;
  const clock = jumpingClock('2026-03-06T05:00:00Z', () => settled());
  atTheEnd(t, () => clock.restore());
  const [StartAt] = Object.keys(states);
  const Machine = machineOf({ StartAt, States: states });
  const cloud = await startFixture(t, { ...fixture, resources: { Machine } }, { clock });
  settled = cloud.settled;
  const sfn = sfnOf(cloud);
  const stateMachineArn = cloud.executions.machines[0]?.arn;
  const started = { stateMachineArn, name: 'BJQ-1', input: JSON.stringify(input) };
  const { executionArn } = await sfn.send(new StartExecutionCommand(started));
  await cloud.settled();
  const describeIt = () => sfn.send(new DescribeExecutionCommand({ executionArn }));
  const events = async () =>
    (await sfn.send(new GetExecutionHistoryCommand({ executionArn, maxResults: 1000 }))).events ??
    [];
  const call = async (name: string, event: unknown): Promise<unknown> => {
    const url = `${clientOf(cloud).endpoint}/2015-03-31/functions/Test-${name}/invocations`;
    return (await fetch(url, { method: 'POST', body: JSON.stringify(event) })).json();
  };
  const token = async () => String(await call('KeepToken', { ask: true }));
  return { cloud, clock, sfn, describeIt, events, token };
};

describe('the embedded state machine', () => {
  it('runs a function by its ARN and keeps its answer under the result path', async (t) => {
    const { describeIt, events } = await run(
      t,
      { functions: { Echo: ECHO } },
      {
        Look: {
          Type: 'Task',
          Resource: arnOf('Echo'),
          Parameters: { 'id.$': '$.id' },
          ResultPath: '$.look',
          Next: 'Known?',
        },
        'Known?': {
          Type: 'Choice',
          Choices: [{ Variable: '$.look.id', StringEquals: 'a', Next: 'Done' }],
          Default: 'Lost',
        },
        Done: { Type: 'Succeed' },
        Lost: { Type: 'Fail', Error: 'Lost' },
      },
      { id: 'a' },
    );
    const { status, output } = await describeIt();
    assert.equal(status, 'SUCCEEDED');
    assert.deepEqual(JSON.parse(output ?? ''), { id: 'a', look: { id: 'a' } });
    const history = await events();
    assert.deepEqual(
      history.map(({ type }) => type),
      [
        ...['ExecutionStarted', 'TaskStateEntered', 'LambdaFunctionScheduled'],
        ...['LambdaFunctionStarted', 'LambdaFunctionSucceeded', 'TaskStateExited'],
        ...['ChoiceStateEntered', 'ChoiceStateExited', 'SucceedStateEntered', 'SucceedStateExited'],
        'ExecutionSucceeded',
      ],
    );
    assert.deepEqual(
      history.map(({ id, previousEventId }) => [id, previousEventId]),
      history.map((_, index) => [index + 1, index]),
    );
  });

  it('wraps the answer of lambda:invoke as AWS does', async (t) => {
    const { describeIt } = await run(
      t,
      { functions: { Echo: ECHO } },
      {
        Look: {
          Type: 'Task',
          Resource: 'arn:aws:states:::lambda:invoke',
          Parameters: { FunctionName: arnOf('Echo'), Payload: { a: 1 } },
          End: true,
        },
      },
    );
    const { output } = await describeIt();
    assert.deepEqual(JSON.parse(output ?? ''), { Payload: { a: 1 }, StatusCode: 200 });
  });

  it('goes on with the answer to a task token, and takes a token once', async (t) => {
    const { sfn, describeIt, token } = await run(
      t,
      { functions: { KeepToken: KEEP_TOKEN } },
      { Ask: { ...TOKEN_TASK, ResultPath: '$.answer', End: true } },
      { id: 'a' },
    );
    assert.equal((await describeIt()).status, 'RUNNING');
    const answer = { taskToken: await token(), output: '{"decision":"yes"}' };
    await sfn.send(new SendTaskSuccessCommand(answer));
    const { output } = await until('the end', async () => {
      const now = await describeIt();
      return now.status === 'SUCCEEDED' && now;
    });
    assert.deepEqual(JSON.parse(output ?? ''), { id: 'a', answer: { decision: 'yes' } });
    await assert.rejects(sfn.send(new SendTaskSuccessCommand(answer)), TaskTimedOut);
  });

  it('catches a refusal of the task under the name it was given', async (t) => {
    const Catch = [{ ErrorEquals: ['Refused'], Next: 'Person', ResultPath: '$.failure' }];
    const { cloud, sfn, describeIt, token } = await run(
      t,
      { functions: { KeepToken: KEEP_TOKEN } },
      { Ask: { ...TOKEN_TASK, Catch, End: true }, Person: { Type: 'Succeed' } },
    );
    const failure = { taskToken: await token(), error: 'Refused', cause: 'why' };
    await sfn.send(new SendTaskFailureCommand(failure));
    await cloud.settled();
    const { output } = await describeIt();
    assert.deepEqual(JSON.parse(output ?? ''), { failure: { Error: 'Refused', Cause: 'why' } });
  });

  it('waits 30 days for an answer, not a second less, and takes a time-out as an ordinary branch', async (t) => {
    const Catch = [{ ErrorEquals: ['States.Timeout'], Next: 'Too late', ResultPath: '$.waited' }];
    const { sfn, clock, describeIt, events, token } = await run(
      t,
      { functions: { KeepToken: KEEP_TOKEN } },
      {
        Ask: { ...TOKEN_TASK, TimeoutSecondsPath: '$.seconds', Catch, End: true },
        'Too late': { Type: 'Wait', Seconds: 86_400, End: true },
      },
      { seconds: 30 * 86_400 },
    );
    await clock.jumpTo('2026-04-05T04:59:59Z');
    assert.equal((await describeIt()).status, 'RUNNING');
    assert.equal((await events()).at(-1)?.type, 'TaskSubmitted');
    const taskToken = await token();
    await clock.jumpTo('2026-04-05T05:00:00Z');
    const types = (await events()).map(({ type }) => type);
    assert.deepEqual(types.slice(-3), ['TaskTimedOut', 'TaskStateExited', 'WaitStateEntered']);
    await assert.rejects(
      sfn.send(new SendTaskSuccessCommand({ taskToken, output: '{}' })),
      TaskTimedOut,
    );
    await clock.jumpTo('2026-04-06T05:00:00Z');
    const { status, stopDate } = await describeIt();
    assert.equal(status, 'SUCCEEDED');
    assert.equal(stopDate?.toISOString(), '2026-04-06T05:00:00.000Z');
  });

  it('tries again after waits that grow, then catches by the name of the error', async (t) => {
    const { clock, describeIt, events } = await run(
      t,
      { functions: { Fails: FAIL } },
      {
        Save: {
          Type: 'Task',
          Resource: arnOf('Fails'),
          Retry: [
            { ErrorEquals: ['States.ALL'], IntervalSeconds: 2, MaxAttempts: 3, BackoffRate: 2 },
          ],
          Catch: [
            { ErrorEquals: ['OtherError'], Next: 'Other' },
            { ErrorEquals: ['StaleRequestError'], Next: 'Person', ResultPath: '$.failure' },
          ],
          End: true,
        },
        Other: { Type: 'Fail' },
        Person: { Type: 'Succeed' },
      },
    );
    await clock.jumpTo('2026-03-06T05:00:13Z');
    assert.equal((await describeIt()).status, 'RUNNING');
    await clock.jumpTo('2026-03-06T05:00:14Z');
    const { status, output } = await describeIt();
    assert.equal(status, 'SUCCEEDED');
    assert.equal(JSON.parse(output ?? '').failure.Error, 'StaleRequestError');
    const tries = (await events()).filter(({ type }) => type === 'LambdaFunctionFailed');
    assert.equal(tries.length, 4);
  });

  it('lets one item of a map fail into its own catch while the others go on', async (t) => {
    const { describeIt } = await run(
      t,
      { functions: { Fails: FAIL } },
      {
        Each: {
          Type: 'Map',
          ItemsPath: '$.items',
          ItemSelector: { 'ok.$': '$$.Map.Item.Value' },
          ItemProcessor: {
            ProcessorConfig: { Mode: 'INLINE' },
            StartAt: 'One',
            States: {
              One: {
                Type: 'Task',
                Resource: arnOf('Fails'),
                Catch: [{ ErrorEquals: ['States.ALL'], Next: 'By hand', ResultPath: null }],
                End: true,
              },
              'By hand': { Type: 'Pass', Result: 'by hand', End: true },
            },
          },
          End: true,
        },
      },
      { items: [true, false, true] },
    );
    const { output } = await describeIt();
    assert.deepEqual(JSON.parse(output ?? ''), ['fine', 'by hand', 'fine']);
  });
});
