import { randomBytes } from 'node:crypto';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import type { CloudClock } from '../clock.ts';
import { CREDENTIALS } from '../functions/function-environment.ts';
import { listen, type WantedPort } from '../ports.ts';
import { REGION } from '../template/identities.ts';
import type { Laying } from './receipt-rules.ts';
import { type ScanVerdicts, scan } from './scan.ts';
import { withFieldsOnTop } from './stamp.ts';

/** The largest message that SES takes in. */
const LARGEST_BYTES = 40 * 1024 * 1024;

class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly responseCode: number;

  constructor(responseCode: number, message: string) {
    super(message);
    this.responseCode = responseCode;
  }
}

/** What SES puts on top of a message that it takes in; here only the scanners' own test strings are found. */
const fieldsOnTop = (
  { remoteAddress, hostNameAppearsAs, envelope }: SMTPServerSession,
  id: string,
  now: Date,
  { spam, virus }: ScanVerdicts,
): string[] => {
  const from = envelope.mailFrom ? envelope.mailFrom.address : '';
  const to = envelope.rcptTo.map(({ address }) => address);
  const helo = (hostNameAppearsAs || 'unknown').replaceAll(/[^\w.:[\]-]/g, '');
  const date = now.toUTCString().replace('GMT', '+0000 (UTC)');
  return [
    `Return-Path: <${from}>`,
    `Received: from ${helo} (${helo} [${remoteAddress}])\r\n by inbound-smtp.${REGION}.amazonaws.com with SMTP id ${id}\r\n for ${to[0] ?? ''};\r\n ${date}`,
    `X-SES-Spam-Verdict: ${spam}`,
    `X-SES-Virus-Verdict: ${virus}`,
    `Received-SPF: none (local: no check was made) client-ip=${remoteAddress};`,
    'Authentication-Results: amazonses.com; spf=none; dkim=none; dmarc=none',
  ];
};

/** What the SMTP stand-in works with. */
export interface SmtpNeeds {
  readonly rules: (recipients: readonly string[]) => readonly Laying[];
  readonly s3Endpoint: string;
  readonly clock: CloudClock;
}

/** The stand-in for MX → SES. It says 250 only once the message is stored. */
export const receiveSmtp = async (
  wanted: WantedPort,
  { rules, s3Endpoint, clock }: SmtpNeeds,
): Promise<{ port: number; stop: () => Promise<void> }> => {
  const s3 = new S3Client({
    endpoint: s3Endpoint,
    region: REGION,
    credentials: CREDENTIALS,
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });

  const store = async (session: SMTPServerSession, raw: Buffer): Promise<void> => {
    const recipients = session.envelope.rcptTo.map(({ address }) => address);
    const id = randomBytes(20).toString('hex');
    const Body = withFieldsOnTop(raw, fieldsOnTop(session, id, clock.now(), await scan(raw)));
    for (const { bucket, prefix } of rules(recipients))
      await s3.send(new PutObjectCommand({ Bucket: bucket, Key: `${prefix}${id}`, Body }));
  };

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: LARGEST_BYTES,
    logger: false,
    onRcptTo({ address }, _session, done) {
      if (rules([address]).length > 0) done();
      else done(new Refusal(550, 'mailbox unavailable: no receipt rule has this recipient'));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => {
        // The rest is read and thrown away: the answer may come only after it.
        if (!stream.sizeExceeded) chunks.push(chunk);
      });
      stream.on('end', () => {
        if (stream.sizeExceeded) done(new Refusal(552, `message is larger than ${LARGEST_BYTES}`));
        else
          store(session, Buffer.concat(chunks)).then(
            () => done(),
            () => done(new Refusal(451, 'the message could not be stored, send it again')),
          );
      });
    },
  });
  // A client that breaks off is no reason to end; that the port is taken, `listen` tells.
  server.on('error', () => undefined);
  const port = await listen(server.server, wanted);
  return {
    port,
    stop: () =>
      new Promise((resolve) => {
        s3.destroy();
        server.close(() => resolve());
      }),
  };
};
