import type { Phrases } from './phrases.ts';

const MONTHS =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const WEEKDAYS = 'понедельник вторник среда четверг пятница суббота воскресенье'.split(' ');

const UNITS = {
  'calendar-days': { one: 'календарный день', few: 'календарных дня', many: 'календарных дней' },
  'working-days': { one: 'рабочий день', few: 'рабочих дня', many: 'рабочих дней' },
  months: { one: 'месяц', few: 'месяца', many: 'месяцев' },
  'hours-on-working-days': { one: 'час', few: 'часа', many: 'часов' },
};

const STARTS = {
  receipt: 'получения Вашего обращения',
  proof: 'подтверждения его оснований',
  detection: 'обнаружения нарушения',
  transfer: 'передачи данных',
};

const form = (amount: number): 'one' | 'few' | 'many' => {
  const [ten, unit] = [amount % 100, amount % 10];
  if (ten >= 11 && ten <= 14) return 'many';
  return unit === 1 ? 'one' : unit >= 2 && unit <= 4 ? 'few' : 'many';
};

const date: Phrases['date'] = ({ day, month, year }) => `${day} ${MONTHS[month - 1]} ${year} г.`;

export const ru: Phrases = {
  months: MONTHS,
  date,
  until: (day, hour) => `до ${hour} ${date(day)} (${WEEKDAYS[day.weekday - 1]})`,
  amount: (amount, unit) => `${amount} ${UNITS[unit][form(amount)]}`,
  answer: (until) => `Мы ответим Вам ${until}.`,
  duty: (until) => `Исполнить следует ${until}.`,
  unclear:
    'Мы ещё уточняем, о чём Ваше обращение, поэтому придерживаемся самого короткого из возможных сроков.',
  counted: (amount, from, source) =>
    `Срок — ${amount}, считая со дня, следующего за днём ${STARTS[from]} (${source}).`,
  countedInHours: (amount, source) =>
    `Срок — ${amount} с момента получения Вашего обращения, считая только рабочие дни (${source}).`,
  assumed: 'Пока сам день неизвестен, срок отсчитывается от получения.',
  target: (amount) =>
    `Ни закон, ни наша Политика конфиденциальности не устанавливают для такого ответа числа дней; ${amount} — цель, которую мы поставили себе сами.`,
  targetMeanwhile: (amount) =>
    `Срок, установленный законом или нашей Политикой конфиденциальности, ещё не начался; ${amount} — цель, которую мы поставили себе сами.`,
  later: (source, amount, date) =>
    `Более поздним сроком — ${amount}, до ${date} (${source}) — мы не пользуемся.`,
  pending: (amount, source) =>
    `Как только основания Вашего обращения подтвердятся, начнётся отдельный срок: ${amount} (${source}).`,
  notCounted: (days, many) =>
    many
      ? `Нерабочие дни (${days}) в срок не входят.`
      : `Нерабочий день (${days}) в срок не входит.`,
  rolled: (day) =>
    `Последний день срока, ${day}, — нерабочий, поэтому срок истекает в ближайший следующий за ним рабочий день.`,
};
