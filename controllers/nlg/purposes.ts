import type { Purpose } from '../../lambdas/request/controller.ts';
import {
  asLawOrContractSets,
  automatically,
  consent,
  duty,
  fromYou,
  fromYouAndOthers,
  methods,
  untilRefused,
  whilePurposeLasts,
} from './words.ts';

/** Why NLG.KZ processes data: clause 3.1 of its policy, whose list has no numbers. */
export const purposes: readonly Purpose[] = [
  {
    id: 'account',
    name: {
      kk: 'Сізді жүйедегі пайдаланушы ретінде анықтау, желіде тіркелгіңізді құру және қорғау (3.1-тармақ)',
      ru: 'Идентификация Вас как пользователя системы, создание и защита Вашей учётной записи (пункт 3.1)',
      en: 'Knowing you as a user of the system, making and protecting your account (clause 3.1)',
    },
    legalBasis: consent,
    source: fromYou,
    methods,
    storage: whilePurposeLasts,
    recipients: ['service-providers'],
  },
  {
    id: 'orders',
    name: {
      kk: 'Тапсырыстарды өңдеу, Сіз сұраған тауарлар мен қызметтерді ұсыну және жеткізу (3.1-тармақ)',
      ru: 'Обработка заказов, предоставление и доставка запрошенных Вами товаров и услуг (пункт 3.1)',
      en: 'Handling orders, giving and delivering the goods and services you asked for (clause 3.1)',
    },
    legalBasis: consent,
    source: fromYou,
    methods,
    storage: asLawOrContractSets,
    recipients: ['service-providers'],
  },
  {
    id: 'support',
    name: {
      kk: 'Комментарийлер мен сұрақтарға жауап беру, клиенттерге қызмет және техникалық қолдау көрсету, растауларды, шот-фактураларды, ескертулер мен әкімшілік хабарларды жіберу (3.1-тармақ)',
      ru: 'Ответы на комментарии и вопросы, обслуживание клиентов и техническая поддержка, отправка подтверждений, счетов-фактур, предупреждений и административных сообщений (пункт 3.1)',
      en: 'Answering comments and questions, serving customers, technical support, sending confirmations, invoices, warnings and administrative messages (clause 3.1)',
    },
    legalBasis: consent,
    source: fromYou,
    methods,
    storage: whilePurposeLasts,
    recipients: ['service-providers'],
  },
  {
    id: 'marketing',
    name: {
      kk: 'Акциялар, алдағы оқиғалар, біз және таңдаулы серіктестеріміз ұсынатын өнімдер мен қызметтер туралы хабарлау, маркетингтік хабарламаларды жіберу, жарнаманы дамыту (3.1-тармақ)',
      ru: 'Сообщения об акциях, предстоящих событиях, продуктах и услугах наших и избранных партнёров, отправка маркетинговых сообщений, развитие рекламы (пункт 3.1)',
      en: 'Telling of promotions, coming events, products and services of ours and of chosen partners, sending marketing messages, developing advertising (clause 3.1)',
    },
    legalBasis: consent,
    source: fromYou,
    methods,
    storage: untilRefused,
    recipients: ['service-providers'],
  },
  {
    id: 'improvement',
    name: {
      kk: 'Сайттарды, өнімдерді және веб-сайтты басқару, қолдау және жақсарту, талдау және зерттеу жүргізу, қажеттіліктеріңізді түсіну (3.1-тармақ)',
      ru: 'Управление сайтами, продуктами и веб-сайтом, их поддержка и улучшение, анализ и исследования, понимание Ваших потребностей (пункт 3.1)',
      en: 'Running, keeping and bettering the sites, products and website, analysis and study, understanding your needs (clause 3.1)',
    },
    legalBasis: consent,
    source: fromYouAndOthers,
    methods,
    storage: whilePurposeLasts,
    recipients: ['service-providers'],
  },
  {
    id: 'fraud',
    name: {
      kk: 'Алаяқтықтан, рұқсатсыз және заңсыз әрекеттерден қорғау, оларды тергеу және олардың алдын алу (3.1-тармақ)',
      ru: 'Защита от мошенничества, несанкционированных и незаконных действий, их расследование и предотвращение (пункт 3.1)',
      en: 'Protection against fraud, unauthorised and unlawful acts, their investigation and prevention (clause 3.1)',
    },
    legalBasis: consent,
    source: automatically,
    methods,
    storage: whilePurposeLasts,
    recipients: ['service-providers', 'state-bodies'],
  },
  {
    id: 'legal-duties',
    name: {
      kk: 'Қазақстан Республикасының заңнамасымен Компанияға жүктелген функцияларды жүзеге асыру (3.1-тармақ)',
      ru: 'Осуществление функций, возложенных на Компанию законодательством Республики Казахстан (пункт 3.1)',
      en: 'Doing what the legislation of the Republic of Kazakhstan lays on the company (clause 3.1)',
    },
    legalBasis: duty,
    source: fromYou,
    methods,
    storage: asLawOrContractSets,
    recipients: ['state-bodies'],
  },
];
