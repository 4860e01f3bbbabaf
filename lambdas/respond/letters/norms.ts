import type { Controller } from '../../request/controller.ts';
import type { Ground } from '../../request/decision.ts';
import { DeskError } from '../../request/errors.ts';
import type { Kind } from '../../request/kinds.ts';
import type { Words } from '../../request/language.ts';
import { NORMS_KZ } from './norms-kz.ts';

/** The articles that letters cite. */
export interface Norms {
  /** Bans asking for copies of identity documents (LAW-8). */
  readonly noCopies: Words;
  /** What a kind rests on; nothing where no article gives it. */
  readonly kinds: Readonly<Partial<Record<Kind, Words>>>;
  readonly grounds: Readonly<Record<Ground, Words>>;
}

/** @throws Error where letters have no articles for the jurisdiction of the controller */
export const normsOf = ({ jurisdiction }: Controller): Norms => {
  if (jurisdiction !== 'kz')
    throw new DeskError(`letters cite no articles for the jurisdiction ${jurisdiction}, wanted kz`);
  return NORMS_KZ;
};
