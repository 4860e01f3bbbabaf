import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { LOOPBACK } from '../ports.ts';

/**
 * Lets connections through to a server one after the other. The embedded Postgres has a single session:
 * side by side, the statements of two clients would get mixed up.
 */
export const oneAtATime = (port: number, between: () => Promise<void>): Server => {
  let last: Promise<void> = Promise.resolve();

  const serve = async (client: Socket): Promise<void> => {
    if (client.destroyed) return;
    const upstream = connect(port, LOOPBACK);
    const ended = Promise.race([once(client, 'close'), once(upstream, 'close')]);
    upstream.on('error', () => client.destroy());
    client.pipe(upstream);
    upstream.pipe(client);
    await ended;
    client.destroy();
    upstream.destroy();
    await between();
  };

  return createServer({ pauseOnConnect: true }, (client) => {
    client.on('error', () => client.destroy());
    last = last.then(() => serve(client));
  });
};
