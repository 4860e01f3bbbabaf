import { parseArgs } from 'node:util';
import { controllers } from '../controllers/all.ts';
import type { Controller } from '../lambdas/request/controller.ts';
import { type Inspected, inspectMessage } from './inspect/inspect-message.ts';
import { messagesIn, type WhereMessagesAre } from './inspect/messages.ts';
import { summary } from './inspect/summary.ts';

const USAGE = `usage: inspect [FILE.eml ...] [--mbox FILE] [--maildir DIR] [--controller ID] [--summary]
Prints what intake would do with each message: one JSON line each, or with --summary a table. Nothing is sent, and
nothing is kept. --controller names whose mailbox it is, where the messages do not say it (${controllers.map(({ id }) => id).join(', ')}).`;

/** The arguments cannot be used; the message names what was wrong and what was wanted. */
class WrongArgumentError extends Error {
  override readonly name = 'WrongArgumentError';
}

const OPTIONS = {
  mbox: { type: 'string', multiple: true },
  maildir: { type: 'string', multiple: true },
  controller: { type: 'string' },
  summary: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const readArguments = () => {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new WrongArgumentError(error instanceof Error ? error.message : String(error));
  }
};

const controllersFor = (id: string | undefined): readonly Controller[] => {
  if (id === undefined) return controllers;
  const named = controllers.filter((controller) => controller.id === id);
  if (named.length === 0)
    throw new WrongArgumentError(
      `--controller is ${id}, wanted one of ${controllers.map((each) => each.id).join(', ')}`,
    );
  return named;
};

/** Returns how many files could not be read: each is named, and the others are inspected all the same. */
const inspect = async (
  where: WhereMessagesAre,
  whose: readonly Controller[],
  table: boolean,
): Promise<number> => {
  const all: Inspected[] = [];
  let unread = 0;
  for await (const message of messagesIn(where)) {
    if ('problem' in message) {
      process.stderr.write(`${message.file}: ${message.problem}\n`);
      unread++;
      continue;
    }
    const inspected = await inspectMessage(message, whose);
    if (table) all.push(inspected);
    else process.stdout.write(`${JSON.stringify(inspected)}\n`);
  }
  if (table) process.stdout.write(`${summary(all)}\n`);
  return unread;
};

const main = async (): Promise<void> => {
  const { values, positionals } = readArguments();
  const { mbox: mboxes = [], maildir: maildirs = [] } = values;
  if (values.help) return void process.stdout.write(`${USAGE}\n`);
  if (positionals.length + mboxes.length + maildirs.length === 0)
    throw new WrongArgumentError('nothing to inspect, wanted files, --mbox or --maildir');
  const where = { files: positionals, mboxes, maildirs };
  const whose = controllersFor(values.controller);
  if ((await inspect(where, whose, values.summary ?? false)) > 0) process.exitCode = 1;
};

try {
  await main();
} catch (error) {
  const wrong = error instanceof WrongArgumentError;
  process.stderr.write(
    `${error instanceof Error ? error.message : error}\n${wrong ? `${USAGE}\n` : ''}`,
  );
  process.exitCode = wrong ? 2 : 1;
}
