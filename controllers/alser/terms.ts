import type { Term } from '../../lambdas/request/term.ts';

/** What the privacy policy promises with a term. */
export const terms: readonly Term[] = [
  {
    id: 'ALS-3',
    kinds: ['claim'],
    amount: 30,
    unit: 'calendar-days',
    from: 'receipt',
    standing: 'policy',
    source: {
      kk: 'Құпиялық саясатының 8.2-тармағы',
      ru: 'пункт 8.2 Политики конфиденциальности',
      en: 'clause 8.2 of the Privacy Policy',
    },
  },
];
