import type { Recipient } from '../../lambdas/request/controller.ts';
import type { Kind } from '../../lambdas/request/kinds.ts';
import type { Words } from '../../lambdas/request/language.ts';

/** Who acts on the data for the company must follow what happens to them (Law 94-V Art. 8(7), 25(2)(8)). */
const CHANGES: readonly Kind[] = ['correction', 'blocking', 'deletion', 'withdrawal'];

const inKazakhstan: Words = {
  kk: 'Қазақстан Республикасы (Саясаттың 5-тармағы)',
  ru: 'Республика Казахстан (пункт 5 Политики)',
  en: 'Republic of Kazakhstan (clause 5 of the Policy)',
};

/** Those to whom clause 9 lets BazarJoq give data. */
export const recipients: readonly Recipient[] = [
  {
    id: 'it-providers',
    name: {
      kk: 'Қосымшаларды, деректерді өңдеу қызметтерін немесе АТ-қызметтерін (хостинг, бұлттық бағдарламалық жасақтама, резервтік көшіру, деректерді қорғау және сақтау) ұсынатын шеттегі ұйымдар',
      ru: 'Сторонние организации, предоставляющие приложения, услуги по обработке данных или ИТ-услуги (хостинг, облачное программное обеспечение, резервное копирование, защита и хранение данных)',
      en: 'Outside organisations that provide applications, data processing or IT services (hosting, cloud software, back-up, protection and storage of data)',
    },
    place: inKazakhstan,
    tellOn: [...CHANGES, 'optout'],
  },
  {
    id: 'delivery',
    name: {
      kk: 'Тауарларды сатуға (жеткізуге) және ақпарат беруге көмек көрсететін шеттегі ұйымдар',
      ru: 'Сторонние организации, содействующие продаже (доставке) товаров и предоставлению информации',
      en: 'Outside organisations that help to sell (deliver) goods and to give information',
    },
    place: inKazakhstan,
    tellOn: CHANGES,
  },
  {
    id: 'auditors',
    name: {
      kk: 'Аудиторлар және басқа кәсіби кеңес берушілер',
      ru: 'Аудиторы и другие профессиональные консультанты',
      en: 'Auditors and other professional advisers',
    },
    place: inKazakhstan,
    tellOn: [],
  },
  {
    id: 'state-bodies',
    name: {
      kk: 'Құқық қорғау және басқа мемлекеттік және реттеу органдары, басқа уәкілетті органдар',
      ru: 'Правоохранительные и другие государственные и регулирующие органы, другие уполномоченные органы',
      en: 'Law enforcement and other state and regulatory bodies, other authorised bodies',
    },
    place: inKazakhstan,
    tellOn: [],
  },
  {
    id: 'investigators',
    name: {
      kk: 'Заңнама талаптарының сақталуын тексеру немесе болжалды қылмысты тергеу мақсатында дербес деректерді ашуды сұратуға уәкілетті шеттегі ұйымдар',
      ru: 'Сторонние организации, уполномоченные запрашивать персональные данные для проверки соблюдения законодательства или расследования предполагаемого преступления',
      en: 'Outside organisations empowered to ask for personal data to check that the law is kept or to investigate a suspected crime',
    },
    place: inKazakhstan,
    tellOn: [],
  },
  {
    id: 'group',
    name: {
      kk: 'Орындаушының компаниялар тобына кіретін заңды тұлғалар',
      ru: 'Юридические лица, входящие в группу компаний Исполнителя',
      en: "Legal entities of the company's group",
    },
    place: inKazakhstan,
    tellOn: CHANGES,
  },
];
