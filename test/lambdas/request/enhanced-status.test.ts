import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { meansNoSuchMailbox, statusIn } from '../../../lambdas/request/enhanced-status.ts';

describe('a status that says the mailbox is not there (RFC 3463)', () => {
  for (const status of ['5.1.0', '5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10'])
    it(`is ${status}`, () => assert.ok(meansNoSuchMailbox(status)));

  for (const status of ['4.1.1', '5.2.2', '5.7.1', '5.0.0', '5.1.7', '5.1.8', '5.1', '', undefined])
    it(`is not ${status}`, () => assert.ok(!meansNoSuchMailbox(status)));
});

describe('the status in a text', () => {
  for (const [text, status] of [
    ['smtp; 550 5.1.1 <a@example.kz>: user unknown', '5.1.1'],
    ['550-5.1.1. The account does not exist', '5.1.1'],
    ['5.1.10', '5.1.10'],
    ['smtp; 451 4.7.1 greylisted by 5.1.1.7', '4.7.1'],
    ['refused by 5.1.1.25', undefined],
    ['550 no such user', undefined],
    ['', undefined],
  ] as const)
    it(`of ${JSON.stringify(text)} is ${status}`, () => assert.equal(statusIn(text), status));
});
