import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const errors = new URL('../../../lambdas/request/errors.ts', import.meta.url).href;
const ERRORS = new URL('../../../lambdas/request/errors.ts', import.meta.url).href;
const logStep = new URL('../../../lambdas/aws/log-step.ts', import.meta.url).href;

/** Runs a step in a process of its own, as Lambda does. Gives back all that it wrote. */
const written = async (step: string, input: unknown, caught = '() => {}'): Promise<string> => {
  const code = `import { logStep } from ${JSON.stringify(logStep)};
    const run = logStep('Some step', async (input) => { ${step} });
    await run(${JSON.stringify(input)}).catch(${caught});`;
  const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', code]);
  return stdout + stderr;
};
const input = {
  requestId: 'BJQ-0000-0000-0001',
  taskToken: 'secret-token',
  body: 'Aigerim, aigerim@example.kz',
};
const PERSONAL = /aigerim|example\.kz|701|secret-token/i;

describe('a step writes one line', () => {
  it('with the id, the step and that it is done; nothing of what went in or came out', async () => {
    const log = await written('return { answer: input.body };', input);
    assert.doesNotMatch(log, PERSONAL);
    const { message, requestId, outcome } = JSON.parse(log);
    assert.deepEqual([message, requestId, outcome], ['Some step', input.requestId, 'done']);
  });

  it('with the key of an arrived object, by which its message is found in the intake bucket', async () => {
    const arrival = { bucket: 'intake', key: 'mail/o3vrnil0e2ic28tr' };
    const log = await written("throw new RangeError('no room');", arrival);
    const { object, error } = JSON.parse(log);
    assert.deepEqual([object, error], [arrival.key, 'RangeError']);
  });

  it('with the error’s name and not its text, which may hold what was given to a library', async () => {
    const log = await written(
      `const cause = new Error('cause: +7 701 234 56 78');
       throw Object.assign(new RangeError('cannot write to ' + input.body, { cause }), { body: input.body });`,
      input,
    );
    assert.doesNotMatch(log, PERSONAL);
    const { message, requestId, outcome, error, level } = JSON.parse(log);
    assert.deepEqual([message, requestId, outcome], ['Some step', input.requestId, 'failed']);
    assert.deepEqual([error, level], ['RangeError', 'ERROR']);
  });

  for (const thrown of ["'aigerim@example.kz'", 'undefined', '{ name: "aigerim" }'])
    it(`also when what is thrown is no error: ${thrown}`, async () => {
      const log = await written(`throw ${thrown};`, input);
      assert.doesNotMatch(log, PERSONAL);
      assert.equal(JSON.parse(log).error, 'unknown');
    });

  it('and throws on an error of the same name whose text is withheld: it ends in the execution', async () => {
    const log = await written(
      `try {
        await logStep('Inner', async () => { throw new RangeError(input.body); })(input);
      } catch (error) {
        console.log(error.stack, JSON.stringify(error), error.name, error.cause);
      }`,
      input,
    );
    assert.doesNotMatch(log, PERSONAL);
    assert.match(log, /RangeError/);
  });

  it('but throws on an error of ours as it is, whose text names ids only', async () => {
    const log = await written(
      `const { StaleRequestError } = await import(${JSON.stringify(ERRORS)});
       const ours = new StaleRequestError('request BJQ-0000-0000-0001 was changed by others');
       const thrown = await logStep('Inner', async () => { throw ours; })(input).catch((it) => it);
       console.log(thrown === ours);`,
      input,
    );
    assert.match(log, /^true$/m);
  });

  for (const typed of ['aigerim@example.kz', 'BJQ-0000-0000-0001 aigerim', '+7 701 234 56 78'])
    it(`without what a person typed in the place of an id: ${typed}`, async () => {
      const log = await written('throw new TypeError();', { do: 'show', requestId: typed });
      assert.doesNotMatch(log, PERSONAL);
      const { outcome, requestId } = JSON.parse(log);
      assert.deepEqual([outcome, requestId], ['failed', undefined]);
    });

  for (const nothing of [null, 'aigerim@example.kz', { Records: [{ body: 'aigerim' }] }])
    it(`also when the input names no request: ${JSON.stringify(nothing)}`, async () => {
      const log = await written('return input;', nothing);
      assert.doesNotMatch(log, PERSONAL);
      assert.equal(JSON.parse(log).requestId, undefined);
    });
});

describe('what a step throws reaches the execution’s history', () => {
  const message = async (thrown: string): Promise<string> =>
    written(
      `const { DeskError } = await import(${JSON.stringify(errors)});
       throw ${thrown};`,
      input,
      '(error) => process.stderr.write(`${error.name}|${error.message}|${error.stack}`)',
    );

  it('so a library’s text is withheld, while its name and the places in code remain', async () => {
    const told = await message(`new RangeError('cannot write to ' + input.body)`);
    assert.doesNotMatch(told, PERSONAL);
    assert.match(told, /RangeError\|text withheld[\s\S]* at /);
  });

  it('and a text of ours, which names ids only, is told', async () => {
    const told = await message(`new DeskError('request BJQ-0000-0000-0001 is closed')`);
    assert.match(told, /DeskError\|request BJQ-0000-0000-0001 is closed/);
  });
});
