import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMail } from '../../../../lambdas/intake/mail/read-mail.ts';
import { eml } from '../../../support/letters.ts';

const automatic = async (headers: Readonly<Record<string, string>>) =>
  (await readMail(eml(headers, 'x'))).silence;

describe('a robot’s message is told from a person’s', () => {
  for (const [header, value, because] of [
    ['Auto-Submitted', 'auto-replied', 'auto-submitted'],
    ['Auto-Submitted', 'auto-generated; owner-email="a@example.kz"', 'auto-submitted'],
    ['AUTO-SUBMITTED', 'Auto-Notified (a comment)', 'auto-submitted'],
    ['Return-Path', '<>', 'null-sender'],
    ['List-Id', '<news.example.kz>', 'list-or-bulk'],
    ['List-Unsubscribe', '<mailto:off@example.kz>', 'list-or-bulk'],
    ['Precedence', 'bulk', 'list-or-bulk'],
    ['Precedence', 'Auto_Reply', 'list-or-bulk'],
    ['X-Auto-Response-Suppress', 'All', 'asks-for-none'],
    ['X-Auto-Response-Suppress', 'DR, RN, NRN, OOF, AutoReply', 'asks-for-none'],
  ] as const)
    it(`${header}: ${value}`, async () =>
      assert.equal(await automatic({ [header]: value }), because));

  for (const [header, value] of [
    ['Auto-Submitted', 'no'],
    ['Auto-Submitted', ' No '],
    ['Auto-Submitted', 'no (typed by hand)'],
    ['Auto-Submitted', 'no; x=y'],
    ['Return-Path', '<aigerim@example.kz>'],
    ['Precedence', 'normal'],
    ['Precedence', 'first-class'],
    ['X-Auto-Response-Suppress', 'DR, RN'],
    ['X-Mailer', 'auto-replied'],
  ] as const)
    it(`${header}: ${value} is a person’s`, async () =>
      assert.equal(await automatic({ [header]: value }), undefined));
});
