import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import nodemailer from 'nodemailer';
import pg from 'pg';
import PostalMime from 'postal-mime';
import { dynamoRequestStore } from '../../lambdas/aws/dynamo-request-store.ts';
import { readRequestId } from '../../lambdas/request/ids.ts';
import { deskApp } from '../../lib/desk-app.ts';
import { startCloud } from '../../local/cloud.ts';
import { type Cloud, FREE_PORTS } from '../../local/cloud-options.ts';
import { clientOf } from './embedded-clients.ts';
import { jumpingClock } from './jumping-clock.ts';

/** A letter of ours as the person sees it. */
export interface GotLetter {
  readonly to: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  /** The six digits, in letters that ask for proof. */
  readonly code: string | undefined;
  readonly link: string | undefined;
}

/** What `desk show` says of a request. */
export interface ShownInJourney {
  readonly id: string;
  readonly status: string;
  readonly why?: string;
  readonly receivedAt: string;
  readonly kinds: readonly string[];
  readonly dueAt: string;
  readonly waitsFor: readonly string[];
  readonly history: readonly {
    readonly what: string;
    readonly actor: string;
    readonly facts?: Readonly<Record<string, unknown>>;
  }[];
  readonly verification: { readonly intact: boolean };
}

export interface PersonsMail {
  readonly from: string;
  readonly to?: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * The desk as it deploys, with a clock that jumps: the rendered state machine, the real handlers, a real
 * table, buckets, SMTP and Postgres. One a process, because handlers read their environment once.
 * Schedules run only where a journey asks for them: a jump of weeks would run each of them a thousand times.
 */
export const startJourney = async (start: string, { schedules = false } = {}) => {
  // The log has a test of its own; here it would only bury the report.
  process.env.POWERTOOLS_LOG_LEVEL ??= 'SILENT';
  process.env.POWERTOOLS_METRICS_DISABLED ??= 'true';
  const templateDir = mkdtempSync(join(tmpdir(), 'jauap-journey-'));
  deskApp({ outdir: templateDir, context: { 'aws:cdk:bundling-stacks': [] } }).synth();
  let cloud: Cloud | undefined;
  const clock = jumpingClock(start, async () => cloud?.settled());
  const ports = FREE_PORTS;
  cloud = await startCloud({ templateDir, ports, clock, functions: 'in-process', schedules });
  const running = cloud;
  const smtp = nodemailer.createTransport({ ...running.smtp, secure: false, ignoreTLS: true });
  const lambda = new LambdaClient(clientOf(running));

  const letters = async (to?: string): Promise<readonly GotLetter[]> => {
    const sent = running.outbox.all().filter((mail) => to === undefined || mail.to.includes(to));
    return Promise.all(sent.map(async ({ messageId }) => read(running, messageId)));
  };

  /** What an operator does at the desk. */
  const operate = async <Answer>(order: unknown): Promise<Answer> => {
    const { Payload, FunctionError } = await lambda.send(
      new InvokeCommand({ FunctionName: operateName(running), Payload: JSON.stringify(order) }),
    );
    const answer = JSON.parse(Buffer.from(Payload ?? []).toString('utf8'));
    if (FunctionError) throw new Error(`${answer.errorType}: ${answer.errorMessage}`);
    await running.settled();
    return answer;
  };
  const show = (requestId: string) => operate<ShownInJourney>({ do: 'show', requestId });

  return {
    operate,
    show,
    decide: (decision: unknown) => operate({ do: 'decide', decision }),
    /** The request opened last. */
    newest: () => show(running.executions.list()[0]?.name ?? ''),
    cloud: running,
    clock,
    letters,
    settled: () => running.settled(),

    async send({ from, to = 'info@bazarjoq.kz', subject, text, messageId, headers }: PersonsMail) {
      await smtp.sendMail({
        ...{ from, to, subject, text },
        envelope: { from, to },
        ...(messageId && { messageId }),
        ...(headers && { headers }),
      });
      await running.settled();
    },

    async sendRaw(from: string, raw: Buffer | string) {
      await smtp.sendMail({ envelope: { from, to: 'info@bazarjoq.kz' }, raw });
      await running.settled();
    },

    /** Replies as a mail program does: to Reply-To, with the letter quoted below. */
    async reply(letter: GotLetter, from: string, text: string) {
      const quoted = letter.text.replaceAll(/^/gm, '> ');
      await smtp.sendMail({
        ...{ from, to: letter.replyTo, subject: `Re: ${letter.subject}` },
        text: `${text}\n\n2026 ж. ${letter.to} жазды:\n${quoted}`,
        inReplyTo: letter.messageId,
        envelope: { from, to: letter.replyTo },
      });
      await running.settled();
    },

    async letter(to: string, about: RegExp): Promise<GotLetter> {
      const found = (await letters(to)).findLast(({ text }) => about.test(text));
      if (!found) throw new Error(`no letter to ${to} matches ${about}`);
      return found;
    },

    /** Puts a closed request back to where a fault could have left it. */
    async putBack(id: string, status: 'fulfilled' | 'answered') {
      const endpoint = running.urls.dynamodb;
      const client = new DynamoDBClient({ ...clientOf(running), endpoint });
      await dynamoRequestStore(client).change(readRequestId(id), (now) => {
        if (now.status !== 'closed') throw new Error(`${id} is ${now.status}, wanted closed`);
        const { ending: _, closedAt, kinds, ...rest } = now;
        const [primary, ...others] = kinds;
        if (!primary) throw new Error(`${id} asks nothing, wanted one that can be answered`);
        const fulfilled = { ...rest, kinds: [primary, ...others] as const, fulfilledAt: closedAt };
        return status === 'fulfilled'
          ? { ...fulfilled, status }
          : { ...fulfilled, status, answeredAt: closedAt };
      });
      client.destroy();
    },

    /** SQL in the shop. */
    async shop(text: string): Promise<Record<string, unknown>[]> {
      const client = new pg.Client({ connectionString: running.urls.postgres });
      await client.connect();
      try {
        return (await client.query(text)).rows;
      } finally {
        await client.end();
      }
    },

    async stop() {
      smtp.close();
      lambda.destroy();
      await running.stop();
      clock.restore();
      rmSync(templateDir, { recursive: true, force: true });
    },
  };
};

export type Journey = Awaited<ReturnType<typeof startJourney>>;

const read = async (cloud: Cloud, messageId: string): Promise<GotLetter> => {
  const kept = cloud.outbox.get(messageId);
  if (!kept) throw new Error(`no letter ${messageId}`);
  const email = await PostalMime.parse(kept.raw);
  const text = email.text ?? '';
  return {
    to: kept.mail.to.join(','),
    replyTo: email.replyTo?.[0]?.address ?? '',
    subject: email.subject ?? '',
    text,
    messageId: email.messageId ?? '',
    code: /^\s*(\d{6})\s*$/m.exec(text)?.[1],
    link: /https?:\/\/\S+\/proof\/\S+/.exec(text)?.[0],
  };
};

/** The embedded cloud names functions by their logical id. */
const operateName = (cloud: Cloud): string => {
  const name = cloud.functionNames.find((each) => /operate/i.test(each));
  if (!name) throw new Error('the template has no function Operate');
  return name;
};
