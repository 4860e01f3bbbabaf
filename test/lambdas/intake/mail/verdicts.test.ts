import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMail } from '../../../../lambdas/intake/mail/read-mail.ts';

const RETURN_PATH = 'Return-Path: <a@example.kz>';
const RECEIVED =
  'Received: from mail.example.kz (mail.example.kz [192.0.2.1])\r\n by inbound-smtp.eu-central-1.amazonaws.com with SMTP id x\r\n for info@bazarjoq.kz; Fri, 06 Mar 2026 05:00:00 +0000 (UTC)';
const SCANNED = ['X-SES-Spam-Verdict: PASS', 'X-SES-Virus-Verdict: PASS'];
const SPF =
  'Received-SPF: pass (spfCheck: domain of example.kz designates 192.0.2.1 as permitted sender) client-ip=192.0.2.1;';
const results = (text: string) => `Authentication-Results: amazonses.com;\r\n ${text}`;
const PASSED = results(
  'spf=pass (spfCheck: domain of example.kz designates 192.0.2.1 as permitted sender) client-ip=192.0.2.1; envelope-from=a@example.kz; helo=mail.example.kz;\r\n dkim=pass header.i=@example.kz;\r\n dmarc=pass header.from=example.kz;',
);
const RECEIPT = [
  'X-SES-RECEIPT: AEFBQUFB',
  'X-SES-DKIM-SIGNATURE: a=rsa-sha256; b=x; d=amazonses.com',
];
const OWN = ['From: a@example.kz', 'To: info@bazarjoq.kz'];
const verdicts = async (...lines: readonly string[]) =>
  (await readMail(Buffer.from(`${lines.join('\r\n')}\r\n\r\nx`))).verdicts;
const NONE = { spam: 'none', virus: 'none', spf: 'none', dkim: 'none', dmarc: 'none' };

describe('the verdicts that SES wrote on top of a message', () => {
  it('are taken over', async () =>
    assert.deepEqual(
      await verdicts(RETURN_PATH, RECEIVED, ...SCANNED, SPF, PASSED, ...RECEIPT, ...OWN),
      { spam: 'pass', virus: 'pass', spf: 'pass', dkim: 'pass', dmarc: 'pass' },
    ));

  for (const [said, verdict] of [
    ['FAIL', 'fail'],
    ['GRAY', 'gray'],
    ['PROCESSING_FAILED', 'gray'],
    ['DISABLED', 'none'],
  ] as const)
    it(`a spam verdict of ${said} is ${verdict}`, async () =>
      assert.equal(
        (await verdicts(RECEIVED, `X-SES-Spam-Verdict: ${said}`, ...OWN)).spam,
        verdict,
      ));

  for (const [said, found] of [
    [
      'spf=softfail x; dkim=none header.i=unknown; dmarc=none header.from=example.kz;',
      { spf: 'gray', dkim: 'none', dmarc: 'none' },
    ],
    [
      'spf=fail; dkim=permerror; dmarc=fail header.from=example.kz;',
      { spf: 'fail', dkim: 'gray', dmarc: 'fail' },
    ],
    [
      'dkim=fail header.i=@list.kz; dkim=pass header.i=@example.kz; dmarc=pass;',
      { spf: 'none', dkim: 'pass', dmarc: 'pass' },
    ],
  ] as const)
    it(said, async () =>
      assert.deepEqual(await verdicts(RECEIVED, results(said), ...OWN), { ...NONE, ...found }),
    );

  it('are none where SES wrote none', async () =>
    assert.deepEqual(await verdicts(RETURN_PATH, RECEIVED, ...RECEIPT, ...OWN), NONE));
});

describe('what a stranger wrote in their name counts for nothing', () => {
  const forged = [...SCANNED, PASSED];
  const FAILED = results('spf=fail; dkim=none; dmarc=fail header.from=example.kz;');
  for (const [name, lines, found] of [
    [
      'below the block of SES',
      [RECEIVED, ...SCANNED, SPF, FAILED, ...RECEIPT, ...forged, ...OWN],
      { spam: 'pass', virus: 'pass', spf: 'fail', dmarc: 'fail' },
    ],
    [
      'right below, where SES wrote no receipt',
      [RECEIVED, ...SCANNED, SPF, FAILED, PASSED, ...OWN],
      { spam: 'pass', virus: 'pass', spf: 'fail', dmarc: 'fail' },
    ],
    ['where SES wrote nothing', [RETURN_PATH, RECEIVED, ...RECEIPT, ...forged, ...OWN], {}],
    ['below a Received of its own', [RECEIVED, RECEIVED, ...forged, ...OWN], {}],
    [
      'in a message that came another way',
      ['Received: from a by mx.example.kz; x', ...forged, ...OWN],
      {},
    ],
    ['among its own fields', [...OWN, ...forged], {}],
    [
      'in another order',
      [RECEIVED, PASSED, ...SCANNED, ...OWN],
      { spf: 'pass', dkim: 'pass', dmarc: 'pass' },
    ],
    [
      'for another service',
      [RECEIVED, 'Authentication-Results: mx.example.kz; dmarc=pass', ...OWN],
      {},
    ],
    [
      'in its envelope address',
      [
        RECEIVED,
        results('spf=pass envelope-from="; dmarc=pass x"@example.kz; dmarc=fail;'),
        ...OWN,
      ],
      { spf: 'pass', dmarc: 'fail' },
    ],
    [
      'in the name of its host',
      [RECEIVED, results('spf=fail (domain of x; dmarc=pass) helo=a; dmarc=fail;'), ...OWN],
      { spf: 'fail', dmarc: 'fail' },
    ],
    [
      'beside what SES found',
      [RECEIVED, results('dmarc=pass; dmarc=fail;'), ...OWN],
      { dmarc: 'fail' },
    ],
  ] as const)
    it(name, async () => assert.deepEqual(await verdicts(...lines), { ...NONE, ...found }));
});

describe('DMARC that passed proves the sender who is read', () => {
  const dmarcOf = async (from: string, said = 'dmarc=pass header.from=example.kz;') =>
    (await verdicts(RECEIVED, results(said), `From: ${from}`)).dmarc;

  for (const from of [
    'a@example.kz',
    '<a@mail.Example.kz>',
    'Serikova, Aigerim <a@example.kz>',
    'a@example.kz <A@example.kz>',
    "'a@example.kz' <a@example.kz>",
    '"b@home.kz" <a@example.kz> (b@home.kz)',
  ])
    it(from, async () => assert.equal(await dmarcOf(from), 'pass'));

  for (const from of [
    'a@home.kz',
    'a@notexample.kz',
    'a@example.kz, b@example.kz',
    'a) <a@example.kz>',
  ])
    it(`and not ${from}`, async () => assert.equal(await dmarcOf(from), 'fail'));

  for (const [from, checked] of [
    ['a@почта.қаз', 'xn--80a1acny.xn--80ao21a'],
    ['a@example.kz', 'example.kz.'],
  ] as const)
    it(`${from}, checked for ${checked}: one domain in two spellings`, async () => {
      const said = `dmarc=pass header.from=${checked};`;
      assert.equal(await dmarcOf(from, said), 'pass');
    });

  it('who is nobody has failed nothing', async () =>
    assert.equal(await dmarcOf('"a b"@example.kz', 'dmarc=none;'), 'none'));
});
