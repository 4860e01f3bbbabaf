import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bazarjoq } from '../../../controllers/bazarjoq/controller.ts';
import { type Digest, readRequestId } from '../../../lambdas/request/ids.ts';
import {
  readReplyAddress,
  replyAddress,
  replyMac,
} from '../../../lambdas/request/reply-address.ts';

const id = readRequestId('BJQ-7K2M-9QXD-4TWA');
const mac = replyMac('0123456789abcdef0123456789abcdef' as Digest);
const address = replyAddress(bazarjoq, id, mac);

describe('the reply address', () => {
  it('carries the id and a shortened digest, in letters that every mail system keeps', () =>
    assert.equal(address, 'reply+bjq-7k2m-9qxd-4twa.0123456789abcdef@jauap.bazarjoq.kz'));

  for (const written of [address, address.toUpperCase(), ` ${address} `])
    it(`is read back as written: ${written}`, () =>
      assert.deepEqual(readReplyAddress(written), { id, mac }));

  it('fits the 64 characters that the part before the @ may have', () =>
    assert.ok((address.split('@')[0] ?? '').length <= 64));

  for (const other of [
    '',
    'info@bazarjoq.kz',
    'reply+bjq-7k2m-9qxd-4twa@jauap.bazarjoq.kz',
    'reply+bjq-7k2m-9qxd-4twi.0123456789abcdef@jauap.bazarjoq.kz',
    'reply+bjq-7k2m-9qxd-4twa.0123456789abcde@jauap.bazarjoq.kz',
    'reply+bjq-7k2m-9qxd-4twa.0123456789abcdeg@jauap.bazarjoq.kz',
    'reply+bjq-7k2m-9qxd-4twa.0123456789abcdef@a@b',
    `x${address}`,
  ])
    it(`is not ${other || 'empty'}`, () => assert.equal(readReplyAddress(other), undefined));
});
