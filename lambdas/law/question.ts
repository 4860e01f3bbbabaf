import type { Controller } from '../request/controller.ts';
import type { Kind } from '../request/kinds.ts';
import type { Duty } from '../request/term.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import type { Moments } from './moments.ts';

/** What the engine needs to know of a controller. */
export type Bound = Pick<
  Controller,
  'terms' | 'jurisdiction' | 'holidaysOf' | 'timeZone' | 'week' | 'switchedOn'
>;

/** When is this due? */
export interface DueQuestion {
  readonly controller: Bound;
  readonly kind: Kind | Duty;
  readonly moments: Moments;
  /** @default - the controller's, from the registry */
  readonly jurisdiction?: Jurisdiction;
}
