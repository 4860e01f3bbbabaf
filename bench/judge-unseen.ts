import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Unseen } from './cross-judging.ts';
import type { PartsToJudge } from './judge-parts.ts';

interface JudgedPart {
  readonly place: number;
  readonly unseen: readonly Unseen[];
}

/** Judges each letter by what was learnt from the letters of the other parts, a worker for each core. */
export const judgeUnseen = async (parts: number, seed: number): Promise<readonly Unseen[]> => {
  const workers = Math.min(parts, availableParallelism());
  const places = Array.from({ length: parts }, (_, place) => place);
  const judged = await Promise.all(
    Array.from({ length: workers }, (_, worker) =>
      judgedIn({ parts, seed, own: places.filter((place) => place % workers === worker) }),
    ),
  );
  return judged
    .flat()
    .toSorted((one, another) => one.place - another.place)
    .flatMap(({ unseen }) => unseen);
};

const judgedIn = async (workerData: PartsToJudge): Promise<readonly JudgedPart[]> => {
  const worker = new Worker(new URL('judge-parts.ts', import.meta.url), { workerData });
  const judged: JudgedPart[] = [];
  worker.on('message', (part: JudgedPart) => judged.push(part));
  await once(worker, 'exit');
  return judged;
};
