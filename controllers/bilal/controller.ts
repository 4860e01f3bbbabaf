import type { Controller } from '../../lambdas/request/controller.ts';
import { addresses } from './addresses.ts';
import { kept } from './kept.ts';
import { purposes } from './purposes.ts';
import { recipients } from './recipients.ts';
import { requests } from './requests.ts';
import { terms } from './terms.ts';

/** Bilal, one company with three shops and one mailbox; its privacy policy bears no date. */
export const bilal: Controller = {
  id: 'bilal',
  prefix: 'BIL',
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
  kept,
};
