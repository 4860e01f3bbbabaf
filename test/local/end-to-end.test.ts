import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import nodemailer from 'nodemailer';
import { z } from 'zod';
import { type SampleCustomer, sampleCustomers } from '../../local/sample-shop.ts';
import { until } from '../support/embedded-clients.ts';
import { temporaryFolder } from '../support/embedded-fixture.ts';
import { type EmbeddedProcess, startProcess } from '../support/embedded-process.ts';

const [aigerim] = sampleCustomers;
const LETTER = `From: ${aigerim.email}
To: info@bazarjoq.kz
Message-ID: <one-letter@example.kz>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Subject: =?utf-8?B?${Buffer.from('Дербес деректер туралы сұрау').toString('base64')}?=

Мен туралы қандай деректер сақталады? ${aigerim.name}, ${aigerim.phone}
`.replaceAll('\n', '\r\n');

const store = z.object({
  emails: z.array(
    z.object({
      subject: z.string(),
      replyTo: z.array(z.string()),
      destination: z.object({ to: z.array(z.string()) }),
      body: z.object({ text: z.string() }),
      raw: z.string(),
    }),
  ),
});

const lettersOf = async ({ viewer }: EmbeddedProcess, kind = '') =>
  store
    .parse(await (await fetch(`${viewer}/store`)).json())
    .emails.filter(({ raw }) => raw.includes(`/${kind}`));

const sender = ({ smtpPort }: EmbeddedProcess) =>
  nodemailer.createTransport({ host: '127.0.0.1', port: smtpPort, secure: false });

/** What the run wrote, without the places that may hold personal data: table, buckets, mail and the shop itself. */
const writtenElsewhere = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/^(dynamodb|s3|mail|postgres)(\/|$)/.test(name))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');

const marks = ({ name, email, phone, iin, address }: SampleCustomer): string[] => [
  ...name.split(' '),
  ...[email, phone, phone.slice(-10), iin, address],
];

describe('the embedded service, started as a user starts it', () => {
  it('answers one letter once, though it came five times and the service was killed while it waited', async (t) => {
    const stateDir = join(temporaryFolder(t), 'state');
    const first = await startProcess(t, stateDir);
    const envelope = { from: aigerim.email, to: 'info@bazarjoq.kz' };
    const five = Array.from({ length: 5 }, () => sender(first).sendMail({ envelope, raw: LETTER }));
    await Promise.all(five);
    const [proof] = await until('the letter that asks for proof', async () => {
      const letters = await lettersOf(first, 'proof');
      return letters.length > 0 && letters;
    });
    assert.equal((await lettersOf(first, 'acknowledgement')).length, 1);
    assert.equal(await first.end('SIGKILL'), null);

    const second = await startProcess(t, stateDir);
    const code = /(?<!\d)\d{6}(?!\d)/.exec(proof?.body.text ?? '')?.[0];
    const to = proof?.replyTo[0] ?? '';
    await sender(second).sendMail({ from: aigerim.email, to, subject: 'Re:', text: code ?? '' });
    await until('the answer', async () => (await lettersOf(second, 'answer')).length > 0);
    await until('the end of the execution', async () =>
      (await (await fetch(`${second.viewer}/executions`)).text()).includes('SUCCEEDED'),
    );
    const [answer, ...others] = await lettersOf(second, 'answer');
    assert.deepEqual(others, []);
    assert.deepEqual(answer?.destination.to, [aigerim.email]);
    for (const { number } of aigerim.orders) assert.ok(answer?.body.text.includes(number));
    assert.equal((await lettersOf(second, 'acknowledgement')).length, 1);
    assert.equal(await second.end('SIGTERM'), 0);

    const written = writtenElsewhere(stateDir) + first.printed() + second.printed();
    for (const mark of sampleCustomers.flatMap(marks))
      assert.ok(!written.includes(mark), 'personal data stand in a log, an execution or a notice');
  });

  it('keeps what is no mail at all, an empty message and one of 20 MB, and tells a person of each', async (t) => {
    const service = await startProcess(t, join(temporaryFolder(t), 'state'));
    const head = 'From: big@example.kz\r\nSubject: big\r\n\r\n';
    const line = `${'jauap '.repeat(12)}\r\n`;
    const odd = [randomBytes(5000), Buffer.alloc(0), Buffer.alloc(20 * 2 ** 20, line)];
    odd[2]?.write(head);
    const envelope = { from: 'odd@example.kz', to: 'info@bazarjoq.kz' };
    for (const raw of odd) await sender(service).sendMail({ envelope, raw });
    const notices = await until(
      'three notices',
      async () => {
        const page = await (await fetch(`${service.viewer}/notices`)).text();
        const ids = new Set(page.match(/BJQ(-[0-9A-Z]{4}){3}/g));
        return ids.size === odd.length && ids;
      },
      60,
    );
    assert.equal(notices.size, odd.length);
  });
});
