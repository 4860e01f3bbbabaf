import assert from 'node:assert/strict';
import PostalMime, { type Email } from 'postal-mime';
import type { Mailbox, Robot, Silence } from '../../../../lambdas/intake/mail/mail.ts';
import { robotIn } from '../../../../lambdas/intake/mail/robot.ts';
import { silenceOf } from '../../../../lambdas/intake/mail/silence.ts';
import { eml } from '../../../support/letters.ts';

export type Headers = Readonly<Record<string, string>>;

export interface Recognised {
  readonly robot: Robot | undefined;
  readonly silence: Silence | undefined;
}

const fromOf = (email: Email): Mailbox | undefined =>
  email.from?.address?.includes('@')
    ? { address: email.from.address.toLowerCase(), name: email.from.name }
    : undefined;

const recognisedIn = (email: Email): Recognised => {
  const from = fromOf(email);
  const robot = robotIn(email, from, email.text ?? email.html ?? '');
  return { robot, silence: silenceOf(email, robot, from) };
};

/** What is recognised in a message, with letters inside it kept as parts; the kind is the same where they are not. */
export const recognise = async (headers: Headers, body: string): Promise<Recognised> => {
  const raw = eml(headers, body);
  const [kept, inlined] = await Promise.all([
    PostalMime.parse(raw, { forceRfc822Attachments: true }),
    PostalMime.parse(raw),
  ]);
  const recognised = recognisedIn(kept);
  assert.equal(recognisedIn(inlined).robot?.is, recognised.robot?.is);
  return recognised;
};

/** Headers and body of a multipart message; each part with its own headers, an empty line and its content. */
export const multipart = (
  type: string,
  headers: Headers,
  ...parts: readonly string[]
): readonly [Headers, string] => [
  { ...headers, 'Content-Type': `${type}; boundary="b1"`, 'Content-Transfer-Encoding': '' },
  `${parts.map((part) => `--b1\n${part}\n`).join('')}--b1--\n`,
];

/** A letter of ours, as a mail system gives it back. */
export const RETURNED = `Return-Path: <reply@bazarjoq.kz>
Received: from mx.bazarjoq.kz (192.0.2.7) by mx.example.kz; Mon, 2 Nov 2026 10:00:00 +0500
From: Bazarjoq <reply@bazarjoq.kz>
To: aigerim@example.kz
Subject: Your request
Message-ID: <letter-1@eu-west-1.amazonses.com>
X-Jauap-Letter: mark-of-letter-1

Good day`;
