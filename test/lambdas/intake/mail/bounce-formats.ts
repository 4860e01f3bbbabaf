import { type Headers, multipart, RETURNED } from './looking-at.ts';

type Format = readonly [name: string, headers: Headers, body: string];

const NULL = { 'Return-Path': '<>' };
const from = (address: string, Subject: string, more: Headers = {}): Headers => ({
  From: address,
  Subject,
  ...more,
});
const mixed = (name: string, headers: Headers, text: string): Format => [
  name,
  ...multipart(
    'multipart/mixed',
    headers,
    `Content-Type: text/plain; charset=utf-8\n\n${text}`,
    `Content-Type: message/rfc822\n\n${RETURNED}`,
  ),
];

/** Bounces as mail systems of the last decades word them, each with nothing but what tells it. */
export const BOUNCE_FORMATS: readonly Format[] = [
  [
    'qmail',
    from('MAILER-DAEMON@mx.example.kz', 'failure notice'),
    `I was not able to deliver it:\n<a@example.kz>:\nno mailbox (#5.1.1)\n\n${RETURNED}`,
  ],
  [
    'sendmail of 1995',
    from('Mail Delivery Subsystem <MAILER-DAEMON@example.kz>', 'Returned mail'),
    `--- Transcript of session follows ---\n421 Deferred\n\n${RETURNED}`,
  ],
  [
    'exim, by its header',
    from('Post <robot@example.kz>', 'x', { 'X-Failed-Recipients': 'A@example.kz' }),
    'x',
  ],
  [
    'a daemon without an address',
    from('MAILER-DAEMON', 'Undelivered Mail Returned to Sender'),
    'x',
  ],
  ['a daemon in its name only', from('Mail Delivery Subsystem <robot@example.kz>', 'x'), 'x'],
  [
    'mail.ru',
    from('mailer-daemon@mail.example.kz', 'Ваше сообщение не доставлено', NULL),
    'Письмо не может быть доставлено:\n\n  a@example.kz',
  ],
  [
    'IMail',
    from('Postmaster <postmaster@example.kz>', 'Undeliverable Mail', { 'X-Mailer': '<SMTP32 v1>' }),
    `Unknown user: a@example.kz\n\nOriginal message follows.\n\n${RETURNED}`,
  ],
  [
    'IMail, giving nothing back',
    from('postmaster@example.kz', 'Undeliverable Mail'),
    'Delivery failed 20 attempts: a@example.kz\n\nOriginal message follows.',
  ],
  [
    'Lotus Notes',
    from('postmaster@n.example.kz', 'Undeliverable message', NULL),
    `--- Failure Reasons ---\n\nNot listed\na@example.kz\n\n--- Returned Message ---\n${RETURNED}`,
  ],
  [
    'Lotus Domino',
    from('Postmaster@example.kz', 'DELIVERY FAILURE: User A (a@example.kz) not listed'),
    'Your message\n\n  Subject: x\n\nwas not delivered to:\n\n  a@example.kz',
  ],
  mixed(
    'Exchange 5.5 with a foreign subject',
    from('System Administrator <postmaster@example.kz>', 'E'),
    'Your message\n\n  To: a@example.kz\n\ndid not reach the following recipient(s):\n\na@example.kz',
  ),
  mixed(
    'EZweb',
    from('Postmaster@ez.example.jp', 'Mail System Error - Returned Mail'),
    '次のあて先へのメッセージはエラーのため送信できませんでした。\n\n<a@example.jp>',
  ),
  mixed(
    'au one net',
    from('no-reply@au.example.jp', 'メールエラー通知'),
    '送信先のメールボックスが一杯のため、送信できませんでした。',
  ),
  mixed(
    'KDDI with no name of its own',
    from('shop@au.example.jp', 'Mail', NULL),
    'Your mail could not be delivered to: <a@example.jp>\nAs their mailbox is full.',
  ),
  mixed(
    'InterScan',
    from('"InterScan MSS" <postmaster@example.jp>', 'メッセージを配信できません。'),
    'Sent <<< RCPT TO:<a@example.jp>\nReceived >>> 550 5.1.1 user unknown',
  ),
  [
    'm-FILTER',
    from('POSTMASTER <postmaster@example.jp>', 'failure notice', { 'X-Mailer': 'm-FILTER' }),
    `以下のメールアドレスへの送信に失敗しました。\na@example.jp\n\n550 unknown user\n\n${RETURNED}`,
  ],
  mixed(
    'Biglobe',
    from('postmaster@big.example.jp', 'Returned mail: Service unavailable', {
      'Return-Path': '<MAILER-DAEMON>',
    }),
    '--- The following addresses had delivery problems ---\na@example.jp',
  ),
  [
    'MailMarshal',
    from('postmaster@example.kz', 'Undeliverable Mail: "x"'),
    'Your message:\n   Subject: x\n\nCould not be delivered because of\n\n550 5.1.1 User unknown',
  ],
  [
    'a gateway to telephones',
    from('post_master@sms.example.com', 'Re:Test message'),
    'Error: Invalid user address\n\n550 - Requested action not taken: no such user here',
  ],
  [
    'a gateway for pictures',
    from('MMSC NDR Administrator <sysadmin@mms.example.com>', 'Undeliverable Message', NULL),
    'Message could not be delivered to mobile.',
  ],
  [
    'a list that stops a loop',
    from('list-admin@example.jp', 'Loop Alert: Duplicated Message-ID', { 'X-MLServer': 'fml' }),
    `Original mail as follows:\n\n${RETURNED}`,
  ],
  [
    'a list that takes letters of its members only',
    from('list-admin@example.jp', 'You are not member (list ML)', {
      'X-MLServer': 'fml',
      'List-Subscribe': '<mailto:a@example.jp>',
    }),
    'You are not a member of this mailing list.',
  ],
  [
    'Mimecast',
    from('postmaster <postmaster@example.kz>', '[Postmaster] Email Delivery Failure', NULL),
    'An email could not be delivered:\n-- a@example.kz\n\n-- 5.4.1 Access denied.',
  ],
  [
    'a line from a machine without a name',
    from('<>', '', { ...NULL, 'Auto-Submitted': 'auto-replied' }),
    "You wrote to a@example.kz. That's not a valid user here.",
  ],
  [
    'German',
    from('postmaster@example.de', 'Unzustellbar: Ihre Anfrage', NULL),
    'Ihre Nachricht konnte nicht zugestellt werden.',
  ],
  [
    'Kazakh',
    from('postmaster@example.kz', 'Хабарыңыз жеткізілмеді', NULL),
    'Хатты алушыға жеткізу мүмкін болмады.',
  ],
  [
    'an answer of a notification service',
    from('no-reply@sns.example.com', 'AWS Notification Message', { 'X-Amz-Sns-Message-Id': '1' }),
    '{"notificationType":"Bounce","bounce":{"bounceType":"Permanent"}}',
  ],
];
