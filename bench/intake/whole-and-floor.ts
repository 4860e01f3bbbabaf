import PostalMime from 'postal-mime';
import { inspectMessage } from '../../local/inspect/inspect-message.ts';
import type { FoundMessage } from '../../local/inspect/messages.ts';

/** One message of each shape: so few at a time that both ways meet the same machine. */
const BATCH = 4;
const ROUNDS = 25;

/** What all messages take, in seconds of the processor. */
export interface WholeAndFloor {
  readonly floor: number;
  readonly whole: number;
}

/**
 * Parsing alone and the whole of `inspect`, batch by batch in turn, in time of the processor. Other work of the machine
 * only ever adds to it, in its caches too, and more to what needs more of them: of each batch the fastest round counts.
 */
export const wholeAndFloor = async (messages: readonly FoundMessage[]): Promise<WholeAndFloor> => {
  // Unmeasured: what is compiled and loaded on first use is a cold start, not a message.
  await parse(messages);
  await inspect(messages);
  const batches = Array.from({ length: Math.ceil(messages.length / BATCH) }, (_, at) => ({
    of: messages.slice(at * BATCH, (at + 1) * BATCH),
    floor: [] as number[],
    whole: [] as number[],
  }));
  for (let round = 0; round < ROUNDS; round++)
    for (const { of, floor, whole } of batches) {
      floor.push(await timeOf(() => parse(of)));
      whole.push(await timeOf(() => inspect(of)));
    }
  return {
    floor: sumOf(batches.map(({ floor }) => Math.min(...floor))),
    whole: sumOf(batches.map(({ whole }) => Math.min(...whole))),
  };
};

const parse = async (messages: readonly FoundMessage[]) => {
  for (const { raw } of messages) await PostalMime.parse(raw);
};

const inspect = async (messages: readonly FoundMessage[]) => {
  for (const message of messages) await inspectMessage(message);
};

const timeOf = async (work: () => Promise<void>): Promise<number> => {
  const started = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
};

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
