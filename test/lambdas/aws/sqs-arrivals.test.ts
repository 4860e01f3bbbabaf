import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ArrivedObject } from '../../../lambdas/aws/s3-arrivals.ts';
import { eachArrival } from '../../../lambdas/aws/sqs-arrivals.ts';

const stored = (key: string) => ({ s3: { bucket: { name: 'intake' }, object: { key } } });
const message = (messageId: string, body: unknown) => ({
  messageId,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

/** Takes arrivals; those with `broken` in their key fail. */
const taking = () => {
  const taken: ArrivedObject[] = [];
  const take = eachArrival(async (arrival) => {
    taken.push(arrival);
    if (arrival.key.includes('broken')) throw new Error('cannot be parsed');
  });
  return { taken, take };
};
const failed = (...ids: string[]) => ({
  batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })),
});

describe('messages from the queue', () => {
  it('that fail are reported by themselves, the others are done', async () => {
    const { take, taken } = taking();
    const Records = ['a', 'broken', 'c'].map((key) => message(key, { Records: [stored(key)] }));
    assert.deepEqual(await take({ Records }), failed('broken'));
    assert.deepEqual(
      taken.map(({ key }) => key),
      ['a', 'broken', 'c'],
    );
  });

  it('that are no notice of S3 fail, and go to the dead-letter queue in the end', async () => {
    const { take, taken } = taking();
    const Records = [message('1', 'no JSON'), message('2', { Records: [{ s3: {} }] })];
    assert.deepEqual(await take({ Records }), failed('1', '2'));
    assert.deepEqual(taken, []);
  });

  for (const [error, body] of [
    ['SyntaxError', 'aigerim@example.kz'],
    ['ZodError', '{"Records":[{"s3":{"object":"aigerim@example.kz"}}]}'],
    ['URIError', JSON.stringify({ Records: [stored('aigerim@example.kz/%D2')] })],
  ] as const)
    it(`that are no notice of S3 are logged by their id and a ${error}, without what they say`, async (t) => {
      const lines: string[] = [];
      t.mock.method(process.stderr, 'write', (line: string) => lines.push(line) > 0);
      await taking().take({ Records: [message('message-1', body)] });
      const [line = '', ...others] = lines;
      assert.deepEqual(others, []);
      const { messageId, error: name, outcome } = JSON.parse(line);
      assert.deepEqual([messageId, name, outcome], ['message-1', error, 'failed']);
      assert.doesNotMatch(line, /aigerim|example\.kz/);
    });

  it('by which S3 only tries the queue are done', async () => {
    const { take, taken } = taking();
    const test = message('1', { Service: 'Amazon S3', Event: 's3:TestEvent' });
    assert.deepEqual(await take({ Records: [test] }), failed());
    assert.deepEqual(taken, []);
  });

  it('name objects as in a form: plus is a space, per cent is a byte', async () => {
    const { take, taken } = taking();
    await take({ Records: [message('1', { Records: [stored('mail/a+b%2Bc%D2%9B')] })] });
    assert.deepEqual(taken, [{ bucket: 'intake', key: 'mail/a b+cқ' }]);
  });

  it('that come as no batch at all are an error', () =>
    assert.rejects(taking().take({ detail: 'something else' })));
});
