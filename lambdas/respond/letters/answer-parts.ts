import type { Controller } from '../../request/controller.ts';
import type { Kind } from '../../request/kinds.ts';
import type { ExportedRecord } from '../../request/ports.ts';
import type { Request, SystemResult } from '../../request/request.ts';
import type {
  AnswerPart,
  DoneByHandPart,
  DoneIn,
  HoldingSystem,
  RefusedPart,
  StillDone,
} from './answer-facts.ts';

export interface Outcome {
  readonly request: Pick<Request, 'id' | 'kinds' | 'decisions' | 'results'>;
  readonly controller: Controller;
  /** What each data system exported, by its id, in the letter's language. */
  readonly exports: ReadonlyMap<string, readonly ExportedRecord[]>;
}

type Granted = 'access' | 'withdrawal' | 'optout';

const isGranted = (kind: Kind): kind is Granted =>
  kind === 'access' || kind === 'withdrawal' || kind === 'optout';

const nameOf = ({ controller }: Outcome, { system }: SystemResult) => {
  const known = controller.systems.find(({ id }) => id === system);
  if (!known) throw new Error(`controller ${controller.id} has no data system ${system}`);
  return known.name;
};

const holding = (outcome: Outcome, result: SystemResult): HoldingSystem => ({
  name: nameOf(outcome, result),
  records: outcome.exports.get(result.system) ?? [],
  byHand: result.byHand ?? false,
});

const doneIn = (outcome: Outcome, kind: Kind): DoneIn[] =>
  outcome.request.results
    .filter(({ found, done, byHand }) => found && (byHand || done[kind] !== undefined))
    .map((result) => ({ name: nameOf(outcome, result), at: result.at }));

const granted = (outcome: Outcome, kind: Granted): AnswerPart => {
  const base = { outcome: 'granted' } as const;
  if (kind === 'access') {
    const found = outcome.request.results.filter((result) => result.found);
    return { ...base, kind, systems: found.map((result) => holding(outcome, result)) };
  }
  const systems = doneIn(outcome, kind);
  if (kind === 'optout') return { ...base, kind, systems };
  const kept = outcome.controller.kept.filter(({ kinds }) => kinds.includes(kind));
  return { ...base, kind, systems, kept };
};

/** What was done in some system although this kind was refused. */
const stillDone = ({ request }: Outcome): StillDone[] => {
  const was = (kind: Kind) => request.results.some(({ done }) => done[kind] !== undefined);
  return [
    ...(was('optout') ? (['mailings-stopped'] as const) : []),
    ...(was('blocking') ? (['blocked'] as const) : []),
  ];
};

const part = (outcome: Outcome, kind: Kind): AnswerPart => {
  const decision = outcome.request.decisions[kind];
  if (decision?.outcome === 'refuse') {
    if (decision.ground === undefined)
      throw new Error(`refusal of ${kind} in ${outcome.request.id} has no ground`);
    const { ground } = decision;
    return {
      outcome: 'refused',
      kind,
      ground,
      stillDone: stillDone(outcome),
    } satisfies RefusedPart;
  }
  if (isGranted(kind) && decision?.outcome !== 'done-by-hand') return granted(outcome, kind);
  if (decision === undefined)
    throw new Error(`nobody decided on ${kind} in ${outcome.request.id}, wanted a decision`);
  return { outcome: 'done-by-hand', kind, at: decision.at } satisfies DoneByHandPart;
};

/** What the answer says of each kind, from what was decided and what the data systems did. */
export const answerParts = (outcome: Outcome): readonly AnswerPart[] =>
  outcome.request.kinds.map((kind) => part(outcome, kind));
