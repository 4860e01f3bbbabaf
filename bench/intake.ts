import { hostileForms } from '../test/support/hostile-mail.ts';
import { inspectHostile } from './intake/inspect-hostile.ts';
import { typicalMessages } from './intake/typical-messages.ts';
import { wholeAndFloor } from './intake/whole-and-floor.ts';

const messages = typicalMessages();
const { floor, whole } = await wholeAndFloor(messages);
const perSecond = (seconds: number) => (messages.length / seconds).toFixed(0);
console.log(`messages                 ${messages.length}`);
console.log(`parse alone (the floor)  ${perSecond(floor)} messages a second of one processor`);
console.log(`the whole of inspect     ${perSecond(whole)} messages a second of one processor`);
console.log(`whole / floor            ${(whole / floor).toFixed(2)} times, wanted at most 3`);
for (const form of hostileForms) {
  const { seconds, megabytes } = await inspectHostile(form);
  console.log(
    `hostile: ${form.name.padEnd(28)} ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB, wanted less than 3 s and 400 MB`,
  );
}
