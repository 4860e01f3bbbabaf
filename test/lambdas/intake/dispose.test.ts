import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bazarjoq } from '../../../controllers/bazarjoq/controller.ts';
import { classify } from '../../../lambdas/classify/classify.ts';
import { lookAtMessage } from '../../../lambdas/intake/look-at-message.ts';
import { readMail } from '../../../lambdas/intake/mail/read-mail.ts';
import { accessLetter, bySes, eml } from '../../support/letters.ts';

const disposed = async (raw: Uint8Array, ownLetter = false) => {
  const mail = await readMail(raw);
  const look = lookAtMessage(classify);
  const { disposed, mayAnswer } = look(bazarjoq, mail, { ownLetter, inThread: false });
  return { ...disposed, mayAnswer };
};
const ORDER = { Subject: 'Тапсырыс', Body: 'Сәлеметсіз бе! Тапсырысым қашан жеткізіледі?' };
const ordinary = (headers: Readonly<Record<string, string>> = {}) =>
  eml({ Subject: ORDER.Subject, ...headers }, ORDER.Body);
const report = (type: string, part: string) =>
  eml(
    {
      From: 'Mail system <system@mx.example.org>',
      Subject: 'Report',
      'Content-Type': `multipart/report; report-type=${type}; boundary=b`,
    },
    `--b\nContent-Type: text/plain\n\nSee below.\n--b\nContent-Type: message/${type}\n\n${part}\n\n--b--\n`,
  );

describe('a message becomes', () => {
  const rows = [
    ['a request, acknowledged', accessLetter(), 'request', true],
    ['other mail', ordinary(), 'other', true],
    [
      'a bounce',
      report(
        'delivery-status',
        'Reporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; a@b.kz\nAction: failed\nStatus: 5.1.1',
      ),
      'bounce',
      false,
    ],
    [
      'an abuse report',
      report('feedback-report', 'Feedback-Type: abuse\nVersion: 1'),
      'abuse-report',
      false,
    ],
    [
      'a read receipt: automatic',
      report('disposition-notification', 'Disposition: manual-action/MDN-sent-manually; displayed'),
      'automatic',
      false,
    ],
    ['unparsed, when nothing in it can be read', Buffer.alloc(0), 'unparsed', false],
    [
      'a review, when all it has is an attachment',
      eml(
        {
          Subject: '',
          'Content-Type': 'application/pdf; name=letter.pdf',
          'Content-Transfer-Encoding': 'base64',
        },
        'JVBERi0xLjQK',
      ),
      'review',
      true,
    ],
    [
      'a review, when it is infected: nobody is written to before a person has looked',
      bySes({ virus: 'FAIL' }, accessLetter()),
      'review',
      false,
    ],
    [
      'a review, when a request was taken for spam',
      bySes({ spam: 'FAIL' }, accessLetter()),
      'review',
      false,
    ],
    [
      'a review, when somebody writes for another',
      eml(
        { Subject: 'Деректер' },
        'Анамның атынан жазып отырмын: оның дербес деректерінің көшірмесін жіберуіңізді сұраймын.',
      ),
      'review',
      true,
    ],
    [
      'unparsed, when its text is no text of any charset',
      eml({}, 'a\u0001\u0002\u0003b'.repeat(99)),
      'unparsed',
      true,
    ],
    ['other mail, when it is spam', bySes({ spam: 'FAIL' }, ordinary()), 'other', false],
  ] as const;
  for (const [what, raw, disposition, mayAnswer] of rows)
    it(what, async () => {
      const found = await disposed(raw);
      assert.deepEqual([found.disposition, found.mayAnswer], [disposition, mayAnswer]);
    });
});

describe('headers of robots forbid the automatic letter and never the registering:', () => {
  const silent = {
    'Auto-Submitted': 'auto-generated',
    Precedence: 'Bulk',
    'List-Id': '<customers.lists.example.org>',
    'X-Auto-Response-Suppress': 'DR, OOF, AutoReply',
    'Return-Path': '<>',
  };
  for (const [name, value] of Object.entries(silent))
    it(`a request with ${name}: ${value} is registered, not acknowledged`, async () => {
      const { disposition, mayAnswer } = await disposed(accessLetter({ [name]: value }));
      assert.deepEqual([disposition, mayAnswer], ['request', false]);
    });
  for (const name of ['Auto-Submitted', 'Precedence', 'List-Id'] as const)
    it(`what asks for nothing and has ${name} is automatic`, async () =>
      assert.equal((await disposed(ordinary({ [name]: silent[name] }))).disposition, 'automatic'));
  it('Auto-Submitted: no is a person', async () =>
    assert.deepEqual(
      [(await disposed(accessLetter({ 'Auto-Submitted': 'no' }))).mayAnswer],
      [true],
    ));
});

describe('no automatic letter goes', () => {
  const never = {
    'to an address that is nobody’s': accessLetter({ From: 'No Reply <no-reply@example.kz>' }),
    'where the sender may be another: DMARC failed': bySes({ dmarc: 'fail' }, accessLetter()),
  };
  for (const [what, raw] of Object.entries(never))
    it(what, async () => {
      const { disposition, mayAnswer } = await disposed(raw);
      assert.deepEqual([disposition, mayAnswer], ['request', false]);
    });
  it('to a letter of ours that came back, whatever it says', async () =>
    assert.deepEqual(await disposed(accessLetter(), true), {
      disposition: 'automatic',
      reason: 'own-letter',
      mayAnswer: true,
    }));
});
