import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { keyedDigest } from '../../../lambdas/aws/keyed-digest.ts';
import { secrets } from '../../../lambdas/aws/secret.ts';
import type { DigestPurpose } from '../../../lambdas/request/ports.ts';

const PURPOSES: readonly DigestPurpose[] = ['contact', 'source', 'code', 'token', 'reply'];
const under = (secret: string) => keyedDigest(async () => secret, 'desk');

/** A client that answers in turn; an error is thrown. */
const answering = (...answers: readonly (string | Error | undefined)[]) => {
  const asked: unknown[] = [];
  const send = async (command: { input: { SecretId: string } }) => {
    const answer = answers[asked.length];
    asked.push(command.input.SecretId);
    if (answer instanceof Error) throw answer;
    return { SecretString: answer };
  };
  return { client: { send } as unknown as SecretsManagerClient, asked };
};

describe('a keyed digest', () => {
  it('is another for every purpose, so that none can stand in for another', async () => {
    const digests = await Promise.all(PURPOSES.map((purpose) => under('s')(purpose, 'same')));
    assert.equal(new Set(digests).size, PURPOSES.length);
  });

  it('cannot be moved between purposes by what is digested', async () =>
    assert.notEqual(await under('s')('code', 'x'), await under('s')('contact', 'code\nx')));

  it('is the same under the same secret and another under another', async () => {
    assert.equal(await under('s')('contact', 'x'), await under('s')('contact', 'x'));
    assert.notEqual(await under('s')('contact', 'x'), await under('t')('contact', 'x'));
  });
});

describe('a secret', () => {
  it('is read once, however many ask at once', async () => {
    const { client, asked } = answering('first', 'second');
    const secret = secrets(client);
    assert.deepEqual(await Promise.all([secret('a'), secret('a')]), ['first', 'first']);
    assert.equal(await secret('a'), 'first');
    assert.deepEqual(asked, ['a']);
  });

  it('is read by its id: another id is another secret', async () => {
    const secret = secrets(answering('first', 'second').client);
    assert.deepEqual([await secret('a'), await secret('b')], ['first', 'second']);
  });

  it('whose reading failed is read again', async () => {
    const secret = secrets(answering(new Error('throttled'), undefined, 'at last').client);
    await assert.rejects(secret('a'), /throttled/);
    await assert.rejects(secret('a'), /secret a is empty/);
    assert.equal(await secret('a'), 'at last');
  });
});
