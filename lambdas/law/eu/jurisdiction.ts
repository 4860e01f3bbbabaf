import type { Jurisdiction } from '../jurisdiction.ts';
import { memberStateCalendar } from './calendar.ts';
import { terms } from './terms.ts';

/**
 * The European Union as seen from a member state, e.g. `DE`. It brings the holidays of the whole world (1.4 MB) along,
 * so the run-time registry, `jurisdictions.ts`, does not import it.
 */
export const eu = (holidaysOf: string): Jurisdiction => ({
  id: 'eu',
  terms,
  calendar: memberStateCalendar(holidaysOf),
  authorities: [
    {
      role: 'data-protection',
      name: {
        kk: 'дербес деректерді қорғау жөніндегі қадағалау органы',
        ru: 'надзорный орган по защите персональных данных',
        en: 'the data protection supervisory authority',
      },
      since: '2018-05-25',
      source: 'GDPR Art. 77: in the state of residence, of work or of the infringement',
    },
    {
      role: 'court',
      name: { kk: 'сот', ru: 'суд', en: 'a court' },
      source: 'GDPR Art. 79',
    },
  ],
});
