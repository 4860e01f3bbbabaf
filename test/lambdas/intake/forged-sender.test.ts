import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { acknowledge } from '../../../lambdas/respond/acknowledge.ts';
import { startDesks } from '../../support/desk.ts';
import { accessLetter, bySes, eml } from '../../support/letters.ts';
import { awaitProof, SENDER } from '../../support/requests.ts';
import { receive } from './receiving-mail.ts';

const desks = await startDesks();
after(desks.stop);

/** SES found that each is from evil.example. */
const FORGED = [
  `"${SENDER}" <"m a"@evil.example>`,
  `"${SENDER}" <mallory @evil.example>`,
  `"${SENDER}" <mal lory@evil.example>`,
  `"${SENDER}("@evil.example`,
  `"${SENDER} <mallory@evil.example>`,
  `${SENDER}(<mallory@evil.example>`,
  `${SENDER} (a (b) <mallory@evil.example>`,
  `${SENDER} <mallory@evil.example>`,
  `<${SENDER}> <mallory@evil.example>`,
  `<${SENDER}>, <mallory@evil.example>`,
  `<${SENDER}, mallory@evil.example>`,
  `${SENDER}, mallory@evil.example`,
  `${SENDER} mallory@evil.example`,
  `${SENDER}: mallory@evil.example;`,
  `a: ${SENDER};, mallory@evil.example`,
  `${SENDER} \u001b$B<mallory@evil.example>\u001b(B`,
  `${SENDER}${' '.repeat(2_000)}<mallory@evil.example>`,
  `=?utf-8?B?${Buffer.from(SENDER).toString('base64')}?=`,
  `${SENDER}\r\nFrom: mallory@evil.example`,
];
/** Once with the domain for which DMARC was checked, once where SES did not say it. */
const CHECKED = ['dmarc=pass header.from=evil.example', 'dmarc=pass'];

describe('who writes another’s address beside their own', () => {
  for (const [at, From] of FORGED.entries())
    for (const checked of CHECKED)
      it(`proves nothing by DMARC: ${JSON.stringify(From).slice(0, 80)}, ${checked}`, async () => {
        const desk = await desks.open();
        const id = await awaitProof(desk);
        const before = await desk.requests.get(id);
        const forged = (headers: Readonly<Record<string, string>>, body: string) =>
          passed(checked, eml({ From, ...headers }, body));
        const reply = { Subject: `Re: ${id}`, 'Message-ID': `<${at}@evil.example>` };
        await receive(desk, forged(reply, 'Код: 123456'));
        assert.deepEqual(await desk.requests.get(id), before);

        await receive(desk, passed(checked, accessLetter({ From, 'Message-ID': '<new@x>' })));
        for (const opened of await desk.requestIds())
          if (opened !== id) await acknowledge(desk)({ requestId: opened });
        assert.ok(desk.mailer.sent.every(({ to }) => to.endsWith('@evil.example')));
      });
});

describe('who writes a colleague’s address beside their own', () => {
  const INSIDE =
    'See below\n\n---------- Forwarded message ----------\nFrom: V <victim@home.example>\nDate: 2 March 2026\nSubject: x\n\nDelete my data.';
  for (const From of [
    '"boss@bazarjoq.kz" <"m a"@evil.example>',
    'boss@bazarjoq.kz, a@evil.example',
  ])
    it(`passes nothing on in the name of the person inside: ${From}`, async () => {
      const desk = await desks.open();
      await receive(desk, bySes({}, eml({ From, Subject: 'Fwd: x' }, INSIDE)));
      const [id] = await desk.requestIds();
      assert.ok(id);
      const { history, mayAcknowledge } = await desk.requests.get(id);
      assert.deepEqual([history.events[0]?.facts?.passedOnBy, mayAcknowledge], [undefined, false]);
    });
});

const passed = (checked: string, raw: Uint8Array): Uint8Array =>
  Buffer.from(`${Buffer.from(bySes({}, raw))}`.replace(/dmarc=pass header\.from=[^;]*/, checked));
