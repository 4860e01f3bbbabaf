import { KINDS } from '../../request/kinds.ts';
import type { Term } from '../../request/term.ts';
import { internalTarget } from '../target.ts';

/** GDPR Art. 12(3): one month from receipt, two more where the person is told why inside the first. */
export const terms: readonly Term[] = [
  {
    id: 'GDPR-12-3',
    kinds: ['access', 'correction', 'blocking', 'deletion', 'withdrawal', 'optout', 'objection'],
    amount: 1,
    unit: 'months',
    extension: 2,
    from: 'receipt',
    standing: 'law',
    source: {
      kk: '(ЕО) 2016/679 Регламентінің (GDPR) 12-бабының 3-тармағы',
      ru: 'пункт 3 статьи 12 Регламента (ЕС) 2016/679 (GDPR)',
      en: 'Article 12(3) of Regulation (EU) 2016/679 (GDPR)',
    },
    inForceSince: '2018-05-25',
  },
  internalTarget('TARGET', KINDS),
];
