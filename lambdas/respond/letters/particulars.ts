import type { Particular } from '../../request/controller.ts';
import type { Letter } from '../../request/correspondence.ts';
import type { Language, Words } from '../../request/language.ts';
import { list, paragraph } from './document.ts';
import { letter } from './letter.ts';
import type { ParticularsFacts } from './letter-facts.ts';

const MATTER: Words = {
  kk: 'қосымша мәлімет қажет',
  ru: 'нужны дополнительные сведения',
  en: 'we need more information',
};

const PARTICULAR: Readonly<Record<Particular, Words>> = {
  fullName: {
    kk: 'тегіңіз, атыңыз және әкеңіздің аты (бар болса)',
    ru: 'фамилия, имя и отчество (при наличии)',
    en: 'your full name',
  },
  phone: {
    kk: 'телефон нөміріңіз',
    ru: 'номер телефона',
    en: 'your telephone number',
  },
  iin: {
    kk: 'ЖСН (12 цифр); егер оны жазып жіберген болсаңыз, тексеріп көріңізші: нөмірде қате кеткен сияқты',
    ru: 'ИИН (12 цифр); если Вы его уже указывали, проверьте, пожалуйста: похоже, в номере опечатка',
    en: 'your IIN (12 digits); if you have given it already, please check it: the number seems to be mistyped',
  },
  contact: {
    kk: 'электрондық поштаңыз және (немесе) пошталық мекенжайыңыз',
    ru: 'адрес электронной почты и (или) почтовый адрес',
    en: 'your e-mail address or postal address, or both',
  },
  dataConcerned: {
    kk: 'қай деректеріңізді өңдеу тоқтатылуы керек екені (мысалы: телефон нөмірі; барлық деректер)',
    ru: 'какие данные Вы просите больше не обрабатывать (например: номер телефона; все данные)',
    en: 'the data whose processing you want to stop (for example: the telephone number; all data)',
  },
};

interface Said {
  readonly missing: (id: string) => string;
  readonly policy: (clauses: string, url: string) => string;
  readonly reply: string;
  readonly clock: string;
}

const SAID: Readonly<Record<Language, Said>> = {
  kk: {
    missing: (id) => `${id} нөмірлі өтінішіңізді орындау үшін мына мәліметтер жетіспейді:`,
    policy: (clauses, url) =>
      `Бұл мәліметтер Құпиялылық саясатында көзделген (${clauses}-тармақ, ${url}).`,
    reply:
      'Осы мәліметтерді бұл хатқа жауап ретінде жіберуіңізді сұраймыз. Жеке басты куәландыратын құжаттың көшірмесін жібермеңіз, ол қажет емес.',
    clock: 'Өтінішті қарау мерзімі бұған байланысты тоқтатылмайды.',
  },
  ru: {
    missing: (id) => `Чтобы исполнить Ваше обращение ${id}, нам не хватает следующих сведений:`,
    policy: (clauses, url) =>
      `Эти сведения предусмотрены Политикой конфиденциальности (пункт ${clauses}, ${url}).`,
    reply:
      'Пришлите их, пожалуйста, в ответ на это письмо. Копии документов, удостоверяющих личность, не присылайте: они не нужны.',
    clock: 'Срок рассмотрения обращения из-за этого не приостанавливается.',
  },
  en: {
    missing: (id) => `To carry out your request ${id} we still need the following:`,
    policy: (clauses, url) => `The privacy policy asks for this (clause ${clauses}, ${url}).`,
    reply:
      'Please send it in reply to this letter. Do not send copies of identity documents: they are not needed.',
    clock: 'The time we have for the answer does not stop because of this.',
  },
};

/** The clauses of the policy that want what is missing. */
const clausesFor = ({ controller, missing }: ParticularsFacts): string[] => {
  const wanting = controller.particulars.filter(({ needs }) =>
    needs.some((need) => missing.includes(need)),
  );
  return [...new Set(wanting.map(({ clause }) => clause))];
};

/** Asks for what the policy wants a request to contain (BJQ-3, BJQ-4); the clock runs on. */
export const particulars = (facts: ParticularsFacts): Letter => {
  const { controller, id, language, missing } = facts;
  const said = SAID[language];
  const clauses = clausesFor(facts);
  return letter(facts, MATTER, [
    paragraph(said.missing(id)),
    list(...missing.map((particular) => PARTICULAR[particular][language])),
    ...(clauses.length > 0
      ? [paragraph(said.policy(clauses.join(', '), controller.policy.url))]
      : []),
    paragraph(said.reply),
    paragraph(`${said.clock} ${facts.dueExplained}`),
  ]);
};
