import type { Words } from '../request/language.ts';
import { inZone, isoInstant } from './moments.ts';
import type { Bound } from './question.ts';
import { workingDaysBefore } from './working-days-before.ts';

/** When operators are told that a request's time is running out, the most urgent last. */
export const NOTICES = ['half-of-term', 'one-working-day-left', 'two-hours-left', 'late'] as const;
export type NoticeName = (typeof NOTICES)[number];

/** What each says to the operators. */
export const NOTICE_WORDS: Readonly<Record<NoticeName, Words>> = {
  'half-of-term': {
    kk: 'Мерзімінің жартысы өтті',
    ru: 'Прошла половина срока',
    en: 'Half of the term is over',
  },
  'one-working-day-left': {
    kk: 'Бір жұмыс күні қалды',
    ru: 'Остался один рабочий день',
    en: 'One working day left',
  },
  'two-hours-left': { kk: 'Екі сағат қалды', ru: 'Осталось два часа', en: 'Two hours left' },
  late: { kk: 'Мерзімі өтіп кетті', ru: 'Срок прошёл', en: 'Late' },
};

export interface Notice {
  readonly name: NoticeName;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/**
 * The notices of a request, in the order of time. A short term has no room for all of them: what would
 * come before the letter did is left out.
 */
export const noticesOf = (
  controller: Bound,
  receivedAt: string,
  dueAt: string,
): readonly Notice[] => {
  const { timeZone } = controller;
  const due = inZone(dueAt, timeZone);
  const received = inZone(receivedAt, timeZone);
  const half = received.add({ seconds: Math.floor(due.since(received).total('seconds') / 2) });
  const at: Readonly<Record<NoticeName, string>> = {
    'half-of-term': isoInstant(half),
    'one-working-day-left': workingDaysBefore(1, dueAt, controller),
    'two-hours-left': isoInstant(due.subtract({ hours: 2 })),
    late: dueAt,
  };
  return NOTICES.map((name) => ({ name, at: at[name] }))
    .filter((notice) => notice.at > receivedAt)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
};
