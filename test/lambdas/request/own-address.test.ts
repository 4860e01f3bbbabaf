import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { controllers } from '../../../controllers/all.ts';
import { isOwnAddress, withoutTag } from '../../../lambdas/request/own-address.ts';

const addresses = controllers.flatMap(({ mailbox, replyDomain }) => [
  ...(mailbox ? [mailbox, mailbox.toUpperCase(), mailbox.replace('@', '+tag@')] : []),
  ...['info', 'desk', 'reply+bjq-7k2m-9qxd-4twa.0123456789abcdef'].map(
    (name) => `${name}@${replyDomain}`,
  ),
]);

describe('an address of ours', () => {
  for (const address of addresses)
    it(`is ${address}`, () => assert.ok(isOwnAddress(controllers, address)));

  for (const address of [
    'aigerim@example.kz',
    'info@bazarjoq.kz.example.org',
    'info@bazarjoq.kz@example.org',
    'another@bazarjoq.kz',
    'x@notjauap.bazarjoq.kz',
    '',
  ])
    it(`is not ${address || 'an empty one'}`, () => assert.ok(!isOwnAddress(controllers, address)));
});

for (const [address, mailbox] of [
  ['A.B+tag@Example.KZ', 'a.b@example.kz'],
  ['a+b+c@example.kz', 'a@example.kz'],
  ['a@sub+x.example.kz', 'a@sub+x.example.kz'],
] as const)
  it(`mail to ${address} comes to ${mailbox}`, () => assert.equal(withoutTag(address), mailbox));
