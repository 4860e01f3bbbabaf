import type { Purpose } from '../../lambdas/request/controller.ts';
import {
  asLawDemands,
  automatically,
  consent,
  contract,
  duty,
  fromYou,
  methods,
  untilRefused,
  withoutLimit,
} from './words.ts';

/** Why Bilal processes data: clause 2.2 of its policy. */
export const purposes: readonly Purpose[] = [
  {
    id: 'account',
    name: {
      kk: 'Сайтта тіркелген Пайдаланушыны сәйкестендіру, тауарларды, қызметтерді, Сайт пен Сервистерге қолжетімділікті ұсыну (2.2.1-тармақ)',
      ru: 'Идентификация Пользователя, зарегистрированного на Сайте, предоставление товаров, услуг, доступа к Сайту и Сервисам (пункт 2.2.1)',
      en: 'Identifying the user registered on the site, giving goods, services and access to the site and its services (clause 2.2.1)',
    },
    legalBasis: contract,
    source: fromYou,
    methods,
    storage: withoutLimit,
    recipients: ['contractors', 'affiliates', 'service-partners'],
  },
  {
    id: 'contact',
    name: {
      kk: 'Пайдаланушымен байланысу, хабарламалар, сұраулар, қоңыраулар жіберу, сұраулар мен өтінімдерді өңдеу, өзгерістер туралы хабар ету (2.2.1, 2.2.3 және 2.2.7-тармақтар)',
      ru: 'Связь с Пользователем, направление сообщений, запросов, звонков, обработка запросов и заявок, уведомление об изменениях (пункты 2.2.1, 2.2.3 и 2.2.7)',
      en: 'Being in touch with the user: messages, questions, calls, handling requests and applications, telling of changes (clauses 2.2.1, 2.2.3 and 2.2.7)',
    },
    legalBasis: consent,
    source: fromYou,
    methods,
    storage: withoutLimit,
    recipients: ['contractors'],
  },
  {
    id: 'support',
    name: {
      kk: 'Сайтты пайдалануға байланысты мәселелер туындаған кезде тиімді клиенттік және техникалық қолдау көрсету (2.2.2-тармақ)',
      ru: 'Эффективная клиентская и техническая поддержка при возникновении проблем с использованием Сайта (пункт 2.2.2)',
      en: 'Effective customer and technical support when there are problems with the use of the site (clause 2.2.2)',
    },
    legalBasis: consent,
    source: fromYou,
    methods,
    storage: withoutLimit,
    recipients: ['contractors'],
  },
  {
    id: 'marketing',
    name: {
      kk: 'Жарнамалық және ақпараттық сипаттағы хабарламаларды жіберу, Пайдаланушының келісімімен жарнамалық қызметті жүзеге асыру (2.2.1 және 2.2.6-тармақтар)',
      ru: 'Направление сообщений рекламного и информационного характера, рекламная деятельность с согласия Пользователя (пункты 2.2.1 и 2.2.6)',
      en: "Sending messages of advertising and information, advertising with the user's consent (clauses 2.2.1 and 2.2.6)",
    },
    legalBasis: consent,
    source: fromYou,
    methods,
    storage: untilRefused,
    recipients: ['contractors', 'affiliates'],
  },
  {
    id: 'security',
    name: {
      kk: 'Қауіпсіздікті қамтамасыз ету, алаяқтықтың алдын алу мақсатында орналасқан жерді анықтау, деректердің дұрыстығы мен толықтығын растау (2.2.4 және 2.2.5-тармақтар)',
      ru: 'Обеспечение безопасности, определение местонахождения для предотвращения мошенничества, подтверждение достоверности и полноты данных (пункты 2.2.4 и 2.2.5)',
      en: 'Safety, finding the location in order to prevent fraud, confirming that data are right and complete (clauses 2.2.4 and 2.2.5)',
    },
    legalBasis: consent,
    source: automatically,
    methods,
    storage: withoutLimit,
    recipients: ['contractors'],
  },
  {
    id: 'improvement',
    name: {
      kk: 'Сайттың қызметтері мен бөлімдерін қолдау, жақсарту және әзірлеу үшін деректерді зерттеу және талдау, иесіздендірілген деректер негізінде статистикалық зерттеулер жүргізу (2.2.1-тармақ)',
      ru: 'Исследование и анализ данных для поддержки, улучшения и разработки сервисов и разделов Сайта, статистические исследования на основе обезличенных данных (пункт 2.2.1)',
      en: 'Studying data to keep, better and develop the services and sections of the site, statistics on depersonalised data (clause 2.2.1)',
    },
    legalBasis: consent,
    source: automatically,
    methods,
    storage: withoutLimit,
    recipients: ['contractors'],
  },
  {
    id: 'legal-duties',
    name: {
      kk: 'Қазақстан Республикасының қолданыстағы заңнамасы талаптарының сақталуын қамтамасыз ету (3.9-тармақ)',
      ru: 'Обеспечение соблюдения требований действующего законодательства Республики Казахстан (пункт 3.9)',
      en: 'Seeing that the legislation of the Republic of Kazakhstan in force is kept (clause 3.9)',
    },
    legalBasis: duty,
    source: fromYou,
    methods,
    storage: asLawDemands,
    recipients: ['courts-and-police'],
  },
];
