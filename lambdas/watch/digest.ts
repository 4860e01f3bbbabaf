import { Temporal } from 'temporal-polyfill';
import type { NoticeName } from '../law/notices.ts';
import type { Controller } from '../request/controller.ts';
import type { Language } from '../request/language.ts';
import type { DueSoon } from './due-soon.ts';

/** What the operators read: ids, dates and rules, nothing about people. */
export interface Digest {
  readonly subject: string;
  readonly text: string;
}

interface Said {
  readonly subject: (brand: string, count: number) => string;
  readonly notices: Readonly<Record<NoticeName, string>>;
  readonly until: string;
  readonly rule: string;
  readonly waits: string;
  readonly nobody: string;
  readonly look: string;
}

const SAID: Readonly<Record<Language, Said>> = {
  kk: {
    subject: (brand, count) => `${brand}: мерзімі таяған өтініштер – ${count}`,
    notices: {
      late: 'Мерзімі өтіп кетті',
      'two-hours-left': 'Екі сағат қалды',
      'one-working-day-left': 'Бір жұмыс күні қалды',
      'half-of-term': 'Мерзімінің жартысы өтті',
    },
    until: 'мерзімі',
    rule: 'негізі',
    waits: 'күтеді',
    nobody: 'ешкімді күтпейді',
    look: 'Толығырақ: desk show НӨМІР',
  },
  ru: {
    subject: (brand, count) => `${brand}: подходит срок обращений – ${count}`,
    notices: {
      late: 'Срок прошёл',
      'two-hours-left': 'Осталось два часа',
      'one-working-day-left': 'Остался один рабочий день',
      'half-of-term': 'Прошла половина срока',
    },
    until: 'срок',
    rule: 'основание',
    waits: 'ждёт',
    nobody: 'никого не ждёт',
    look: 'Подробнее: desk show НОМЕР',
  },
  en: {
    subject: (brand, count) => `${brand}: ${count} requests whose time is running out`,
    notices: {
      late: 'Late',
      'two-hours-left': 'Two hours left',
      'one-working-day-left': 'One working day left',
      'half-of-term': 'Half of the term is over',
    },
    until: 'due',
    rule: 'by',
    waits: 'waits for',
    nobody: 'waits for nobody',
    look: 'More: desk show ID',
  },
};

/** Most urgent first. */
const URGENCY: readonly NoticeName[] = [
  'late',
  'two-hours-left',
  'one-working-day-left',
  'half-of-term',
];

/** One letter for all that a run of the watch has to tell of a controller, in its language. */
export const digest = (
  { brand, defaultLanguage, timeZone }: Controller,
  due: readonly DueSoon[],
): Digest => {
  const said = SAID[defaultLanguage];
  const sections = URGENCY.flatMap((notice) => {
    const lines = due
      .filter((each) => each.notice === notice)
      .map(({ id, dueAt, dueBy, waitsFor }) => {
        const waits = waitsFor.length > 0 ? `${said.waits} ${waitsFor.join(', ')}` : said.nobody;
        return `- ${id}: ${said.until} ${localTime(dueAt, timeZone)}, ${said.rule} ${dueBy}; ${waits}`;
      });
    return lines.length > 0 ? [`${said.notices[notice]}:`, ...lines, ''] : [];
  });
  return { subject: said.subject(brand, due.length), text: [...sections, said.look].join('\n') };
};

/** `2026-03-27 24:00`: midnight belongs to the day that it ends. */
const localTime = (at: string, timeZone: string): string => {
  const moment = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone);
  if (moment.equals(moment.startOfDay()))
    return `${moment.subtract({ days: 1 }).toPlainDate().toString()} 24:00`;
  return moment.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
};
