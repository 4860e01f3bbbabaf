import type { Recipient } from '../../lambdas/request/controller.ts';
import type { Kind } from '../../lambdas/request/kinds.ts';
import type { Words } from '../../lambdas/request/language.ts';

/** Who acts on the data for the company must follow what happens to them (Law 94-V Art. 8(7), 25(2)(8)). */
const CHANGES: readonly Kind[] = ['correction', 'blocking', 'deletion', 'withdrawal'];

const placeNotNamed: Words = {
  kk: 'орналасқан жері Саясатта көрсетілмеген',
  ru: 'место нахождения в Политике не указано',
  en: 'the Policy does not say where',
};

/** Those to whom clauses 5.2 and 5.3 give data. */
export const recipients: readonly Recipient[] = [
  {
    id: 'couriers',
    name: {
      kk: 'Курьерлік қызметтер (5.2-тармақ)',
      ru: 'Курьерские службы (пункт 5.2)',
      en: 'Courier services (clause 5.2)',
    },
    place: placeNotNamed,
    tellOn: CHANGES,
  },
  {
    id: 'post',
    name: {
      kk: 'Пошталық байланыс ұйымдары (5.2-тармақ)',
      ru: 'Организации почтовой связи (пункт 5.2)',
      en: 'Postal organisations (clause 5.2)',
    },
    place: placeNotNamed,
    tellOn: CHANGES,
  },
  {
    id: 'telecom',
    name: {
      kk: 'Электр байланысы операторлары (5.2-тармақ)',
      ru: 'Операторы электросвязи (пункт 5.2)',
      en: 'Telecommunications operators (clause 5.2)',
    },
    place: placeNotNamed,
    tellOn: [...CHANGES, 'optout'],
  },
  {
    id: 'state-bodies',
    name: {
      kk: 'Заңнамада белгіленген негіздер мен тәртіп бойынша Қазақстан Республикасының мемлекеттік биліктің уәкілетті органдары (5.3-тармақ)',
      ru: 'Уполномоченные органы государственной власти Республики Казахстан по основаниям и в порядке, установленным законодательством (пункт 5.3)',
      en: 'Authorised state bodies of the Republic of Kazakhstan, on the grounds and in the way that the legislation sets (clause 5.3)',
    },
    place: {
      kk: 'Қазақстан Республикасы',
      ru: 'Республика Казахстан',
      en: 'Republic of Kazakhstan',
    },
    tellOn: [],
  },
];
