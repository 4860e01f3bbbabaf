import { CLASSES, OTHER } from './classes.ts';
import type { Judge } from './judge.ts';
import learnt from './model.json' with { type: 'json' };
import { tableOf } from './table.ts';
import type { Limits } from './verdict.ts';

const passage = tableOf(learnt.passage, OTHER, CLASSES.length);
const letter = tableOf(learnt.letter, CLASSES.length, CLASSES.length);

/** What `npm run train:classifier` wrote. */
export const model: Judge & Limits = {
  known: {
    ...{ inPassage: passage.find, passageRows: passage.rows },
    ...{ inLetter: letter.find, letterRows: letter.rows },
  },
  weights: { passage: passage.weights, letter: letter.weights },
  warmth: learnt.warmth,
  thresholds: learnt.thresholds,
  further: learnt.further,
};
