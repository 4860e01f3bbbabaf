import assert from 'node:assert/strict';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import nodemailer from 'nodemailer';
import type { Cloud } from '../../local/cloud-options.ts';
import { atTheEnd } from '../support/clean-up.ts';
import { clientOf, until } from '../support/embedded-clients.ts';
import { startFixture, temporaryFolder } from '../support/embedded-fixture.ts';
import { intakeResources } from '../support/embedded-intake.ts';
import { jumpingClock } from '../support/jumping-clock.ts';

/** Writes each arrival into a file; fails as long as another file is not there. */
const TAKE = `import { appendFileSync, existsSync } from 'node:fs';
export const handler = async ({ Records: [{ messageId, body }] }) => {
  const { bucket, object } = JSON.parse(body).Records[0].s3;
  appendFileSync(process.env.SEEN, JSON.stringify({ bucket: bucket.name, key: object.key }) + '\\n');
  return { batchItemFailures: existsSync(process.env.OPEN) ? [] : [{ itemIdentifier: messageId }] };
};`;

const start = async (t: TestContext) => {
  const folder = temporaryFolder(t);
  const files = { SEEN: join(folder, 'seen'), OPEN: join(folder, 'open') };
  let settled = async (): Promise<void> => undefined;
  const clock = jumpingClock('2026-03-06T05:00:00Z', () => settled());
  atTheEnd(t, () => clock.restore());
  const fixture = {
    functions: { Take: TAKE },
    environments: { Take: files },
    resources: intakeResources(),
  };
  const cloud = await startFixture(t, fixture, { clock });
  settled = cloud.settled;
  const seen = (): { bucket: string; key: string }[] =>
    existsSync(files.SEEN)
      ? readFileSync(files.SEEN, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line))
      : [];
  return { cloud, clock, seen, open: () => appendFileSync(files.OPEN, '') };
};

const send = async ({ smtp }: Cloud, to: string, text = 'hello'): Promise<void> => {
  const post = nodemailer.createTransport({ ...smtp, secure: false });
  await post.sendMail({ from: 'a@b.kz', to, subject: 'test', text });
  post.close();
};

describe('mail that comes in', () => {
  it('is stored whole, with the fields SES puts on top, before the sender is told 250', async (t) => {
    const { cloud, seen, open } = await start(t);
    open();
    const long = 'жауап '.repeat(400_000);
    await send(cloud, 'info+label@shop.kz', long);
    const [arrival] = await until('the arrival', () => seen().length > 0 && seen());
    const s3 = new S3Client({ ...clientOf(cloud), endpoint: cloud.urls.s3, forcePathStyle: true });
    const where = { Bucket: arrival?.bucket, Key: arrival?.key };
    const { Body } = await s3.send(new GetObjectCommand(where));
    const raw = (await Body?.transformToString()) ?? '';
    s3.destroy();
    assert.match(raw, /^Return-Path: <a@b\.kz>\r\nReceived: from /);
    assert.match(raw, /for info\+label@shop\.kz;/);
    assert.match(raw, /^X-SES-Spam-Verdict: PASS\r$/m);
    assert.match(
      raw,
      /^Authentication-Results: amazonses\.com; spf=none; dkim=none; dmarc=none\r$/m,
    );
    assert.ok(raw.length > 4_000_000);
  });

  for (const to of ['office@shop.kz', 'info@other.kz', 'info@sub.reply.shop.kz'])
    it(`is refused for ${to}, which no receipt rule has`, async (t) => {
      const { cloud } = await start(t);
      await assert.rejects(send(cloud, to), { responseCode: 550 });
    });

  it('is taken for any address of a domain that a receipt rule has', async (t) => {
    const { cloud, seen, open } = await start(t);
    open();
    await send(cloud, 'reply+bjq.1@Reply.Shop.kz');
    await until('the arrival', () => seen().length === 1);
  });

  it('is handed over again when its message is visible again, until it is taken', async (t) => {
    const { cloud, clock, seen, open } = await start(t);
    await send(cloud, 'info@shop.kz');
    await until('the first try', () => seen().length === 1);
    await clock.jumpTo('2026-03-06T05:00:59Z');
    assert.equal(seen().length, 1);
    open();
    await clock.jumpTo('2026-03-06T06:00:00Z');
    assert.equal(seen().length, 2);
    assert.deepEqual(cloud.deadLetters.all(), []);
  });

  it('lies in the dead-letter queue after as many tries as the queue allows', async (t) => {
    const { cloud, clock, seen } = await start(t);
    await send(cloud, 'info@shop.kz');
    await until('the first try', () => seen().length === 1);
    await clock.jumpTo('2026-03-06T06:00:00Z');
    assert.equal(seen().length, 3);
    const [dead] = cloud.deadLetters.all();
    assert.equal(dead?.queue, 'Test-Dead');
    assert.ok(dead?.body.includes(seen()[0]?.key ?? 'none'));
    const shown = await (await fetch(`${cloud.urls.mail}/dead-letters`)).text();
    assert.ok(shown.includes('Test-Dead'));
  });
});
