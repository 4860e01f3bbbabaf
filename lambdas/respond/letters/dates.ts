import { Temporal } from 'temporal-polyfill';
import type { Language } from '../../request/language.ts';

interface Month {
  readonly name: string;
  /** Kazakh: "in" the month, as a date says when something happened. */
  readonly on: string;
}

const month = (name: string, on = name): Month => ({ name, on });

const MONTHS: Readonly<Record<Language, readonly Month[]>> = {
  kk: [
    month('қаңтар', 'қаңтарда'),
    month('ақпан', 'ақпанда'),
    month('наурыз', 'наурызда'),
    month('сәуір', 'сәуірде'),
    month('мамыр', 'мамырда'),
    month('маусым', 'маусымда'),
    month('шілде', 'шілдеде'),
    month('тамыз', 'тамызда'),
    month('қыркүйек', 'қыркүйекте'),
    month('қазан', 'қазанда'),
    month('қараша', 'қарашада'),
    month('желтоқсан', 'желтоқсанда'),
  ],
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ].map((name) => month(name)),
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ].map((name) => month(name)),
};

const ORDER: Readonly<Record<Language, (day: number, month: string, year: number) => string>> = {
  kk: (day, name, year) => `${year} жылғы ${day} ${name}`,
  ru: (day, name, year) => `${day} ${name} ${year} г.`,
  en: (day, name, year) => `${day} ${name} ${year}`,
};

const zoned = (instant: string, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);

const written = (
  language: Language,
  { day, month: number, year }: Temporal.ZonedDateTime,
  form: keyof Month,
) => {
  const name = MONTHS[language][number - 1]?.[form];
  if (name === undefined) throw new RangeError(`no month ${number}, wanted 1 to 12`);
  return ORDER[language](day, name, year);
};

/** A date that stands alone: «2026 жылғы 22 қараша», «22 ноября 2026 г.», "22 November 2026". */
export const dateOf = (language: Language, timeZone: string, instant: string): string =>
  written(language, zoned(instant, timeZone), 'name');

/** A date on which something happened; Kazakh puts it in the locative: «2026 жылғы 22 қарашада». */
export const onDate = (language: Language, timeZone: string, instant: string): string =>
  written(language, zoned(instant, timeZone), 'on');

/** Date and time of day with the offset, so that nobody has to guess the zone. Midnight ends a day: 24:00. */
export const momentOf = (language: Language, timeZone: string, instant: string): string => {
  const at = zoned(instant, timeZone);
  const time = at.toPlainTime().toString({ smallestUnit: 'minute' });
  const [day, hour] = time === '00:00' ? [at.subtract({ minutes: 1 }), '24:00'] : [at, time];
  return `${written(language, day, 'name')}, ${hour} (UTC${shortened(at.offset)})`;
};

/** `+05:00` as people write it: `+5`. */
const shortened = (offset: string): string => offset.replace(/:00$/, '').replace(/^([+-])0/, '$1');
