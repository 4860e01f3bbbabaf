import { createServer, type Server } from 'node:http';
import type { AddressInfo, Server as NetServer } from 'node:net';

/** All servers of the embedded cloud are reachable from this machine only. */
export const LOOPBACK = '127.0.0.1';

/** A wanted port is in use; the message names the option that chooses another. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
}

/** A port to open; 0 takes any free one. `option` is how the user chooses another. */
export interface WantedPort {
  readonly port: number;
  readonly option: string;
}

/** Listens on loopback and says on which port. @throws PortTakenError */
export const listen = (server: NetServer, { port, option }: WantedPort): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new PortTakenError(`port ${port} is taken, choose another with ${option}`)
          : error,
      ),
    );
    server.listen(port, LOOPBACK, () => resolve((server.address() as AddressInfo).port));
  });

/** An HTTP server whose request handler is given later: its address is needed to make the handler. */
export const openHttp = async (wanted: WantedPort): Promise<{ server: Server; url: string }> => {
  const server = createServer();
  const port = await listen(server, wanted);
  return { server, url: `http://${LOOPBACK}:${port}` };
};

/** Closes a server and its idle connections. */
export const closeHttp = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
