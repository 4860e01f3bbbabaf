import type { Recipient } from '../../lambdas/request/controller.ts';

/**
 * Those to whom clauses 5.1 and 5.2 give data. Everyone who had wrong or incomplete data is told what became
 * of them (clause 6.2.1, NLG-3), state bodies too. Who buys the company (5.3) is none until it is sold.
 */
export const recipients: readonly Recipient[] = [
  {
    id: 'service-providers',
    name: {
      kk: 'NLG.KZ үшін қызмет көрсететін жеткізушілер, мердігерлер және агенттер (5.1-тармақ)',
      ru: 'Поставщики, подрядчики и агенты, оказывающие услуги для NLG.KZ (пункт 5.1)',
      en: 'Suppliers, contractors and agents who provide services to NLG.KZ (clause 5.1)',
    },
    place: {
      kk: 'орналасқан жері Саясатта көрсетілмеген',
      ru: 'место нахождения в Политике не указано',
      en: 'the Policy does not say where',
    },
    tellOn: ['correction', 'blocking', 'deletion', 'withdrawal', 'optout'],
  },
  {
    id: 'state-bodies',
    name: {
      kk: 'Заңды сұрауы бойынша мемлекеттік органдар, соның ішінде ұлттық қауіпсіздік және құқық қорғау органдары (5.2-тармақ)',
      ru: 'Государственные органы, в том числе национальной безопасности и правоохранительные, по их законному запросу (пункт 5.2)',
      en: 'State bodies, those of national security and law enforcement among them, on their lawful request (clause 5.2)',
    },
    place: {
      kk: 'Қазақстан Республикасы',
      ru: 'Республика Казахстан',
      en: 'Republic of Kazakhstan',
    },
    tellOn: ['correction', 'deletion'],
  },
];
