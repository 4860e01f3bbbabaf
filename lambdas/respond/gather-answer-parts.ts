import { z } from 'zod';
import type { Controller } from '../request/controller.ts';
import type { ExportedRecord } from '../request/data-system.ts';
import type { Ground } from '../request/decision.ts';
import { DeskError } from '../request/errors.ts';
import type { Kind } from '../request/kinds.ts';
import type { PersonalStore } from '../request/ports.ts';
import type { Fulfilled } from '../request/request.ts';
import type { SystemResult } from '../request/system-result.ts';
import { doneIn, leftOut, nameOf } from './done-in-systems.ts';
import type { AnswerPart, HoldingSystem, StillDone } from './letters/answer-facts.ts';

const records = z.array(
  z.object({
    label: z.string(),
    purposes: z.array(z.string()),
    rows: z.array(z.array(z.object({ label: z.string(), value: z.string() }))),
  }),
);

/** What the answer says of each kind asked, from what was done, found and decided. */
export const gatherAnswerParts = async (
  controller: Controller,
  request: Fulfilled,
  people: PersonalStore,
): Promise<readonly AnswerPart[]> => {
  const parts: AnswerPart[] = [];
  for (const kind of request.kinds) {
    const decision = request.decisions[kind];
    if (decision?.outcome === 'refuse')
      parts.push({
        outcome: 'refused',
        kind,
        ground: groundOf(request, kind),
        stillDone: stillDone(request, kind),
      });
    else if (decision?.outcome === 'done-by-hand')
      parts.push({
        outcome: 'done-by-hand',
        kind,
        at: decision.at,
        kept: keptAfter(controller, kind),
      });
    else if (kind === 'access')
      parts.push({ outcome: 'granted', kind, systems: await holding(controller, request, people) });
    else if (kind === 'withdrawal')
      parts.push({
        outcome: 'granted',
        kind,
        systems: doneIn(controller, request, kind),
        kept: keptAfter(controller, kind),
      });
    else if (kind === 'optout')
      parts.push({ outcome: 'granted', kind, ...leftOut(controller, request) });
    else throw new DeskError(`nobody carried out ${kind} of request ${request.id}, nor refused it`);
  }
  return parts;
};

/** The machine makes up no ground: a refusal without one is a fault. */
const groundOf = ({ id, decisions }: Fulfilled, kind: Kind): Ground => {
  const ground = decisions[kind]?.ground;
  if (!ground) throw new DeskError(`${kind} of request ${id} is refused without a ground`);
  return ground;
};

const holding = async (
  controller: Controller,
  { results }: Fulfilled,
  people: PersonalStore,
): Promise<readonly HoldingSystem[]> => {
  const systems: HoldingSystem[] = [];
  for (const result of results.filter(({ found }) => found)) {
    const held: ExportedRecord[] = result.exported ? await recordsOf(people, result.exported) : [];
    systems.push({
      name: nameOf(controller, result),
      records: held,
      byHand: result.byHand ?? false,
    });
  }
  return systems;
};

const recordsOf = async (people: PersonalStore, ref: NonNullable<SystemResult['exported']>) =>
  records.parse(JSON.parse(Buffer.from(await people.get(ref)).toString('utf8')));

const keptAfter = (controller: Controller, kind: Kind) =>
  controller.kept.filter(({ kinds }) => kinds.includes(kind));

/** What was done although this kind was refused. */
const stillDone = ({ history, results }: Fulfilled, refused: Kind): readonly StillDone[] => [
  ...(history.events.some(({ what }) => what === 'blocked-while-checking')
    ? (['blocked'] as const)
    : []),
  ...(refused !== 'optout' && results.some(({ done }) => (done.optout ?? 0) > 0)
    ? (['mailings-stopped'] as const)
    : []),
];
