import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { bazarjoq } from '../../../../controllers/bazarjoq/controller.ts';
import { withPostgres } from '../../../../lambdas/fulfil/postgres/with-postgres.ts';
import { sampleCustomers } from '../../../../local/sample-shop.ts';
import { startShop } from './shop-database.ts';

const [aigerim] = sampleCustomers;

/** A server that only listens: what it hears, and how many connections are still open. */
const startListening = async (onData: (socket: Socket) => void) => {
  const heard: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      heard.push(data.toString('latin1'));
      onData(socket);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { heard, server, url: `postgres://jauap:pa55word@127.0.0.1:${port}/shop` };
};

describe('opening a data system', () => {
  let database: Awaited<ReturnType<typeof startShop>>;
  before(async () => {
    database = await startShop();
  });
  after(() => database.stop());

  const opening = (url: string) => withPostgres({ secretOf: async () => url });

  it('asks for the secret of controller/system and works on that database', async () => {
    const asked: string[] = [];
    const open = withPostgres({
      secretOf: async (name) => {
        asked.push(name);
        return database.url;
      },
    });
    const found = await open(bazarjoq, 'shop', (shop) => shop.find({ email: aigerim.email }));
    assert.deepEqual(found, [{ key: '1001', email: aigerim.email }]);
    assert.deepEqual(asked, ['bazarjoq/shop']);
  });

  it('hands on the error of the work as it is, and closes all the same', async () => {
    const failure = new Error('the work failed');
    // One more than the server takes at once: a connection left open would be refused.
    for (let time = 0; time < 6; time += 1) {
      const work = opening(database.url)(bazarjoq, 'shop', async () => {
        throw failure;
      });
      await assert.rejects(work, (error) => error === failure);
    }
  });

  it('says who it is and how long a statement may take', async () => {
    const { heard, server, url } = await startListening((socket) => socket.destroy());
    await assert.rejects(opening(url)(bazarjoq, 'shop', async () => undefined));
    server.close();
    const settings = heard.join('').split('\0');
    assert.equal(settings[settings.indexOf('application_name') + 1], 'jauap');
    assert.equal(settings[settings.indexOf('statement_timeout') + 1], '30000');
  });

  it('speaks TLS when the URL says so, and nothing else', async () => {
    const { heard, server, url } = await startListening((socket) => socket.end('N'));
    const work = opening(`${url}?sslmode=verify-full`)(bazarjoq, 'shop', async () => undefined);
    await assert.rejects(work, { name: 'DataSystemError' });
    server.close();
    assert.equal(heard.length, 1);
    assert.ok(!heard.join('').includes('jauap'));
  });

  for (const [what, url] of [
    ['nobody listens', 'postgres://jauap:pa55word@127.0.0.1:1/shop'],
    ['the URL is none', 'postgres://jauap:pa55word@[bad/shop'],
  ] as const) {
    it(`an error says that ${what}, and neither user nor password`, async () => {
      const work = opening(url)(bazarjoq, 'shop', async () => undefined);
      await assert.rejects(work, (error: Error) => {
        assert.equal(error.name, 'DataSystemError');
        assert.match(error.message, /^data system bazarjoq\/shop/);
        assert.doesNotMatch(`${error.stack}${JSON.stringify(error)}`, /pa55word|jauap:/);
        return true;
      });
    });
  }

  it('a system that the controller does not have is named, and no secret is asked for', async () => {
    const open = withPostgres({ secretOf: () => assert.fail('asked') });
    await assert.rejects(
      open(bazarjoq, 'crm', async () => undefined),
      /data system bazarjoq\/crm is not in/,
    );
  });
});
