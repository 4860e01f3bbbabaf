import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { multipart, RETURNED, recognise } from './looking-at.ts';

const FEEDBACK = `Content-Type: message/feedback-report

Feedback-Type: abuse
User-Agent: Loop/1.0
Version: 1
Original-Rcpt-To: <Aigerim@example.kz>`;
const LETTER = `Content-Type: message/rfc822\n\n${RETURNED}`;
const SENDER = { From: 'fbl@provider.example.com', Subject: 'Abuse Report' };

describe('an abuse report is recognised', () => {
  it('by RFC 5965, with the letter that it is about', async () => {
    const message = multipart(
      'multipart/report; report-type="feedback-report"',
      SENDER,
      'Content-Type: text/plain\n\nThis is an abuse report.',
      FEEDBACK,
      LETTER,
    );
    assert.deepEqual(await recognise(...message), {
      robot: {
        is: 'abuse-report',
        by: 'report-type',
        about: {
          messageId: '<letter-1@eu-west-1.amazonses.com>',
          mark: 'mark-of-letter-1',
          recipient: 'aigerim@example.kz',
        },
      },
      silence: 'report',
    });
  });

  for (const [name, headers, parts] of [
    ['by its part alone', SENDER, [FEEDBACK, LETTER]],
    [
      'through a mailing list',
      { ...SENDER, 'List-Id': '<fbl.example.com>', Precedence: 'list' },
      [FEEDBACK],
    ],
    [
      'in the older form of Hotmail',
      { From: 'staff@hotmail.com', Subject: 'complaint about message from 192.0.2.xxx' },
      [LETTER],
    ],
    [
      'in the older form of AOL',
      { From: 'scomp@aol.example.com', Subject: 'Email Feedback Report for IP 192.0.2.5' },
      [LETTER],
    ],
  ] as const)
    it(name, async () =>
      assert.equal(
        (await recognise(...multipart('multipart/mixed', headers, ...parts))).robot?.is,
        'abuse-report',
      ),
    );

  it('told by a notification service', async () => {
    const { robot } = await recognise(
      { From: 'no-reply@sns.example.com', 'X-Amz-Sns-Message-Id': '1' },
      '{"notificationType":"Complaint","complaint":{}}',
    );
    assert.equal(robot?.is, 'abuse-report');
  });
});

describe('a person’s complaint is not an abuse report', () => {
  for (const subject of ['Complaint about message from your shop', 'Abuse of my data', 'Feedback'])
    it(subject, async () =>
      assert.equal((await recognise({ Subject: subject }, 'Please answer.')).robot, undefined),
    );
});
