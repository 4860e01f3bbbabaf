import type { Controller } from '../request/controller.ts';
import type { Jurisdiction } from './jurisdiction.ts';
import { kz } from './kz/jurisdiction.ts';

/** The country's law is not in this build. */
export class UnknownJurisdictionError extends Error {
  override readonly name = 'UnknownJurisdictionError';
}

const JURISDICTIONS: Readonly<Record<string, Jurisdiction>> = { kz };

/** The law a controller lives under. @throws UnknownJurisdictionError when this build does not carry it */
export const jurisdictionOf = ({
  jurisdiction,
}: Pick<Controller, 'jurisdiction'>): Jurisdiction => {
  const known = JURISDICTIONS[jurisdiction];
  if (known) return known;
  const wanted = Object.keys(JURISDICTIONS).join(', ');
  throw new UnknownJurisdictionError(
    `got the jurisdiction ${jurisdiction}, wanted one of ${wanted}`,
  );
};
