import type { Controller } from '../../lambdas/request/controller.ts';
import { addresses } from './addresses.ts';
import { purposes } from './purposes.ts';
import { recipients } from './recipients.ts';
import { requests } from './requests.ts';
import { terms } from './terms.ts';

/** KDV Kazakhstan, an internet shop and app; its privacy policy bears no date. */
export const kdv: Controller = {
  id: 'kdv',
  prefix: 'KDV',
  ...addresses,
  jurisdiction: 'kz',
  timeZone: 'Asia/Almaty',
  week: 5,
  languages: ['kk', 'ru', 'en'],
  defaultLanguage: 'kk',
  ...requests,
  terms,
  // No database is connected: the company's people carry out each request and say so at the desk.
  systems: [],
  purposes,
  recipients,
  // The policy names nothing that stays.
  kept: [],
};
