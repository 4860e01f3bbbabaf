import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { realClock } from './clock.ts';
import { startCloud } from './cloud.ts';
import { FREE_PORTS } from './cloud-options.ts';
import { actDemo } from './demo/act-demo.ts';
import { judgeDemo } from './demo/judge-demo.ts';
import { tellDemo } from './demo/tell-demo.ts';
import { synthesise } from './synthesise.ts';

/** One request from letter to answer, told as a story. Exits 0 only when it was answered in time and rightly. */
const stateDir = mkdtempSync(join(tmpdir(), 'jauap-demo-'));
console.log('Synthesising the app and starting it …');
const cloud = await startCloud({
  templateDir: await synthesise(),
  stateDir,
  ports: FREE_PORTS,
  clock: realClock,
  functions: 'workers',
});
try {
  const played = await actDemo(cloud);
  console.log(tellDemo(played));
  const faults = judgeDemo(played);
  for (const fault of faults) console.error(`✘ ${fault}`);
  if (faults.length === 0)
    console.log('✔ Answered in time, with the data of this customer and of nobody else.');
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await cloud.stop();
  rmSync(stateDir, { recursive: true, force: true });
}
