import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Headers, RETURNED, recognise } from './looking-at.ts';

const SENDERS: readonly (readonly [name: string, headers: Headers, body: string])[] = [
  [
    'MDaemon, through a list',
    { From: 'MDaemon@example.kz', Subject: 'Delivery Failure', 'List-Id': '<a.example.kz>' },
    'The attached message had PERMANENT fatal delivery errors!',
  ],
  [
    'one whose address names no mailbox',
    { From: '<"System Administrator"@example.kz>', Subject: 'Delivery Failure' },
    'Could not deliver message to:\n\nReason: Remote host said: 550 unknown user <a@example.kz>',
  ],
  [
    'one whose address is empty',
    { From: '"Jetmail System" <>', Subject: 'Mail Error' },
    `Your mail cannot be delivered to the following address(es):\n\na\n\n${RETURNED}`,
  ],
  [
    'a postmaster with the whole address before the at sign',
    { From: '<Postmaster\\@mx.example.kz@example.kz>', Subject: 'Mail Delivery Warning' },
    'Delivery to "a@example.kz" has been postponed due to a full mailbox.',
  ],
  [
    'nobody, and it is nothing but a delivery status',
    { From: '', Subject: '', 'Content-Type': 'message/delivery-status' },
    'Reporting-MTA: dns; mx.example.kz\n\nFinal-Recipient: rfc822; a@example.kz\nAction: failed',
  ],
  [
    'a postmaster who quotes what came back',
    { From: 'postmaster@example.kz', Subject: 'FAILED MAIL to "a" regarding "x"' },
    `The address did not match one of ours.\n\n>${RETURNED.replaceAll('\n', '\n>')}`,
  ],
];

describe('a bounce is recognised, however oddly its sender is written', () => {
  for (const [name, headers, body] of SENDERS)
    it(name, async () => assert.equal((await recognise(headers, body)).robot?.is, 'bounce'));

  for (const From of [
    'Ерлан MDaemon <erlan@example.kz>',
    'Ерлан, Mail Administrator <erlan@example.kz>',
    'Ерлан Postmaster <erlan@example.kz>',
  ])
    it(`and not where a person is called so: ${From}`, async () => {
      const body = 'My parcel was not delivered to the following address.';
      const headers = { From, Subject: 'Delivery problem', 'Return-Path': '<erlan@example.kz>' };
      assert.equal((await recognise(headers, body)).robot, undefined);
    });
});
