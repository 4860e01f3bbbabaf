import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lookAt } from '../../../../lambdas/intake/mail/looked-at.ts';
import { newPart } from '../../../../lambdas/intake/mail/part.ts';
import { robotIn } from '../../../../lambdas/intake/mail/robot.ts';

describe('hostile headers and texts cost no time', () => {
  const long = 25 * 1024 * 1024;
  for (const [name, headers, body] of [
    ['spaces', { 'Return-Path': '<>' }, ' '.repeat(long)],
    ['header names', { From: 'MAILER-DAEMON@example.kz' }, 'message-id: '.repeat(long / 12)],
    ['brackets', { 'Return-Path': '<>', Subject: '('.repeat(100_000) }, '('.repeat(long)],
    ['no line end', { 'Return-Path': '<>' }, `from: ${'a'.repeat(long)}`],
    ['addresses', { From: 'postmaster@example.kz' }, 'a@'.repeat(long / 2)],
  ] as const)
    it(name, () => {
      const root = newPart(
        Object.entries(headers).map(([key, value]) => ({ key: key.toLowerCase(), value })),
      );
      const letter = { root, subject: 'failure notice', text: body, parts: [] };
      const start = performance.now();
      robotIn(lookAt(letter));
      // Far more than it takes on a busy machine, and far less than what grows with the square of the text.
      assert.ok(performance.now() - start < 5_000);
    });
});
