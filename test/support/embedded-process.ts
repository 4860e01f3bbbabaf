import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { atTheEnd } from './clean-up.ts';
import { until } from './embedded-clients.ts';

/** The embedded service as a user starts it: a process of its own. */
export interface EmbeddedProcess {
  readonly smtpPort: number;
  readonly viewer: string;
  /** All that it printed. */
  printed(): string;
  /** Ends it and waits until it has ended. Returns its exit code; none after SIGKILL. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

const START = join(import.meta.dirname, '..', '..', 'local', 'start.ts');
const FREE = ['smtp', 'pages', 'mail', 'aws'].flatMap((name) => [`--${name}-port`, '0']);

const ended = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
};

/** Starts the service on free ports and waits until it says where everything is. */
export const startProcess = async (t: TestContext, stateDir: string): Promise<EmbeddedProcess> => {
  const child = spawn(process.execPath, [START, ...FREE, '--state-dir', stateDir]);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  atTheEnd(t, () => {
    child.kill('SIGKILL');
    return ended(child);
  });
  await until(
    'the service to start',
    () => {
      if (child.exitCode !== null) throw new Error(`the service ended: ${output}`);
      return output.includes('Ctrl-C');
    },
    120,
  );
  return {
    smtpPort: Number(/smtp:\/\/127\.0\.0\.1:(\d+)/.exec(output)?.[1]),
    viewer: /Sent mail\s+(\S+)/.exec(output)?.[1] ?? '',
    printed: () => output,
    end: async (signal) => {
      child.kill(signal);
      return ended(child);
    },
  };
};
