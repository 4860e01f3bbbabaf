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

/** Those to whom clauses 3.3, 3.8 and 3.9 give data. Who buys a site (3.3.4) is none until it is sold. */
export const recipients: readonly Recipient[] = [
  {
    id: 'contractors',
    name: {
      kk: 'Сайттың, Сервистердің жұмыс істеуін, қызметтер көрсетуді және тауарларды сатуды қамтамасыз ету үшін ақпарат қажет болатын мердігерлер (3.8-тармақ)',
      ru: 'Подрядчики, которым информация нужна для работы Сайта и Сервисов, оказания услуг и продажи товаров (пункт 3.8)',
      en: 'Contractors who need the information to run the site and its services, to serve and to sell goods (clause 3.8)',
    },
    place: placeNotNamed,
    tellOn: [...CHANGES, 'optout'],
  },
  {
    id: 'affiliates',
    name: {
      kk: 'Үлестес тұлғалар (1.1.7 және 3.8-тармақтар)',
      ru: 'Аффилированные лица (пункты 1.1.7 и 3.8)',
      en: 'Affiliated persons (clauses 1.1.7 and 3.8)',
    },
    place: placeNotNamed,
    // Clause 1.1.7: who opts out refuses what the affiliates send, too.
    tellOn: [...CHANGES, 'optout'],
  },
  {
    id: 'service-partners',
    name: {
      kk: 'Белгілі бір қызметті пайдалануыңыз немесе Сізбен жасалған шартты орындау үшін деректер қажет болатын үшінші тұлғалар (3.3.2-тармақ)',
      ru: 'Третьи лица, которым данные нужны, чтобы Вы воспользовались определённой услугой, или для исполнения договора с Вами (пункт 3.3.2)',
      en: 'Third parties who need the data for a service that you use or to perform a contract with you (clause 3.3.2)',
    },
    place: placeNotNamed,
    tellOn: CHANGES,
  },
  {
    id: 'courts-and-police',
    name: {
      kk: 'Заңнамада көзделген жағдайларда сот, құқық қорғау органдары (3.3.3 және 3.9-тармақтар)',
      ru: 'Суд, правоохранительные органы в случаях, предусмотренных законодательством (пункты 3.3.3 и 3.9)',
      en: 'Courts and law enforcement bodies in the cases that the legislation gives (clauses 3.3.3 and 3.9)',
    },
    place: {
      kk: 'Қазақстан Республикасы',
      ru: 'Республика Казахстан',
      en: 'Republic of Kazakhstan',
    },
    tellOn: [],
  },
];
