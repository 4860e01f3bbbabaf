import type { Term } from '../../lambdas/request/term.ts';

/** What the privacy policy promises with a term. */
export const terms: readonly Term[] = [
  {
    id: 'BIL-2',
    kinds: ['optout'],
    amount: 24,
    unit: 'hours-on-working-days',
    from: 'receipt',
    standing: 'policy',
    source: {
      kk: 'Құпиялылық саясатының 1.1.7-тармағы',
      ru: 'пункт 1.1.7 Политики конфиденциальности',
      en: 'clause 1.1.7 of the Privacy Policy',
    },
  },
  {
    id: 'BIL-5',
    kinds: ['claim'],
    amount: 30,
    unit: 'calendar-days',
    from: 'receipt',
    standing: 'policy',
    source: {
      kk: 'Құпиялылық саясатының 6.2-тармағы',
      ru: 'пункт 6.2 Политики конфиденциальности',
      en: 'clause 6.2 of the Privacy Policy',
    },
  },
];
