import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { type Digest, readRequestId } from '../../../lambdas/request/ids.ts';
import { startDesks } from '../../support/desk.ts';

const desks = await startDesks();
after(desks.stop);
const id = readRequestId('BJQ-0000-0000-0001');

describe('pointers', () => {
  it('lead from a token to its request, also long after the link expired', async () => {
    const { pointers, items } = await desks.open();
    await pointers.pointToken('digest' as Digest, id);
    assert.equal(await pointers.requestOfToken('digest' as Digest), id);
    assert.deepEqual(await items(), [{ pk: 'TOKEN#digest', request: id }]);
  });

  it('lead from a message id to its request and letter', async () => {
    const { pointers } = await desks.open();
    await pointers.pointMessage('ses-1', id, 'not-accepted-2');
    const found = await pointers.requestOfMessage('ses-1');
    assert.deepEqual(found, { id, letter: 'not-accepted-2' });
  });

  it('lead nowhere from what was never pointed, and tokens are no message ids', async () => {
    const { pointers } = await desks.open();
    await pointers.pointToken('digest' as Digest, id);
    assert.equal(await pointers.requestOfToken('other' as Digest), undefined);
    assert.equal(await pointers.requestOfMessage('digest'), undefined);
  });
});
