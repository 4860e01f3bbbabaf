import type { Purpose } from '../../lambdas/request/controller.ts';
import {
  asConsentSays,
  automatically,
  consent,
  consentToAdvertising,
  contract,
  fromYou,
  methods,
} from './words.ts';

/** Why KDV Kazakhstan processes data: clause 4.1 of its policy. */
export const purposes: readonly Purpose[] = [
  {
    id: 'account',
    name: {
      kk: 'Тіркелгі жазбаны құру, интернет-дүкеннің дербестендірілген ресурстарына қолжетімділік ұсыну (4.1.2 және 4.1.6-тармақтар)',
      ru: 'Создание учётной записи, предоставление доступа к персонализированным ресурсам интернет-магазина (пункты 4.1.2 и 4.1.6)',
      en: 'Making an account, giving access to the personalised resources of the shop (clauses 4.1.2 and 4.1.6)',
    },
    legalBasis: consent,
    source: fromYou,
    methods,
    storage: asConsentSays,
    recipients: ['telecom'],
  },
  {
    id: 'orders',
    name: {
      kk: 'Тапсырысты рәсімдеу, сатып алу-сату шартын жасасу, тауарды жеткізу және тапсырыстың күйі туралы хабарлау (4.1.1, 4.1.7 және 5.2-тармақтар)',
      ru: 'Оформление заказа, заключение договора купли-продажи, доставка товара и уведомление о состоянии заказа (пункты 4.1.1, 4.1.7 и 5.2)',
      en: 'Placing the order, making the contract of sale, delivering the goods and telling how the order stands (clauses 4.1.1, 4.1.7 and 5.2)',
    },
    legalBasis: contract,
    source: fromYou,
    methods,
    storage: asConsentSays,
    recipients: ['couriers', 'post', 'telecom'],
  },
  {
    id: 'payments',
    name: {
      kk: 'Төлемдерді алу және өңдеу, салықты немесе салықтық жеңілдіктерді растау, төлемге дау айту, кредиттік желі алу құқығын анықтау (4.1.8-тармақ)',
      ru: 'Получение и обработка платежей, подтверждение налога или налоговых льгот, оспаривание платежа, определение права на кредитную линию (пункт 4.1.8)',
      en: 'Taking and handling payments, confirming tax or tax relief, disputing a payment, finding whether there is a right to a line of credit (clause 4.1.8)',
    },
    legalBasis: contract,
    source: fromYou,
    methods,
    storage: asConsentSays,
    recipients: ['state-bodies'],
  },
  {
    id: 'support',
    name: {
      kk: 'Кері байланыс орнату, сауалдар мен өтінімдерді өңдеу, тиімді клиенттік және техникалық қолдау ұсыну (4.1.3 және 4.1.9-тармақтар)',
      ru: 'Обратная связь, обработка запросов и заявок, эффективная клиентская и техническая поддержка (пункты 4.1.3 и 4.1.9)',
      en: 'Being in touch, handling questions and applications, effective customer and technical support (clauses 4.1.3 and 4.1.9)',
    },
    legalBasis: consent,
    source: fromYou,
    methods,
    storage: asConsentSays,
    recipients: ['telecom'],
  },
  {
    id: 'marketing',
    name: {
      kk: 'Келісіміңізбен арнайы ұсыныстар, бағалар және жаңалықтар туралы ақпарат беру, жарнамалық қызметті жүзеге асыру (4.1.10 және 4.1.11-тармақтар)',
      ru: 'С Вашего согласия — специальные предложения, сведения о ценах и новостях, рекламная деятельность (пункты 4.1.10 и 4.1.11)',
      en: 'With your consent: special offers, prices and news, advertising (clauses 4.1.10 and 4.1.11)',
    },
    legalBasis: consentToAdvertising,
    source: fromYou,
    methods,
    storage: asConsentSays,
    recipients: ['telecom'],
  },
  {
    id: 'security',
    name: {
      kk: 'Қауіпсіздікті қамтамасыз ету, алаяқтықтың алдын алу үшін орналасқан жерді анықтау, деректердің дұрыстығы мен толықтығын растау (3.3.2, 4.1.4 және 4.1.5-тармақтар)',
      ru: 'Обеспечение безопасности, определение местонахождения для предотвращения мошенничества, подтверждение достоверности и полноты данных (пункты 3.3.2, 4.1.4 и 4.1.5)',
      en: 'Safety, finding the location in order to prevent fraud, confirming that data are right and complete (clauses 3.3.2, 4.1.4 and 4.1.5)',
    },
    legalBasis: consent,
    source: automatically,
    methods,
    storage: asConsentSays,
    recipients: ['state-bodies'],
  },
  {
    id: 'partner-services',
    name: {
      kk: 'Өнімдерді, жаңартуларды және қызметтерді алу үшін серіктестердің сайттары мен сервистеріне қолжетімділік ұсыну (4.1.12-тармақ)',
      ru: 'Предоставление доступа к сайтам и сервисам партнёров для получения продуктов, обновлений и услуг (пункт 4.1.12)',
      en: 'Giving access to sites and services of partners in order to get products, updates and services (clause 4.1.12)',
    },
    legalBasis: consent,
    source: fromYou,
    methods,
    storage: asConsentSays,
    recipients: ['telecom'],
  },
];
