import { KINDS } from '../../request/kinds.ts';
import type { Term } from '../../request/term.ts';
import { internalTarget } from '../target.ts';
import { operatorsDuty, personalDataLaw } from './article.ts';

/** Law 231-VIII of 17.11.2025 brought the terms of Art. 8(7) and 19-1(3); the day itself is reported, not read. */
const LAW_231 = '2026-01-18';

const ART_8_7 = personalDataLaw({
  kk: '8-бабының 7-тармағы',
  ru: 'пункт 7 статьи 8',
  en: 'Article 8(7)',
});

const oneWorkingDay = { id: 'LAW-2', amount: 1, unit: 'working-days', standing: 'law' } as const;

/**
 * Every term of Kazakhstan's law that binds an operator. Without `inForceSince`: in force before the calendars begin.
 * Ids are those of the promises; a row that belongs to no promise has the id of its law and article.
 */
export const terms: readonly Term[] = [
  {
    id: 'LAW-1',
    kinds: ['withdrawal'],
    amount: 15,
    unit: 'working-days',
    from: 'receipt',
    standing: 'law',
    source: ART_8_7,
    inForceSince: LAW_231,
  },
  {
    // No term of their own: stopping advertising, or deleting what rests on consent, is a withdrawal for that purpose.
    id: 'LAW-1',
    kinds: ['optout', 'deletion'],
    amount: 15,
    unit: 'working-days',
    from: 'receipt',
    standing: 'law',
    source: ART_8_7,
    inForceSince: LAW_231,
    confidence: 'M',
  },
  { ...oneWorkingDay, kinds: ['correction'], from: 'proof', source: operatorsDuty('second') },
  // The information of a breach, which is the ground of blocking, is in the letter itself.
  { ...oneWorkingDay, kinds: ['blocking'], from: 'receipt', source: operatorsDuty('third') },
  { ...oneWorkingDay, kinds: ['deletion'], from: 'proof', source: operatorsDuty('fourth') },
  { ...oneWorkingDay, kinds: ['unblocking'], from: 'proof', source: operatorsDuty('fifth') },
  {
    ...oneWorkingDay,
    id: 'LAW-5',
    kinds: ['breach'],
    from: 'detection',
    source: operatorsDuty('sixth'),
    inForceSince: '2024-07-01',
  },
  {
    // Access and its refusal: "in the terms that legislation provides", without a number. LAW-3 is the target below.
    id: '94-V-25-2-6',
    kinds: ['access'],
    from: 'receipt',
    standing: 'law',
    source: personalDataLaw({
      kk: '25-бабы 2-тармағының 6) және 7) тармақшалары',
      ru: 'подпункты 6) и 7) пункта 2 статьи 25',
      en: 'Article 25(2)(6) and (7)',
    }),
  },
  internalTarget('LAW-3', ['access']),
  internalTarget(
    'TARGET',
    KINDS.filter((kind) => kind !== 'access'),
  ),
  {
    id: 'LAW-4',
    kinds: ['objection'],
    amount: 3,
    unit: 'working-days',
    from: 'receipt',
    standing: 'law',
    source: personalDataLaw({
      kk: '19-1-бабының 3-тармағы',
      ru: 'пункт 3 статьи 19-1',
      en: 'Article 19-1(3)',
    }),
    inForceSince: LAW_231,
  },
  {
    ...oneWorkingDay,
    id: '94-V-6',
    kinds: ['public-sources'],
    from: 'receipt',
    source: personalDataLaw({ kk: '6-бабы', ru: 'статья 6', en: 'Article 6' }),
  },
  {
    id: '94-V-19-1',
    kinds: ['transfer-notice'],
    amount: 10,
    unit: 'working-days',
    from: 'transfer',
    standing: 'law',
    source: personalDataLaw({
      kk: '19-бабының 1-тармағы',
      ru: 'пункт 1 статьи 19',
      en: 'Article 19(1)',
    }),
  },
  {
    id: '255-VIII-41-2',
    kinds: ['deletion', 'blocking'],
    from: 'receipt',
    standing: 'law',
    source: {
      kk: 'Қазақстан Республикасы Цифрлық кодексінің 41-бабының 2-тармағы',
      ru: 'пункт 2 статьи 41 Цифрового кодекса Республики Казахстан',
      en: 'Article 41(2) of the Digital Code of the Republic of Kazakhstan',
    },
    inForceSince: '2026-07-11',
  },
  {
    // Read in press only, so a controller has to switch it on.
    id: 'LAW-12',
    kinds: ['claim'],
    amount: 10,
    unit: 'calendar-days',
    from: 'receipt',
    standing: 'law',
    source: {
      kk: '«Тұтынушылардың құқықтарын қорғау туралы» Қазақстан Республикасы Заңының 42-4-бабы',
      ru: 'статья 42-4 Закона Республики Казахстан «О защите прав потребителей»',
      en: 'Article 42-4 of the Law of the Republic of Kazakhstan “On Protection of Consumer Rights”',
    },
    confidence: 'M',
    offByDefault: true,
  },
];
