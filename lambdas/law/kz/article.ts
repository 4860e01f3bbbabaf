import type { Words } from '../../request/language.ts';

/** An article of Law 94-V: in Kazakh after "Заңының", in Russian before "Закона". */
export const personalDataLaw = ({ kk, ru, en }: Words): Words => ({
  kk: `«Дербес деректер және оларды қорғау туралы» Қазақстан Республикасы Заңының ${kk}`,
  ru: `${ru} Закона Республики Казахстан «О персональных данных и их защите»`,
  en: `${en} of the Law of the Republic of Kazakhstan “On Personal Data and Their Protection”`,
});

const PARAGRAPHS = {
  second: { kk: 'екінші', ru: 'второй' },
  third: { kk: 'үшінші', ru: 'третий' },
  fourth: { kk: 'төртінші', ru: 'четвёртый' },
  fifth: { kk: 'бесінші', ru: 'пятый' },
  sixth: { kk: 'алтыншы', ru: 'шестой' },
} as const;

/** One of the one-working-day duties of an operator: Art. 25(2)(8), by its paragraph. */
export const operatorsDuty = (paragraph: keyof typeof PARAGRAPHS): Words =>
  personalDataLaw({
    kk: `25-бабы 2-тармағы 8) тармақшасының ${PARAGRAPHS[paragraph].kk} абзацы`,
    ru: `абзац ${PARAGRAPHS[paragraph].ru} подпункта 8) пункта 2 статьи 25`,
    en: `Article 25(2)(8), ${paragraph} paragraph,`,
  });
