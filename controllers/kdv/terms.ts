import type { Term } from '../../lambdas/request/term.ts';

/** What the privacy policy promises with a term. */
export const terms: readonly Term[] = [
  {
    id: 'KDV-1',
    kinds: ['claim'],
    amount: 5,
    unit: 'working-days',
    from: 'receipt',
    standing: 'policy',
    source: {
      kk: 'Құпиялылық саясатының 8.1-тармағы',
      ru: 'пункт 8.1 Политики конфиденциальности',
      en: 'clause 8.1 of the Privacy Policy',
    },
  },
];
