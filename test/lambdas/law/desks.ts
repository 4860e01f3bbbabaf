import { terms as alser } from '../../../controllers/alser/terms.ts';
import { terms as bazarjoq } from '../../../controllers/bazarjoq/terms.ts';
import { terms as bilal } from '../../../controllers/bilal/terms.ts';
import { terms as kdv } from '../../../controllers/kdv/terms.ts';
import { terms as nlg } from '../../../controllers/nlg/terms.ts';
import type { Bound } from '../../../lambdas/law/question.ts';
import type { Term } from '../../../lambdas/request/term.ts';

const inAlmaty = (terms: readonly Term[]): Bound => ({
  terms,
  jurisdiction: 'kz',
  timeZone: 'Asia/Almaty',
  week: 5,
});

/** The five controllers, as far as deadlines go. */
export const desks = {
  alser: inAlmaty(alser),
  bazarjoq: inAlmaty(bazarjoq),
  bilal: inAlmaty(bilal),
  kdv: inAlmaty(kdv),
  nlg: inAlmaty(nlg),
};

/** Ten in the morning in Almaty. */
export const at10 = (day: string): string => `${day}T10:00:00+05:00`;
