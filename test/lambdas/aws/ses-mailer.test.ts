import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { sesMailer } from '../../../lambdas/aws/ses-mailer.ts';
import { NotTakenError } from '../../../lambdas/request/errors.ts';

const mail = { raw: Buffer.from('Subject: x\n\nx'), from: 'info@bazarjoq.kz', to: 'a@example.kz' };

/** The client is the mailer's own, as the functions have it: how often it tries is part of what is promised. */
Object.assign(process.env, {
  ...{ AWS_REGION: 'eu-central-1', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' },
  ...{ AWS_MAX_ATTEMPTS: '3', MAIL_CONFIGURATION_SET: 'set' },
});

/** What sending ends with where the mail service behaves like this, and how often it was asked. */
const sending = async (service: RequestListener): Promise<{ end: unknown; asked: number }> => {
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    service(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  process.env.AWS_ENDPOINT_URL_SES = `http://127.0.0.1:${port}`;
  try {
    const end = await sesMailer()
      .send(mail)
      .catch((error: unknown) => error);
    return { end, asked };
  } finally {
    server.close();
    server.closeAllConnections();
  }
};
const answering =
  (status: number, xml: string): RequestListener =>
  (_, response) =>
    response.writeHead(status, { 'Content-Type': 'text/xml' }).end(xml);
const saying = (status: number, code: string, message = 'x') =>
  answering(
    status,
    `<ErrorResponse><Error><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
  );

describe('the mail service', () => {
  for (const [code, message, isForNow] of [
    ['MessageRejected', 'Email address is not verified.', false],
    ['AccountSendingPausedException', 'x', false],
    ['Throttling', 'Maximum sending rate exceeded.', true],
    ['Throttling', 'Daily message quota exceeded.', false],
    ['ExpiredToken', 'x', true],
    ['RequestExpired', 'x', true],
    ['RequestTimeout', 'x', true],
    ['TooManyRequestsException', 'x', true],
  ] as const)
    it(`that refuses with ${code}, ${message}, has not taken it, and ${isForNow ? 'may in some minutes' : 'will not soon'}`, async () => {
      const { end, asked } = await sending(saying(400, code, message));
      assert.ok(end instanceof NotTakenError);
      assert.deepEqual([end.name, end.isForNow, asked], [code, isForNow, 1]);
    });

  for (const [what, service] of [
    ['breaks off', (request) => request.socket.destroy()],
    ['answers 500', saying(500, 'InternalFailure')],
    ['answers 503', saying(503, 'ServiceUnavailable')],
  ] as const satisfies readonly (readonly [string, RequestListener])[])
    it(`that ${what} may have taken it: it is asked once, and that is another error`, async () => {
      const { end, asked } = await sending(service);
      assert.ok(end instanceof Error && !(end instanceof NotTakenError));
      assert.equal(asked, 1);
    });

  it('that took it gives its id', async () => {
    const taken = '<SendRawEmailResult><MessageId>0100-x</MessageId></SendRawEmailResult>';
    const xml = `<SendRawEmailResponse>${taken}</SendRawEmailResponse>`;
    assert.deepEqual(await sending(answering(200, xml)), { end: '0100-x', asked: 1 });
  });
});
