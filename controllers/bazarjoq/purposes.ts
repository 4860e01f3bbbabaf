import type { Purpose } from '../../lambdas/request/controller.ts';
import {
  asAccountingRequires,
  untilPurposeIsReached,
  whileAccountExists,
  whileConsentStands,
} from './storage-terms.ts';
import {
  automatically,
  consent,
  contract,
  duty,
  fromYou,
  fromYouAndPartners,
  methods,
} from './words.ts';

/** Why BazarJoq processes data: the purposes of clause 4 that its shop has data for. */
export const purposes: readonly Purpose[] = [
  {
    id: 'account',
    name: {
      kk: 'Сізді Сервисте тіркеу және есеп жазбасын беру (4-тармақ)',
      ru: 'Регистрация в Сервисе и предоставление учётной записи (пункт 4)',
      en: 'Registering you with the Service and giving you an account (clause 4)',
    },
    legalBasis: consent,
    source: fromYou,
    methods,
    storage: whileAccountExists,
    recipients: ['it-providers', 'group'],
  },
  {
    id: 'orders',
    name: {
      kk: 'Шарт бойынша міндеттемелерді орындау, тауарларды сату және жеткізу (4-тармақ)',
      ru: 'Исполнение договорных обязательств, продажа и доставка товаров (пункт 4)',
      en: 'Performing the contract, selling and delivering goods (clause 4)',
    },
    legalBasis: contract,
    source: fromYouAndPartners,
    methods,
    storage: asAccountingRequires,
    recipients: ['it-providers', 'delivery', 'auditors', 'group'],
  },
  {
    id: 'marketing',
    name: {
      kk: 'Орындаушы, оның қызметтері және тапсырыс беруге дайын тауарлар туралы ақпарат беру (4-тармақ)',
      ru: 'Информирование об Исполнителе, его услугах и товарах, доступных для заказа (пункт 4)',
      en: 'Telling you about the company, its services and the goods ready to be ordered (clause 4)',
    },
    legalBasis: consent,
    source: fromYou,
    methods,
    storage: whileConsentStands,
    recipients: ['it-providers'],
  },
  {
    id: 'support',
    name: {
      kk: 'Өтініштеріңізге орай әрекет ету және сұрауларға жауап беру (4-тармақ)',
      ru: 'Действия по Вашим обращениям и ответы на запросы (пункт 4)',
      en: 'Acting on what you write to us and answering your requests (clause 4)',
    },
    legalBasis: consent,
    source: fromYou,
    methods,
    storage: untilPurposeIsReached,
    recipients: ['it-providers'],
  },
  {
    id: 'legal-duties',
    name: {
      kk: 'Қазақстан Республикасының заңнамасында белгіленген міндеттемелерді сақтау (4-тармақ)',
      ru: 'Соблюдение обязательств, установленных законодательством Республики Казахстан (пункт 4)',
      en: 'Keeping the duties that the legislation of the Republic of Kazakhstan sets (clause 4)',
    },
    legalBasis: duty,
    source: fromYouAndPartners,
    methods,
    storage: asAccountingRequires,
    recipients: ['auditors', 'state-bodies', 'investigators'],
  },
  {
    id: 'service',
    name: {
      kk: 'Сервистің жұмысы мен қауіпсіздігін қамтамасыз ету, оның сапасын жақсарту (4 және 12-тармақтар)',
      ru: 'Обеспечение работы и безопасности Сервиса, повышение его качества (пункты 4 и 12)',
      en: 'Keeping the Service running and safe, and making it better (clauses 4 and 12)',
    },
    legalBasis: consent,
    source: automatically,
    methods,
    storage: untilPurposeIsReached,
    recipients: ['it-providers'],
  },
];
