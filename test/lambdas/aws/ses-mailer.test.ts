import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { SESClient } from '@aws-sdk/client-ses';
import { sesMailer } from '../../../lambdas/aws/ses-mailer.ts';
import { NotTakenError } from '../../../lambdas/request/errors.ts';

const mail = { raw: Buffer.from('Subject: x\n\nx'), from: 'info@bazarjoq.kz', to: 'a@example.kz' };

/** What sending ends with where the mail service behaves like this. */
const sending = async (service: RequestListener): Promise<unknown> => {
  const server = createServer(service).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new SESClient({ endpoint, credentials, region: 'eu-central-1', maxAttempts: 1 });
  try {
    return await sesMailer(client, 'set')
      .send(mail)
      .catch((error: unknown) => error);
  } finally {
    client.destroy();
    server.close();
  }
};
const answering =
  (status: number, xml: string): RequestListener =>
  (_, response) =>
    response.writeHead(status, { 'Content-Type': 'text/xml' }).end(xml);
const refusing = (status: number, code: string) =>
  answering(
    status,
    `<ErrorResponse><Error><Code>${code}</Code><Message>x</Message></Error></ErrorResponse>`,
  );

describe('the mail service', () => {
  for (const [status, code] of [
    [400, 'MessageRejected'],
    [400, 'Throttling'],
    [503, 'ServiceUnavailable'],
  ] as const)
    it(`that answers ${status} ${code} has not taken the message, under the name that it gives`, async () => {
      const error = await sending(refusing(status, code));
      assert.ok(error instanceof NotTakenError);
      assert.equal(error.name, code);
    });

  it('that breaks off may have taken it: that is another error', async () => {
    const error = await sending((request) => request.socket.destroy());
    assert.ok(error instanceof Error && !(error instanceof NotTakenError));
  });

  it('that took it gives its id', async () => {
    const taken = '<SendRawEmailResult><MessageId>0100-x</MessageId></SendRawEmailResult>';
    const xml = `<SendRawEmailResponse>${taken}</SendRawEmailResponse>`;
    assert.equal(await sending(answering(200, xml)), '0100-x');
  });
});
