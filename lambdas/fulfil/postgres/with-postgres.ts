import { Client } from 'pg';
import type { WithDataSystem } from '../../request/data-system.ts';
import { codeOf, DataSystemError } from './data-system-error.ts';
import { postgresSystem } from './postgres-system.ts';

/** Milliseconds. Shorter than a function's time-out, so that its error is ours. */
const TO_CONNECT = 10_000;
const FOR_A_STATEMENT = 30_000;
/** The client gives up only after the server had time to. */
const FOR_AN_ANSWER = FOR_A_STATEMENT + 5_000;

/**
 * Opens one connection to a controller's system, and closes it whatever happens.
 * `secretOf` gives the connection URL of `controller/system`; TLS is as that URL says.
 * @throws DataSystemError when the system is unknown or cannot be reached
 */
export const withPostgres =
  ({ secretOf }: { secretOf: (name: string) => Promise<string> }): WithDataSystem =>
  async (controller, system, work) => {
    const name = `${controller.id}/${system}`;
    const config = controller.systems.find(({ id }) => id === system);
    if (!config)
      throw new DataSystemError(`data system ${name} is not in the controller's systems`);
    const client = clientOf(name, await secretOf(name));
    // Without a listener, a connection lost between two statements ends the process; the next statement reports it.
    client.on('error', () => undefined);
    try {
      await client.connect().catch((error: unknown) => {
        throw unreachable(name, error);
      });
      return await work(postgresSystem(config, client));
    } finally {
      await client.end().catch(() => undefined);
    }
  };

const clientOf = (name: string, connectionString: string): Client => {
  try {
    return new Client({
      connectionString,
      application_name: 'jauap',
      connectionTimeoutMillis: TO_CONNECT,
      statement_timeout: FOR_A_STATEMENT,
      query_timeout: FOR_AN_ANSWER,
    });
  } catch {
    // The parser's error carries the URL, and the URL carries the password.
    throw new DataSystemError(
      `data system ${name}: its secret is no connection URL, wanted postgres://user:password@host:port/database`,
    );
  }
};

const unreachable = (name: string, error: unknown): DataSystemError =>
  new DataSystemError(
    `data system ${name} could not be reached (${codeOf(error)}); check its secret, its network and its role`,
  );
