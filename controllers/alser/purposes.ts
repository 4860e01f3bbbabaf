import type { Purpose } from '../../lambdas/request/controller.ts';
import {
  automatically,
  consent,
  contract,
  fromYou,
  methods,
  untilRefused,
  withoutLimit,
} from './words.ts';

/** Why Alser processes data: clause 4.1 of its policy. */
export const purposes: readonly Purpose[] = [
  {
    id: 'account',
    name: {
      kk: 'Сатып алулар жасау үшін есеп жазбасын жасау, сайттың дербестендірілген ресурстарына қол жеткізу (4.1.2 және 4.1.6-тармақтар)',
      ru: 'Создание учётной записи для покупок, доступ к персонализированным ресурсам сайта (пункты 4.1.2 и 4.1.6)',
      en: 'Making an account for purchases, access to the personalised resources of the site (clauses 4.1.2 and 4.1.6)',
    },
    legalBasis: consent,
    source: fromYou,
    methods,
    storage: withoutLimit,
    recipients: ['telecom'],
  },
  {
    id: 'orders',
    name: {
      kk: 'Пайдаланушыны идентификациялау, тапсырысты рәсімдеу, сатып алу-сату шартын жасау, тауарды жеткізу және тапсырыс жағдайы туралы хабарлау (4.1.1, 4.1.7 және 5.2-тармақтар)',
      ru: 'Идентификация пользователя, оформление заказа, заключение договора купли-продажи, доставка товара и уведомление о состоянии заказа (пункты 4.1.1, 4.1.7 и 5.2)',
      en: 'Identifying the user, placing the order, making the contract of sale, delivering the goods and telling how the order stands (clauses 4.1.1, 4.1.7 and 5.2)',
    },
    legalBasis: contract,
    source: fromYou,
    methods,
    storage: withoutLimit,
    recipients: ['couriers', 'post', 'telecom'],
  },
  {
    id: 'payments',
    name: {
      kk: 'Төлемдерді өңдеу және қабылдау, төлемді даулау (4.1.8-тармақ)',
      ru: 'Обработка и приём платежей, оспаривание платежа (пункт 4.1.8)',
      en: 'Handling and taking payments, disputing a payment (clause 4.1.8)',
    },
    legalBasis: contract,
    source: fromYou,
    methods,
    storage: withoutLimit,
    recipients: ['state-bodies'],
  },
  {
    id: 'support',
    name: {
      kk: 'Кері байланыс орнату, сұраныстар мен мәлімдемелерді өңдеу, тиімді клиенттік және техникалық көмек көрсету (4.1.3 және 4.1.9-тармақтар)',
      ru: 'Обратная связь, обработка запросов и заявлений, эффективная клиентская и техническая помощь (пункты 4.1.3 и 4.1.9)',
      en: 'Being in touch, handling questions and applications, effective customer and technical help (clauses 4.1.3 and 4.1.9)',
    },
    legalBasis: consent,
    source: fromYou,
    methods,
    storage: withoutLimit,
    recipients: ['telecom'],
  },
  {
    id: 'marketing',
    name: {
      kk: 'Арнайы ұсыныстар, бағалар, науқандар және жаңалықтар туралы ақпарат ұсыну (күніне бір хаттан және бір SMS-хабарламадан жиі емес), жарнамалық қызметті іске асыру (4.1.10 және 4.1.11-тармақтар)',
      ru: 'Сведения о специальных предложениях, ценах, акциях и новостях (не чаще одного письма и одного SMS-сообщения в день), рекламная деятельность (пункты 4.1.10 и 4.1.11)',
      en: 'Special offers, prices, campaigns and news (not more often than one letter and one SMS a day), advertising (clauses 4.1.10 and 4.1.11)',
    },
    legalBasis: consent,
    source: fromYou,
    methods,
    storage: untilRefused,
    recipients: ['telecom'],
  },
  {
    id: 'security',
    name: {
      kk: 'Қауіпсіздікті қамтамасыз ету, айлакерлікті болдырмау мақсатында орналасқан мекенжайды анықтау, мәліметтердің сенімділігі мен толықтығын растау (3.3.2, 4.1.4 және 4.1.5-тармақтар)',
      ru: 'Обеспечение безопасности, определение местонахождения для предотвращения мошенничества, подтверждение достоверности и полноты сведений (пункты 3.3.2, 4.1.4 и 4.1.5)',
      en: 'Safety, finding the location in order to prevent fraud, confirming that data are right and complete (clauses 3.3.2, 4.1.4 and 4.1.5)',
    },
    legalBasis: consent,
    source: automatically,
    methods,
    storage: withoutLimit,
    recipients: ['state-bodies'],
  },
  {
    id: 'partner-services',
    name: {
      kk: '«Alser» интернет-дүкенінің әріптестерінің сайттарына немесе сервистеріне қол жеткізуді ұсыну (4.1.12-тармақ)',
      ru: 'Предоставление доступа к сайтам или сервисам партнёров интернет-магазина «Alser» (пункт 4.1.12)',
      en: 'Giving access to sites or services of partners of the Alser shop (clause 4.1.12)',
    },
    legalBasis: consent,
    source: fromYou,
    methods,
    storage: withoutLimit,
    recipients: ['telecom'],
  },
];
