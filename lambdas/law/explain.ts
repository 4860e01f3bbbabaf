import { isKind } from '../request/kinds.ts';
import type { Language } from '../request/language.ts';
import type { Term } from '../request/term.ts';
import type { Candidate } from './candidates.ts';
import type { Due } from './due.ts';
import { daysInWords, endInWords } from './explain/days-in-words.ts';
import { en } from './explain/en.ts';
import { kk } from './explain/kk.ts';
import type { Phrases } from './explain/phrases.ts';
import { ru } from './explain/ru.ts';

/** A due date, of one kind or of a request. */
type Explained = Due & { readonly unclear?: boolean };

const PHRASES: Readonly<Record<Language, Phrases>> = { kk, ru, en };

const amountOf = ({ amount, unit }: Term, say: Phrases): string =>
  amount === undefined ? '' : say.amount(amount, unit);

/** A rule of others with a date that is still to come into play. */
const waiting = (due: Due): Candidate | undefined =>
  due.candidates
    .slice(1)
    .filter((one) => one.provisional && !one.notInForce && one.dueAt)
    .sort((one, other) => ((one.dueAt ?? '') < (other.dueAt ?? '') ? -1 : 1))[0];

/** Rules that run too, and would allow longer. */
const longer = (due: Due): readonly Candidate[] =>
  due.candidates
    .slice(1)
    .filter(
      ({ term, dueAt, provisional, notInForce }) =>
        term.standing !== 'target' && !provisional && !notInForce && (dueAt ?? '') > due.dueAt,
    );

const reason = (due: Explained, language: Language): string => {
  const say = PHRASES[language];
  const [decided] = due.candidates;
  if (!decided) return '';
  const { term } = decided;
  const amount = amountOf(term, say);
  if (term.standing === 'target')
    return waiting(due) ? say.targetMeanwhile(amount) : say.target(amount);
  if (term.unit === 'hours-on-working-days')
    return say.countedInHours(amount, term.source[language]);
  const from = decided.provisional || due.unclear ? 'receipt' : term.from;
  const counted = say.counted(amount, from, term.source[language]);
  return decided.provisional ? `${counted} ${say.assumed}` : counted;
};

const restDays = (due: Due, say: Phrases): string => {
  const unit = due.candidates[0]?.term.unit;
  const [first] = due.skipped;
  if (first && (unit === 'calendar-days' || unit === 'months'))
    return say.rolled(daysInWords([first.day], say));
  const days = due.skipped.filter(({ weekend }) => !weekend).map(({ day }) => day);
  return days.length > 0 ? say.notCounted(daysInWords(days, say), days.length > 1) : '';
};

/**
 * Why the due date is what it is, in whole sentences for letters and pages: until when, under which article or clause,
 * what other rules would allow, which days off were skipped. Our own target never reads as law (LAW-3).
 */
export const explain = (due: Explained, language: Language): string => {
  const say = PHRASES[language];
  const { day, hour } = endInWords(due.dueAt, due.timeZone);
  const until = say.until(day, hour);
  const pending = due.unclear ? undefined : waiting(due);
  return [
    isKind(due.kind) ? say.answer(until) : say.duty(until),
    due.unclear ? say.unclear : '',
    reason(due, language),
    ...(due.unclear ? [] : longer(due)).map(({ term, dueAt = '' }) =>
      say.later(
        term.source[language],
        amountOf(term, say),
        say.date(endInWords(dueAt, due.timeZone).day),
      ),
    ),
    pending ? say.pending(amountOf(pending.term, say), pending.term.source[language]) : '',
    restDays(due, say),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
};
