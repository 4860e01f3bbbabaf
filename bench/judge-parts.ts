import { parentPort, workerData } from 'node:worker_threads';
import { judgedBy } from './cross-judging.ts';
import { learn } from './learning.ts';
import { judgedLessons, supportingLessons, withVariations } from './lessons.ts';
import { dealt } from './seeded.ts';
import { asStored } from './store-model.ts';

/** What a worker of `judgeUnseen` is told: the deal, and which of its parts it judges. */
export interface PartsToJudge {
  readonly parts: number;
  readonly seed: number;
  readonly own: readonly number[];
}

const { parts, seed, own }: PartsToJudge = workerData;
const judged = judgedLessons();
const supporting = supportingLessons();
for (const [place, part] of dealt(judged, parts, seed).entries()) {
  if (!own.includes(place)) continue;
  const held = new Set(part);
  const rest = judged.filter((each) => !held.has(each));
  const learnt = asStored(learn(withVariations([...rest, ...supporting])));
  parentPort?.postMessage({ place, unseen: judgedBy(learnt, part) });
}
