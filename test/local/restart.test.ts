import assert from 'node:assert/strict';
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  GetExecutionHistoryCommand,
  SendTaskSuccessCommand,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import nodemailer from 'nodemailer';
import { realClock } from '../../local/clock.ts';
import { startCloud } from '../../local/cloud.ts';
import { FREE_PORTS } from '../../local/cloud-options.ts';
import { StateInUseError } from '../../local/state-lock.ts';
import { sfnOf, until } from '../support/embedded-clients.ts';
import {
  machineOf,
  startFixture,
  temporaryFolder,
  writeFixture,
} from '../support/embedded-fixture.ts';
import { intakeResources } from '../support/embedded-intake.ts';

const arnOf = (id: string): string => `\${${id}.Arn}`;
const WRITE_TOKEN = `import { appendFileSync } from 'node:fs';
export const handler = async ({ token }) => appendFileSync(process.env.TOKENS, token + '\\n');`;

describe('after a restart', () => {
  it('a running execution runs again from its beginning, under its own name, and can be answered', async (t) => {
    const folder = temporaryFolder(t);
    const TOKENS = join(folder, 'tokens');
    const states = {
      Ask: {
        Type: 'Task',
        Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
        Parameters: { FunctionName: arnOf('Ask'), Payload: { 'token.$': '$$.Task.Token' } },
        End: true,
      },
    };
    const fixture = {
      functions: { Ask: WRITE_TOKEN },
      environments: { Ask: { TOKENS } },
      resources: { Machine: machineOf({ StartAt: 'Ask', States: states }) },
    };
    appendFileSync(TOKENS, '');
    const tokens = () => readFileSync(TOKENS, 'utf8').trim().split('\n').filter(Boolean);
    const stateDir = join(folder, 'state');
    const first = await startFixture(t, fixture, { stateDir });
    const stateMachineArn = first.executions.machines[0]?.arn;
    const started = { stateMachineArn, name: 'BJQ-1', input: '{"id":"a"}' };
    const { executionArn } = await sfnOf(first).send(new StartExecutionCommand(started));
    await until('the question', () => tokens().length === 1);
    await first.stop();
    // A kill can cut off the line that is being written.
    const file = readdirSync(join(stateDir, 'executions', 'Test-Machine'))[0] ?? '';
    appendFileSync(join(stateDir, 'executions', 'Test-Machine', file), '{"id":9,"previ');

    const second = await startFixture(t, fixture, { stateDir });
    await until('the question again', () => tokens().length === 2);
    const output = '"yes"';
    await sfnOf(second).send(new SendTaskSuccessCommand({ taskToken: tokens()[1], output }));
    const execution = second.executions.get(executionArn ?? '');
    await until('the end', () => execution?.status === 'SUCCEEDED');
    assert.equal(execution?.input, '{"id":"a"}');
    const { events = [] } = await sfnOf(second).send(
      new GetExecutionHistoryCommand({ executionArn }),
    );
    assert.deepEqual(
      events.map(({ id }) => id),
      events.map((_, index) => index + 1),
    );
    await second.stop();

    const third = await startFixture(t, fixture, { stateDir });
    assert.equal(third.executions.get(executionArn ?? '')?.status, 'SUCCEEDED');
    assert.equal(tokens().length, 2);
  });

  it('mail that was stored but not taken in is handed over again', async (t) => {
    const folder = temporaryFolder(t);
    const SEEN = join(folder, 'seen');
    appendFileSync(SEEN, '');
    const refuse = `import { appendFileSync } from 'node:fs';
      export const handler = async () => { appendFileSync(process.env.SEEN, 'x'); throw new Error('no') };`;
    const fixture = {
      functions: { Take: refuse },
      environments: { Take: { SEEN } },
      resources: intakeResources(),
    };
    const stateDir = join(folder, 'state');
    const first = await startFixture(t, fixture, { stateDir });
    const post = nodemailer.createTransport({ ...first.smtp, secure: false });
    await post.sendMail({ from: 'a@b.kz', to: 'info@shop.kz', text: 'hello' });
    post.close();
    await until('the first try', () => readFileSync(SEEN, 'utf8') === 'x');
    await first.stop();
    await startFixture(t, fixture, { stateDir });
    await until('another try', () => readFileSync(SEEN, 'utf8') === 'xx');
  });

  it('a second run on the same state is refused with an error that names the folder', async (t) => {
    const stateDir = join(temporaryFolder(t), 'state');
    await startFixture(t, {}, { stateDir });
    const templateDir = writeFixture(t, {});
    const again = { templateDir, stateDir, ports: FREE_PORTS, clock: realClock };
    await assert.rejects(startCloud({ ...again, functions: 'workers' }), (error) => {
      assert.ok(error instanceof StateInUseError);
      return error.message.includes(stateDir) && error.message.includes('--state-dir');
    });
  });
});
