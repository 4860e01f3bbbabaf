import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { s3PersonalStore } from '../../../lambdas/aws/s3-personal-store.ts';
import type { PersonalRef } from '../../../lambdas/request/ids.ts';
import { readRequestId } from '../../../lambdas/request/ids.ts';
import { startDesks } from '../../support/desk.ts';

const desks = await startDesks();
after(desks.stop);
const one = readRequestId('BJQ-0000-0000-0001');
const two = readRequestId('BJQ-0000-0000-0002');

describe('the personal store', () => {
  it('gives back what was put in, byte for byte', async () => {
    const { people } = await desks.open();
    const key = await people.newKey(one);
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    assert.deepEqual([...(await people.get(await people.put(one, key, bytes)))], [...bytes]);
    const text = Buffer.from(await people.get(await people.put(one, key, 'Әйгерім'))).toString();
    assert.equal(text, 'Әйгерім');
  });

  it('names an object by its content: the same content twice is one object', async () => {
    const { people, personal } = await desks.open();
    const key = await people.newKey(one);
    const refs = await Promise.all(['x', 'x', 'y'].map((text) => people.put(one, key, text)));
    assert.equal(new Set(refs).size, 2);
    assert.equal((await personal()).size, 3);
  });

  it('keys digests by the request, so that equal contents of two requests cannot be told', async () => {
    const { people } = await desks.open();
    const [first, second] = [await people.newKey(one), await people.newKey(one)];
    const digests = await Promise.all([first, second].map((key) => people.digest(key, 'x')));
    assert.notEqual(digests[0], digests[1]);
    assert.equal(await people.digest(first, 'x'), digests[0]);
    assert.match(digests[0] ?? '', /^[0-9a-f]{64}$/);
  });

  it('erases everything of a request and nothing of another', async () => {
    const { people, personal } = await desks.open();
    const [key, other] = [await people.newKey(one), await people.newKey(two)];
    await Promise.all(
      Array.from({ length: 30 }, (_, index) => people.put(one, key, `letter ${index}`)),
    );
    const kept = await people.put(two, other, 'letter of another');
    await people.erase(one);
    assert.deepEqual([...(await personal()).keys()].sort(), [kept, other].sort());
    await assert.rejects(people.get(key));
    await people.erase(one);
  });

  it('erases more than a page of the list holds, and says what could not be deleted', async () => {
    const pages = [
      { Contents: [{ Key: 'a' }, { Key: 'b' }], IsTruncated: true, NextContinuationToken: 'next' },
      { Contents: [{ Key: 'c' }] },
    ];
    const deleted: unknown[] = [];
    const erase = (Errors: readonly object[]) => {
      let page = 0;
      const send = async ({ input }: { input: { Delete?: { Objects: object[] } } }) => {
        if (!input.Delete) return pages[page++];
        deleted.push(...input.Delete.Objects);
        return { Errors };
      };
      const client = Object.create(desks.s3, { send: { value: send } });
      return s3PersonalStore(client, 'people').erase(one);
    };
    await erase([]);
    assert.deepEqual(deleted, [{ Key: 'a' }, { Key: 'b' }, { Key: 'c' }]);
    await assert.rejects(erase([{ Key: 'a' }]), /1 personal objects of BJQ-0000-0000-0001/);
  });

  it('has nothing to erase where a request left nothing', async () => {
    const { people } = await desks.open();
    await people.erase(one);
    await assert.rejects(people.get(`${one}/nothing` as PersonalRef));
  });
});
