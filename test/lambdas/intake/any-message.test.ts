import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { bazarjoq } from '../../../controllers/bazarjoq/controller.ts';
import { classify } from '../../../lambdas/classify/classify.ts';
import { DISPOSITIONS, type Disposed } from '../../../lambdas/intake/dispose.ts';
import { readMail } from '../../../lambdas/intake/mail/read-mail.ts';
import { type Arrived, receiveMail } from '../../../lambdas/intake/receive-mail.ts';
import { sortMessage } from '../../../lambdas/intake/sort-message.ts';
import { sourceOf } from '../../../lambdas/intake/source-of.ts';
import { START, startDesks } from '../../support/desk.ts';
import { accessLetter, bySes, eml } from '../../support/letters.ts';
import { arrival, receive } from './receiving-mail.ts';

const RUNS = 5_000;
const RUNS_STORED = 100;

const letters = readFileSync(new URL('../../fixtures/corpus/dev.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .map(({ subject, body }: { subject: string; body: string }) => ({ subject, body }));

const withParts = (body: string) =>
  eml(
    { Subject: 'x', 'Content-Type': 'multipart/mixed; boundary="b"' },
    `--b\nContent-Type: text/html; charset=windows-1251\n\n<p>${body}</p>\n--b\nContent-Type: message/rfc822\n\n${Buffer.from(accessLetter()).toString('latin1')}\n--b--\n`,
  );
const bounce = eml(
  {
    From: 'MAILER-DAEMON@mx.example.org',
    'Return-Path': '<>',
    'Content-Type': 'multipart/report; report-type=delivery-status; boundary=b',
  },
  '--b\n\nx\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; a\n\nFinal-Recipient: rfc822; a@b.kz\nAction: failed\nStatus: 5.1.1\n--b--\n',
);

/** Real messages of each shape, whole. */
const real = fc.oneof(
  fc.constantFrom(accessLetter(), bounce, bySes({ spam: 'FAIL' }, accessLetter())),
  fc.constantFrom(...letters).map(({ subject, body }) => eml({ Subject: subject }, body)),
  fc.constantFrom(...letters).map(({ body }) => withParts(body)),
);
const cut = (raw: Uint8Array, share: number) => Math.floor(raw.length * share);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const truncated = fc.tuple(real, share).map(([raw, at]) => raw.slice(0, cut(raw, at)));
const spliced = fc
  .tuple(real, real, share, share, fc.uint8Array({ maxLength: 20 }))
  .map(([a, b, end, start, between]) =>
    Buffer.concat([a.slice(0, cut(a, end)), between, b.slice(cut(b, start))]),
  );
const anyMessage: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 2_000 }),
  truncated,
  spliced,
  real,
);

const desks = await startDesks();
after(desks.stop);

describe('whatever bytes arrive', () => {
  it(`get a disposition, and go on whole to where they are kept: ${RUNS} messages`, async () => {
    const counted = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(anyMessage, async (raw) => {
        const { arrivals, isThere } = arrival(raw, START);
        const ends: { readonly kept: Uint8Array; readonly disposed: Disposed }[] = [];
        const end = (arrived: Arrived, disposed: Disposed) => {
          assert.ok(isThere(), 'it stays where it arrived until it is kept');
          ends.push({ kept: arrived.raw, disposed });
        };
        await receiveMail({
          ...{ arrivals, controllers: [bazarjoq] },
          findThread: async () => undefined,
          takeReply: async () => assert.fail('no thread, no reply'),
          sortMessage: sortMessage({
            classify,
            isOwnLetter: async () => false,
            openRequest: async (opened) => end(opened, opened.disposed),
            setAside: async (arrived, why) => end(arrived, why),
            noteReturned: async () => undefined,
          }),
        })('where');
        const [only, ...more] = ends;
        assert.ok(only && more.length === 0);
        assert.ok(DISPOSITIONS.includes(only.disposed.disposition) && only.disposed.reason);
        assert.deepEqual(Buffer.from(only.kept), Buffer.from(raw));
        assert.ok(!isThere());
        counted.set(only.disposed.disposition, (counted.get(only.disposed.disposition) ?? 0) + 1);
      }),
      { numRuns: RUNS },
    );
    // The messages made up here reach each way through intake, or the property says little.
    for (const disposition of ['request', 'review', 'other', 'bounce', 'unparsed'])
      assert.ok(counted.get(disposition), `none became ${disposition}`);
  });

  it(`are kept whole, as a request or aside: ${RUNS_STORED} messages in the real store`, async () => {
    const desk = await desks.open();
    const arrived = new Map<string, string>();
    await fc.assert(
      fc.asyncProperty(anyMessage, async (raw) => {
        const { isThere } = await receive(desk, raw);
        assert.ok(!isThere());
        const source = sourceOf({ raw, mail: await readMail(raw), arrivedAt: START });
        // The same letter with other lines of servers above it is a second delivery of the first.
        if (!arrived.has(source)) arrived.set(source, Buffer.from(raw).toString());
      }),
      { numRuns: RUNS_STORED },
    );
    const kept = new Set((await desk.personal()).values());
    assert.deepEqual(
      [...arrived.values()].filter((raw) => !kept.has(raw)),
      [],
    );
  });
});
