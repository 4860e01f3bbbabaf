import type { Phrases } from './phrases.ts';

const MONTHS =
  'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ');
const WEEKDAYS = 'дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі'.split(' ');

const UNITS = {
  'calendar-days': 'күнтізбелік күн',
  'working-days': 'жұмыс күні',
  months: 'ай',
  'hours-on-working-days': 'сағат',
};

const STARTS = {
  receipt: 'өтінішіңіз бізге түскен',
  proof: 'өтініштің негіздері расталған',
  detection: 'бұзушылық анықталған',
  transfer: 'деректер үшінші тұлғаға берілген',
};

/** The dative ending that follows the last numeral as it is read aloud, by digit: нөл, бір, екі … and он, жиырма … */
const AFTER_UNIT = ['ге', 'ге', 'ге', 'ке', 'ке', 'ке', 'ға', 'ге', 'ге', 'ға'];
const AFTER_TEN = ['ге', 'ға', 'ға', 'ға', 'қа', 'ге'];

const to = (hour: string): string => {
  const [ten, unit] = [Number(hour.at(-2)), Number(hour.at(-1))];
  return `${hour}-${unit === 0 ? AFTER_TEN[ten] : AFTER_UNIT[unit]}`;
};

const date: Phrases['date'] = ({ day, month, year }) => `${year} жылғы ${day} ${MONTHS[month - 1]}`;

export const kk: Phrases = {
  months: MONTHS,
  date,
  until: (day, hour) => `${date(day)} (${WEEKDAYS[day.weekday - 1]}) күні сағат ${to(hour)} дейін`,
  amount: (amount, unit) => `${amount} ${UNITS[unit]}`,
  answer: (until) => `Сізге ${until} жауап береміз.`,
  duty: (until) => `Бұл міндет ${until} орындалуға тиіс.`,
  unclear:
    'Өтінішіңізде не сұралғанын әлі нақтылап жатырмыз, сондықтан ықтимал мерзімдердің ең қысқасын ұстанамыз.',
  counted: (amount, from, source) =>
    `Бұл мерзім – ${STARTS[from]} күннің ертеңінен бастап есептелетін ${amount} (${source}).`,
  countedInHours: (amount, source) =>
    `Бұл мерзім – өтінішіңіз бізге түскен сәттен бастап тек жұмыс күндері есептелетін ${amount} (${source}).`,
  assumed: 'Нақты күні белгілі болғанға дейін мерзім өтініш түскен күннен есептеледі.',
  target: (amount) =>
    `Мұндай жауап үшін заңда да, Құпиялылық саясатымызда да күн саны белгіленбеген; ${amount} – өзіміз қойған мақсат.`,
  targetMeanwhile: (amount) =>
    `Заңда немесе Құпиялылық саясатымызда белгіленген мерзім әлі басталған жоқ; ${amount} – өзіміз қойған мақсат.`,
  later: (source, amount, date) =>
    `${source} бойынша мерзім (${amount}) ${date} күні аяқталар еді, бірақ біз ертерек аяқталатын мерзімді ұстанамыз.`,
  pending: (amount, source) =>
    `Өтінішіңіздің негіздері расталған кезде бөлек мерзім басталады: ${amount} (${source}).`,
  notCounted: (days, many) =>
    `${many ? 'Демалыс күндері' : 'Демалыс күні'} (${days}) мерзімге кірмейді.`,
  rolled: (day) =>
    `Мерзімнің соңғы күні (${day}) демалыс күніне тура келетіндіктен, мерзім одан кейінгі ең жақын жұмыс күні аяқталады.`,
};
