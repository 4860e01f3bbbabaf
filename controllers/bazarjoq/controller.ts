import type { Controller } from '../../lambdas/request/controller.ts';
import { addresses } from './addresses.ts';
import { kept } from './kept.ts';
import { purposes } from './purposes.ts';
import { recipients } from './recipients.ts';
import { requests } from './requests.ts';
import { systems } from './systems.ts';
import { terms } from './terms.ts';

/** BazarJoq Kazakhstan, a marketplace; its privacy policy in the edition of 24 January 2024. */
export const bazarjoq: Controller = {
  id: 'bazarjoq',
  prefix: 'BJQ',
  ...addresses,
  jurisdiction: 'kz',
  timeZone: 'Asia/Almaty',
  week: 5,
  languages: ['kk', 'ru', 'en'],
  defaultLanguage: 'kk',
  ...requests,
  terms,
  systems,
  purposes,
  recipients,
  kept,
};
