import type { Phrases } from './phrases.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const UNITS = {
  'calendar-days': 'calendar day',
  'working-days': 'working day',
  months: 'month',
  'hours-on-working-days': 'hour',
};

const STARTS = {
  receipt: 'your request reached us',
  proof: 'its grounds were confirmed',
  detection: 'the breach was detected',
  transfer: 'the data were passed on',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const date: Phrases['date'] = ({ day, month, year }) => `${day} ${MONTHS[month - 1]} ${year}`;

export const en: Phrases = {
  months: MONTHS,
  date,
  until: (day, hour) => `by ${hour} on ${WEEKDAYS[day.weekday - 1]}, ${date(day)}`,
  amount: (amount, unit) => `${amount} ${UNITS[unit]}${amount === 1 ? '' : 's'}`,
  answer: (until) => `We will answer you ${until}.`,
  duty: (until) => `This is due ${until}.`,
  unclear:
    'We are still making sure what you are asking for, so we keep to the shortest term that may apply.',
  counted: (amount, from, source) =>
    `That is ${amount}, counted from the day after ${STARTS[from]} (${source}).`,
  countedInHours: (amount, source) =>
    `That is ${amount} from the moment your request reached us, counted on working days only (${source}).`,
  assumed: 'Until the day itself is known, the term is counted from receipt.',
  target: (amount) =>
    `Neither the law nor our privacy policy sets a number of days for this answer; ${amount} is the aim we have set ourselves.`,
  targetMeanwhile: (amount) =>
    `No term of the law or of our privacy policy has begun yet; ${amount} is the aim we have set ourselves.`,
  later: (source, amount, date) =>
    `${capital(source)} would allow ${amount}, until ${date}; we keep to the earlier date.`,
  pending: (amount, source) =>
    `As soon as the grounds of your request are confirmed, a separate term begins: ${amount} (${source}).`,
  notCounted: (days, many) =>
    many ? `${days} are days off and are not counted.` : `${days} is a day off and is not counted.`,
  rolled: (day) =>
    `The last day of the term, ${day}, is a day off, so the term ends on the next working day.`,
};
