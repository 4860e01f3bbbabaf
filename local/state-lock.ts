import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Another run uses the same state folder. */
export class StateInUseError extends Error {
  override readonly name = 'StateInUseError';
}

const answers = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

const hold = (path: string): Promise<Server | undefined> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(path, () => resolve(server));
  });

/**
 * Holds a state folder for this process. The lock is a socket, so a process that was killed holds none.
 * Returns what releases it. @throws StateInUseError
 */
export const lockState = async (stateDir: string): Promise<() => Promise<void>> => {
  const name = createHash('sha256').update(realpathSync(stateDir)).digest('hex').slice(0, 16);
  const path =
    process.platform === 'win32'
      ? `\\\\.\\pipe\\jauap-${name}`
      : join(tmpdir(), `jauap-${name}.sock`);
  let server = await hold(path);
  if (!server && !(await answers(path))) {
    rmSync(path, { force: true });
    server = await hold(path);
  }
  if (!server)
    throw new StateInUseError(
      `${stateDir} is in use by another run, stop it or choose another with --state-dir`,
    );
  const held = server;
  return () => new Promise((resolve) => held.close(() => resolve()));
};
