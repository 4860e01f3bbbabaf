import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Headers, multipart, RETURNED, recognise } from './looking-at.ts';

type Message = readonly [headers: Headers, body: string];

const GATEWAY = { From: 'gateway1@example.kz', Subject: 'Mail could not be delivered' };
const NOTICE = 'The following mail could not be delivered.\nReason: too many attempts.';
const attached = (headers: Headers, text: string): Message =>
  multipart(
    'multipart/mixed',
    headers,
    `Content-Type: text/plain; charset=utf-8\n\n${text}`,
    `Content-Type: message/rfc822\n\n${RETURNED}`,
  );

const NOTICES: readonly (readonly [name: string, message: Message])[] = [
  ['of a wall against viruses', attached(GATEWAY, `*** Message from the wall ***\n\n${NOTICE}`)],
  [
    'that came through a list',
    attached({ ...GATEWAY, 'List-Id': '<a.kz>', Precedence: 'bulk' }, NOTICE),
  ],
  [
    'of mail delivery software with an address of its own',
    attached(
      { From: 'ndr@example.kz', Subject: 'Mail delivery failed: returning message to sender' },
      'This message was created automatically by mail delivery software.',
    ),
  ],
  [
    'that has a heading',
    [
      { From: 'admin@example.kz', Subject: 'Non-Delivery: x' },
      '--- Non-Delivery Report ---\nThe email below could not be delivered:\n\n"a@b.kz" <a@b.kz>',
    ],
  ],
  [
    'with the reply of the server only',
    [
      { From: 'mail1@example.kz', Subject: 'Returned Mail - Error During Delivery' },
      '--- Failed Recipients ---\n\n<a@example.kz>: 550 5.1.1 no mailbox',
    ],
  ],
  [
    'in Russian',
    attached(
      { From: 'gateway1@example.kz', Subject: 'Ваше письмо не доставлено' },
      'Ваше письмо на адрес a@example.kz не может быть доставлено.',
    ),
  ],
];

describe('a notice in full is a bounce, whoever sends it', () => {
  for (const [name, message] of NOTICES)
    it(name, async () => {
      const { robot, silence } = await recognise(...message);
      assert.equal(robot?.is, 'bounce');
      assert.equal(silence, 'report');
    });

  it('also where the letter of ours in it speaks of data', async () => {
    const letter = RETURNED.replace('Good day', 'You asked us to delete your personal data.');
    const text = `${NOTICE}\n\n${'-'.repeat(600)}\n\n${letter}`;
    const { robot } = await recognise(GATEWAY, text);
    assert.equal(robot?.about?.mark, 'mark-of-letter-1');
  });
});

const OF_PEOPLE: readonly (readonly [name: string, message: Message])[] = [
  ['who answers one', attached({ Subject: 'Re: Mail could not be delivered' }, NOTICE)],
  ['who passes one on', attached({ Subject: 'Fwd: Mail could not be delivered' }, NOTICE)],
  ['who answers under its subject', attached({ ...GATEWAY, 'In-Reply-To': '<a@b.kz>' }, NOTICE)],
  ['who greets above it', attached(GATEWAY, `Hello, I got this:\n\n${NOTICE}`)],
  ['who greets above it in Russian', attached(GATEWAY, `Здравствуйте! ${NOTICE}`)],
  [
    'who greets in Russian above one',
    attached({ Subject: 'Моё письмо не доставлено' }, 'Здравствуйте, ваше письмо не доставлено.'),
  ],
  ['who says it in passing', [GATEWAY, 'Your mail of Monday could not be delivered, I think.']],
  [
    'whose parcel did not come',
    [{ Subject: 'Delivery failed' }, 'My order could not be delivered to:\n\na@example.kz\n'],
  ],
];

const BOTH: readonly (readonly [name: string, message: Message])[] = [
  [
    'a line with a mailbox',
    [
      { From: 'Filter_for_SMTP@example.kz', Subject: 'Delivery failure notification' },
      'Your message with Subject: Hello....\ncould not be delivered to:\n\nA@example.kz\n',
    ],
  ],
  ...[
    'Пришлите ещё раз на\nivanov2@mail.example',
    'Позвоните мне: 8 701 505 12 34',
    'Заказ на 550 тенге, дом 505 кв 3.',
    'Код 550 мне не нужен.\n\nFrom: Bazarjoq\nSent: Monday',
  ].map((more): readonly [string, Message] => [
    more,
    [{ Subject: 'Ваше письмо не доставлено' }, `Ваше письмо мне не доставлено. ${more}`],
  ]),
];

describe('what a person may write as well is no notice, and no machine answers it', () => {
  for (const [name, message] of BOTH)
    it(name, async () =>
      assert.deepEqual(await recognise(...message), { robot: undefined, silence: 'report' }),
    );
});

describe('a person is no notice', () => {
  for (const [name, message] of OF_PEOPLE)
    it(name, async () => assert.equal((await recognise(...message)).robot, undefined));

  it('who asks below a notice: registered, and not answered by a machine', async () => {
    const message = attached(GATEWAY, `${NOTICE}\n\nPlease delete my personal data.`);
    assert.deepEqual(await recognise(...message), { robot: undefined, silence: 'report' });
  });
});
