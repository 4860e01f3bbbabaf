import type { Words } from '../../lambdas/request/language.ts';
import type { Term } from '../../lambdas/request/term.ts';

const SECTION_6: Words = {
  kk: 'Құпиялылық саясатының 6-бөлімі',
  ru: 'раздел 6 Политики конфиденциальности',
  en: 'section 6 of the Privacy Policy',
};

/** What the privacy policy of 24 January 2024 promises with a term. */
export const terms: readonly Term[] = [
  {
    id: 'BJQ-5',
    kinds: ['access'],
    amount: 30,
    unit: 'calendar-days',
    from: 'receipt',
    standing: 'policy',
    source: SECTION_6,
  },
  {
    id: 'BJQ-8',
    kinds: ['correction'],
    amount: 7,
    unit: 'working-days',
    from: 'proof',
    standing: 'policy',
    source: SECTION_6,
  },
  {
    // The policy names no number: the law's outer limit decides.
    id: 'BJQ-9',
    kinds: ['optout'],
    from: 'receipt',
    standing: 'policy',
    source: SECTION_6,
  },
  {
    id: 'BJQ-10',
    kinds: ['withdrawal'],
    amount: 30,
    unit: 'calendar-days',
    from: 'receipt',
    standing: 'policy',
    source: SECTION_6,
  },
  {
    id: 'BJQ-12',
    kinds: ['deletion'],
    amount: 4,
    unit: 'working-days',
    from: 'proof',
    standing: 'policy',
    source: SECTION_6,
  },
];
