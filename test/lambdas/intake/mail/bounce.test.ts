import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { multipart, RETURNED, recognise } from './looking-at.ts';

const DAEMON = { From: 'Mail Delivery System <MAILER-DAEMON@mx.example.kz>', Subject: 'x' };
const STATUS = `Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.kz
Arrival-Date: Mon, 2 Nov 2026 10:00:00 +0500

Final-Recipient: RFC822; <First@Example.kz>
Action: delayed
Status: 4.4.1

Original-Recipient: rfc822;alias@example.kz
Final-Recipient: rfc822; Aigerim@Example.kz
Action: Failed (no retry)
Status: 5.1.1 (no such mailbox)
Diagnostic-Code: smtp; 550 5.1.1
 no such mailbox`;
const LETTER = {
  messageId: '<letter-1@eu-west-1.amazonses.com>',
  mark: 'mark-of-letter-1',
};

describe('a bounce tells which letter came back, to whom and why', () => {
  for (const [name, type, inside] of [
    ['the whole letter', 'message/rfc822', RETURNED],
    ['its headers only', 'text/rfc822-headers', RETURNED.split('\n\n')[0] ?? ''],
  ] as const)
    it(`a report of RFC 3464 with ${name}`, async () => {
      const message = multipart(
        'multipart/report; report-type=delivery-status',
        DAEMON,
        'Content-Type: text/plain\n\nSorry.',
        STATUS,
        `Content-Type: ${type}\n\n${inside}`,
      );
      assert.deepEqual((await recognise(...message)).robot, {
        is: 'bounce',
        by: 'report-type',
        about: { ...LETTER, recipient: 'aigerim@example.kz', status: '5.1.1', action: 'failed' },
      });
    });

  it('without a report type, from a sender with any name, by its delivery-status part', async () => {
    const message = multipart(
      'multipart/report',
      { From: 'Server <mx@example.kz>' },
      'Content-Type: text/plain\n\nSorry.',
      STATUS,
    );
    assert.equal((await recognise(...message)).robot?.by, 'delivery-status');
  });

  it('in the text below a plain notice', async () => {
    const body = `<aigerim@example.kz>:\nHost said: 550 5.1.1 unknown\n\n--- Below is your letter.\n\n${RETURNED}`;
    const { robot, silence } = await recognise(DAEMON, body);
    assert.deepEqual(robot?.about, {
      ...LETTER,
      recipient: 'aigerim@example.kz',
      status: '5.1.1',
      action: 'failed',
    });
    assert.equal(silence, 'report');
  });

  it('whose report type stands among comments and blanks', async () => {
    const type = 'multipart/report (RFC 6522); report-type = "Delivery-Status"';
    assert.equal((await recognise(...multipart(type, {}, STATUS))).robot?.by, 'report-type');
  });

  it('the recipient may stand in quotes on a line of its own', async () => {
    const { robot } = await recognise(DAEMON, 'Not delivered to\n"a@example.kz"\nas it is full.');
    assert.equal(robot?.about?.recipient, 'a@example.kz');
  });

  it('an address of four numbers is no status code', async () => {
    const { robot } = await recognise(DAEMON, 'Host (5.1.1.2) said: 550 go away');
    assert.equal(robot?.about?.status, undefined);
  });

  it('by the letter it answers, where it gives back nothing', async () => {
    const { robot } = await recognise(
      { ...DAEMON, 'In-Reply-To': '<letter-1@eu-west-1.amazonses.com>' },
      'Not delivered.',
    );
    assert.equal(robot?.about?.messageId, LETTER.messageId);
  });

  it('a delay is no failure', async () => {
    const message = multipart(
      'multipart/report; report-type="delivery-status"',
      DAEMON,
      'Content-Type: message/delivery-status\n\nFinal-Recipient: rfc822;a@example.kz\nAction: delayed\nStatus: 4.4.7',
    );
    assert.equal((await recognise(...message)).robot?.about?.action, 'delayed');
  });

  it('a report whose parts cannot be told apart is a bounce all the same', async () => {
    const { robot } = await recognise(
      { 'Content-Type': 'multipart/report; report-type=delivery-status; boundary="lost"' },
      'Final-Recipient: rfc822; a@example.kz',
    );
    assert.equal(robot?.is, 'bounce');
  });
});

describe('a person who speaks of a bounce is not one', () => {
  const plea = 'My mail came back undeliverable, please delete my data.';
  const pasted = `${plea}\n\nThis is the mail system at host mx.example.kz.\n<a@example.kz>: 550 5.1.1 user unknown\n\n${RETURNED}`;
  for (const [name, headers, body] of [
    ['in the subject', { Subject: 'My mail came back undeliverable' }, plea],
    ['with the bounce pasted below', { Subject: 'Returned mail' }, pasted],
    ['forwarding it', { Subject: 'Fwd: Undelivered Mail Returned to Sender' }, pasted],
    ['through a web form', { From: 'no-reply@example.kz', Subject: 'Message from a form' }, pasted],
    [
      'from a domain that is called so',
      { From: 'Postmaster Erlan <erlan@postmaster.kz>', Subject: 'Undelivered parcel' },
      'My parcel was returned to sender, delivery failed. Delete my personal data please.',
    ],
    ['from a domain called a daemon', { From: 'a@mailer-daemon.kz', Subject: 'Data' }, plea],
    ['named after one', { From: 'Erlan, mail delivery system admin <e@a.kz>', Subject: 'x' }, plea],
    ['a postmaster who asks', { From: 'postmaster@example.kz', Subject: 'My data' }, plea],
  ] as const)
    it(name, async () => assert.equal((await recognise(headers, body)).robot, undefined));

  for (const [name, headers] of [
    ['an administrator', { From: '"Mail Administrator" <it@example.kz>' }],
    ['a postmaster', { From: 'postmaster@example.kz' }],
  ] as const)
    it(`${name} whose mail system hides the return path, who asks`, async () => {
      const { robot } = await recognise(
        { ...headers, 'Return-Path': '<>', Subject: 'returned mail' },
        'Прошу удалить мои персональные данные и закрыть мой аккаунт.',
      );
      assert.notEqual(robot?.is, 'bounce');
    });

  it('with the bounce attached', async () => {
    const bounce = `Content-Type: message/rfc822\n\nFrom: MAILER-DAEMON@example.kz\nContent-Type: multipart/report; report-type=delivery-status; boundary="b2"\n\n--b2\n${STATUS}\n--b2--`;
    const message = multipart('multipart/mixed', {}, `Content-Type: text/plain\n\n${plea}`, bounce);
    assert.equal((await recognise(...message)).robot, undefined);
  });
});
