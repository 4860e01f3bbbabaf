import PostalMime from 'postal-mime';
import { inspectMessage } from '../local/inspect/inspect-message.ts';
import { hostileForms } from '../test/support/hostile-mail.ts';
import { inspectHostile } from './intake/inspect-hostile.ts';
import { typicalMessages } from './intake/typical-messages.ts';

/** Rounds over all messages, the two ways in turn, so that both meet the same machine. */
const ROUNDS = 5;

const perSecond = async (count: number, work: () => Promise<void>): Promise<number> => {
  const start = process.hrtime.bigint();
  await work();
  return count / (Number(process.hrtime.bigint() - start) / 1e9);
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const messages = typicalMessages();
const parse = async () => {
  for (const { raw } of messages) await PostalMime.parse(raw);
};
const inspect = async () => {
  for (const message of messages) await inspectMessage(message);
};

// Unmeasured: what is compiled and loaded on first use is a cold start, not a message.
await parse();
await inspect();
const floor: number[] = [];
const whole: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  floor.push(await perSecond(messages.length, parse));
  whole.push(await perSecond(messages.length, inspect));
}
const ratio = median(floor) / median(whole);
console.log(`messages                 ${messages.length}`);
console.log(`parse alone (the floor)  ${median(floor).toFixed(0)} messages a second`);
console.log(`the whole of inspect     ${median(whole).toFixed(0)} messages a second`);
console.log(`whole / floor            ${ratio.toFixed(2)} times, wanted at most 3`);
for (const form of hostileForms) {
  const { seconds, megabytes } = await inspectHostile(form.name);
  console.log(
    `hostile: ${form.name.padEnd(28)} ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB, wanted less than 3 s and 400 MB`,
  );
}
