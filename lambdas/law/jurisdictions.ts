import type { Controller } from '../request/controller.ts';
import { DeskError } from '../request/errors.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import { kz } from './kz/jurisdiction.ts';

/** The country's law is not in this build. */
export class UnknownJurisdictionError extends DeskError {
  override readonly name = 'UnknownJurisdictionError';
}

/** What says under which law a controller lives. */
type Seat = Pick<Controller, 'jurisdiction' | 'holidaysOf'>;

/** The laws this build carries; `eu` is left out for its weight (docs/deadlines.md). */
const JURISDICTIONS: Partial<Record<Seat['jurisdiction'], (seat: Seat) => Jurisdiction>> = {
  kz: () => kz,
};

/** The law a controller lives under. @throws UnknownJurisdictionError when this build does not carry it */
export const jurisdictionOf = (seat: Seat): Jurisdiction => {
  const known = JURISDICTIONS[seat.jurisdiction];
  if (known) return known(seat);
  const wanted = Object.keys(JURISDICTIONS).join(', ');
  throw new UnknownJurisdictionError(
    `got the jurisdiction ${seat.jurisdiction}, wanted one of ${wanted}`,
  );
};
