import type { Controller } from '../request/controller.ts';
import { DeskError } from '../request/errors.ts';
import type { Kind } from '../request/kinds.ts';
import type { Words } from '../request/language.ts';
import type { Fulfilled } from '../request/request.ts';
import type { SystemResult } from '../request/system-result.ts';
import type { DoneIn, OptOutPart } from './letters/answer-facts.ts';

/** What letters call a data system. @throws DeskError where the controller has it no more */
export const nameOf = (controller: Controller, { system }: SystemResult): Words => {
  const found = controller.systems.find(({ id }) => id === system);
  if (!found)
    throw new DeskError(`controller ${controller.id} has no data system ${system} any more`);
  return found.name;
};

/** The data systems that know the person and carried a kind out, by themselves or by hand. */
export const doneIn = (
  controller: Controller,
  { results }: Fulfilled,
  kind: Kind,
): readonly DoneIn[] => carriedOut(results, kind).map((result) => named(controller, result));

/** Where mailings were stopped, and where none was on. What a person did by hand counts as done. */
export const leftOut = (
  controller: Controller,
  { results }: Fulfilled,
): Pick<OptOutPart, 'systems' | 'onNoList'> => {
  const known = carriedOut(results, 'optout');
  const changed = ({ byHand, done }: SystemResult) => byHand || (done.optout ?? 0) > 0;
  return {
    systems: known.filter(changed).map((result) => named(controller, result)),
    onNoList: known.filter((result) => !changed(result)).map((result) => named(controller, result)),
  };
};

const carriedOut = (results: readonly SystemResult[], kind: Kind) =>
  results.filter(({ found, done, byHand }) => found && (byHand || done[kind] !== undefined));

const named = (controller: Controller, result: SystemResult): DoneIn => ({
  name: nameOf(controller, result),
  at: result.at,
});
