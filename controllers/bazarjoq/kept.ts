import type { KeptData } from '../../lambdas/request/controller.ts';

/** What stays when processing stops or an account goes (BJQ-13, policy clause 2; LAW-9). */
export const kept: readonly KeptData[] = [
  {
    kinds: ['withdrawal', 'deletion'],
    what: {
      kk: 'тауарларды сатып алу тарихы',
      ru: 'история покупок',
      en: 'the history of purchases',
    },
    why: {
      kk: 'бухгалтерлік есеп және қаржылық есептілік туралы заңнамада көзделген міндеттемелер (Саясаттың 2-тармағы)',
      ru: 'обязанности, предусмотренные законодательством о бухгалтерском учёте и финансовой отчётности (пункт 2 Политики)',
      en: 'duties under the legislation on accounting and financial reporting (clause 2 of the Policy)',
    },
    until: {
      kk: 'осы заңнамада белгіленген сақтау мерзімі аяқталғанға дейін, содан кейін жойылады',
      ru: 'до окончания срока хранения, установленного этим законодательством, после чего уничтожается',
      en: 'until the storage term set by that legislation ends, after which it is destroyed',
    },
  },
  {
    kinds: ['withdrawal', 'deletion'],
    what: {
      kk: 'Сервиспен өзара әрекеттесу (жүгіну) туралы ақпарат',
      ru: 'информация о взаимодействии с Сервисом (обращениях)',
      en: 'the record of your contacts with the Service',
    },
    why: {
      kk: 'тапсырыстар мен өтініштер бойынша міндеттемелердің орындалуын растау қажеттігі, соның ішінде бухгалтерлік есеп және қаржылық есептілік туралы заңнама бойынша (Саясаттың 2-тармағы)',
      ru: 'необходимость подтвердить исполнение обязательств по заказам и обращениям, в том числе по законодательству о бухгалтерском учёте и финансовой отчётности (пункт 2 Политики)',
      en: 'the need to show that duties under orders and requests were met, including those of the legislation on accounting and financial reporting (clause 2 of the Policy)',
    },
    until: {
      kk: 'сатып алу тарихымен бірдей мерзімге',
      ru: 'в течение того же срока, что и история покупок',
      en: 'for as long as the history of purchases',
    },
  },
];
