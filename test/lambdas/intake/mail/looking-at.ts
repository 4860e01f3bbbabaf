import type { Robot, Silence } from '../../../../lambdas/intake/mail/mail.ts';
import { readMail } from '../../../../lambdas/intake/mail/read-mail.ts';
import { eml } from '../../../support/letters.ts';

export type Headers = Readonly<Record<string, string>>;

export interface Recognised {
  readonly robot: Robot | undefined;
  readonly silence: Silence | undefined;
}

/** What is recognised in a message, letters inside it included. */
export const recognise = async (headers: Headers, body: string): Promise<Recognised> => {
  const { robot, silence } = await readMail(eml(headers, body));
  return { robot, silence };
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
