import type { Words } from '../../request/language.ts';
import type { Norms } from './norms.ts';

/** Names of articles, before each language puts the act's name beside them. */
interface Articles {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

/** Law 94-V of 21 May 2013 on personal data and their protection. */
const law = ({ kk, ru, en }: Articles): Words => ({
  kk: `«Дербес деректер және оларды қорғау туралы» 2013 жылғы 21 мамырдағы № 94-V Қазақстан Республикасы Заңының ${kk}`,
  ru: `${ru} Закона Республики Казахстан от 21 мая 2013 г. № 94-V «О персональных данных и их защите»`,
  en: `${en} of the Law of the Republic of Kazakhstan No. 94-V of 21 May 2013 “On Personal Data and Their Protection”`,
});

/** Digital Code 255-VIII of 9 January 2026. */
const digitalCode = ({ kk, ru, en }: Articles): Words => ({
  kk: `Қазақстан Республикасы Цифрлық кодексінің ${kk}`,
  ru: `${ru} Цифрового кодекса Республики Казахстан`,
  en: `${en} of the Digital Code of the Republic of Kazakhstan`,
});

const both = (one: Words, other: Words): Words => ({
  kk: `${one.kk}; ${other.kk}`,
  ru: `${one.ru}; ${other.ru}`,
  en: `${one.en}; ${other.en}`,
});

const withdrawal = law({ kk: '8-бабының 7-тармағы', ru: 'п. 7 ст. 8', en: 'Article 8(7)' });

const correction = law({
  kk: '24-бабы 1-тармағының 2) тармақшасы',
  ru: 'пп. 2) п. 1 ст. 24',
  en: 'Article 24(1)(2)',
});

/** Kazakhstan, as it stands since July 2026. */
export const NORMS_KZ: Norms = {
  noCopies: law({ kk: '7-бабының 10-тармағы', ru: 'п. 10 ст. 7', en: 'Article 7(10)' }),
  kinds: {
    access: both(
      law({
        kk: '24-бабы 1-тармағының 1) тармақшасы, 25-бабы 2-тармағының 9) тармақшасы',
        ru: 'пп. 1) п. 1 ст. 24, пп. 9) п. 2 ст. 25',
        en: 'Articles 24(1)(1) and 25(2)(9)',
      }),
      digitalCode({ kk: '37-бабының 4-тармағы', ru: 'п. 4 ст. 37', en: 'Article 37(4)' }),
    ),
    correction,
    blocking: law({
      kk: '24-бабы 1-тармағының 3) тармақшасы',
      ru: 'пп. 3) п. 1 ст. 24',
      en: 'Article 24(1)(3)',
    }),
    deletion: both(
      law({
        kk: '24-бабы 1-тармағының 4) тармақшасы',
        ru: 'пп. 4) п. 1 ст. 24',
        en: 'Article 24(1)(4)',
      }),
      digitalCode({ kk: '41-бабы', ru: 'ст. 41', en: 'Article 41' }),
    ),
    withdrawal,
    objection: law({ kk: '19-1-бабы', ru: 'ст. 19-1', en: 'Article 19-1' }),
  },
  grounds: {
    'identity-not-proven': both(
      law({ kk: '10-бабының 2-тармағы', ru: 'п. 2 ст. 10', en: 'Article 10(2)' }),
      digitalCode({ kk: '37-бабының 5-тармағы', ru: 'п. 5 ст. 37', en: 'Article 37(5)' }),
    ),
    'open-obligation': law({ kk: '8-бабының 2-тармағы', ru: 'п. 2 ст. 8', en: 'Article 8(2)' }),
    'retention-required': both(
      withdrawal,
      digitalCode({ kk: '41-бабының 3-тармағы', ru: 'п. 3 ст. 41', en: 'Article 41(3)' }),
    ),
    'no-documents': correction,
    'no-breach-found': law({
      kk: '25-бабы 2-тармағының 8) тармақшасы',
      ru: 'пп. 8) п. 2 ст. 25',
      en: 'Article 25(2)(8)',
    }),
    'rights-of-others': digitalCode({
      kk: '41-бабының 4-тармағы',
      ru: 'п. 4 ст. 41',
      en: 'Article 41(4)',
    }),
  },
};
