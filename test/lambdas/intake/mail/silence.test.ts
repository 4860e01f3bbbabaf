import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recognise } from './looking-at.ts';

const silence = async (headers: Readonly<Record<string, string>>) =>
  (await recognise(headers, 'x')).silence;

describe('no automatic letter answers', () => {
  for (const [header, value, because] of [
    ['Auto-Submitted', 'auto-generated; owner-email="a@example.kz"', 'auto-submitted'],
    ['AUTO-SUBMITTED', 'Auto-Notified (a comment)', 'auto-submitted'],
    ['Return-Path', '<>', 'null-sender'],
    ['Return-Path', '<MAILER-DAEMON>', 'null-sender'],
    ['List-Id', '<news.example.kz>', 'list-or-bulk'],
    ['X-Auto-Response-Suppress', 'All', 'asks-for-none'],
    ['X-Autoreply', 'yes', 'auto-reply'],
    ['From', 'No_Reply@example.kz', 'robot-address'],
    ['From', 'abuse@example.kz', 'robot-address'],
    ['From', 'MAILER-DAEMON@example.kz', 'report'],
  ] as const)
    it(`${header}: ${value}`, async () =>
      assert.equal(await silence({ [header]: value }), because));
});

describe('a person is answered', () => {
  for (const [header, value] of [
    ['Auto-Submitted', ' No '],
    ['Auto-Submitted', 'no (typed by hand)'],
    ['Auto-Submitted', 'no; x=y'],
    ['Return-Path', '<aigerim@example.kz>'],
    ['Precedence', 'first-class'],
    ['X-Auto-Response-Suppress', 'DR, RN'],
    ['X-Loop', 'aigerim@example.kz'],
    ['From', 'info@example.kz'],
  ] as const)
    it(`${header}: ${value}`, async () =>
      assert.equal(await silence({ [header]: value }), undefined));
});
