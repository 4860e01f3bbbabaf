import type { Authority } from '../jurisdiction.ts';

/** Where a person in Kazakhstan may complain: the authorised body, the akimat (94-V Art. 27(2)), a court (Art. 30). */
export const authorities: readonly Authority[] = [
  {
    role: 'data-protection',
    name: {
      kk: 'Қазақстан Республикасының Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрлігі',
      ru: 'Министерство цифрового развития, инноваций и аэрокосмической промышленности Республики Казахстан',
      en: 'Ministry of Digital Development, Innovations and Aerospace Industry of the Republic of Kazakhstan',
    },
    since: '2019-06-17',
    until: '2025-09-17',
    source:
      'policies of 2024 name it; the dates are from memory: decrees of 17.06.2019 and 18.09.2025',
  },
  {
    role: 'data-protection',
    name: {
      kk: 'Қазақстан Республикасының Жасанды интеллект және цифрлық даму министрлігі',
      ru: 'Министерство искусственного интеллекта и цифрового развития Республики Казахстан',
      en: 'Ministry of Artificial Intelligence and Digital Development of the Republic of Kazakhstan',
    },
    since: '2025-09-18',
    source:
      'signs the orders on personal data of 22.12.2025 and 05.03.2026; a minister since 29.09.2025 (rus.baq.kz 30.09.2025)',
  },
  {
    role: 'local',
    name: { kk: 'жергілікті әкімдік', ru: 'местный акимат', en: 'the local akimat' },
    since: '2024-09-07',
    source:
      '94-V Art. 27(2) by Law 115-VIII of 05.07.2024; the day is sixty days after it was published, from memory',
  },
  {
    role: 'court',
    name: { kk: 'сот', ru: 'суд', en: 'a court' },
    source: '94-V Art. 30; NLG policy clause 6.2.1',
  },
];
