import type { Jurisdiction } from '../jurisdiction.ts';
import { authorities } from './authorities.ts';
import { calendar } from './calendar.ts';
import { terms } from './terms.ts';

/** Kazakhstan. */
export const kz: Jurisdiction = { id: 'kz', terms, calendar, authorities };
