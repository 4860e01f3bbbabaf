import type { Purpose } from '../../request/controller.ts';
import type { Language } from '../../request/language.ts';
import type { AccessPart, AnswerFacts, HoldingSystem } from './answer-facts.ts';
import { records } from './answer-records.ts';
import { basis } from './basis.ts';
import { type Block, paragraph, row, subheading, table } from './document.ts';

interface Said {
  readonly found: string;
  readonly notFound: string;
  readonly byHand: string;
  readonly why: string;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly source: string;
  readonly methods: string;
  readonly storage: string;
  readonly recipients: string;
  readonly nobody: string;
  readonly file: string;
}

const SAID: Readonly<Record<Language, Said>> = {
  kk: {
    found: 'Сіздің дербес деректеріңізді өңдейтінімізді растаймыз.',
    notFound:
      'Бұл мекенжай бойынша жүйелерімізден дербес деректеріңіз табылған жоқ. Бізде осы хат алмасу ғана сақталады. Егер Сіз бізде басқа мекенжаймен немесе телефон нөмірімен тіркелген болсаңыз, соны көрсетіп жазуыңызды сұраймыз.',
    byHand: 'Бұл жүйе бойынша өтінішіңізді қызметкеріміз орындады.',
    why: 'Деректер не үшін және қалай өңделеді',
    purpose: 'Мақсаты',
    legalBasis: 'Құқықтық негізі',
    source: 'Алу көзі',
    methods: 'Жинау және өңдеу тәсілдері',
    storage: 'Өңдеу және сақтау мерзімі',
    recipients: 'Кімдерге беріледі',
    nobody: 'ешкімге берілмейді',
    file: 'Деректердің толық көшірмесі осы хатқа қоса берілген data.json файлында.',
  },
  ru: {
    found: 'Подтверждаем, что обрабатываем Ваши персональные данные.',
    notFound:
      'По этому адресу персональных данных в наших системах не найдено. У нас хранится только эта переписка. Если Вы регистрировались у нас с другим адресом или номером телефона, напишите нам, указав его.',
    byHand: 'В части этой системы Ваше обращение исполнил наш сотрудник.',
    why: 'Зачем и как обрабатываются данные',
    purpose: 'Цель',
    legalBasis: 'Правовое основание',
    source: 'Источник',
    methods: 'Способы сбора и обработки',
    storage: 'Срок обработки и хранения',
    recipients: 'Кому передаются',
    nobody: 'никому не передаются',
    file: 'Полная копия данных находится в приложенном файле data.json.',
  },
  en: {
    found: 'We confirm that we process your personal data.',
    notFound:
      'No personal data were found in our systems under this address. All we hold is this correspondence. If you registered with another address or telephone number, please write to us and name it.',
    byHand: 'A member of our staff dealt with your request in this system.',
    why: 'Why and how the data are processed',
    purpose: 'Purpose',
    legalBasis: 'Legal basis',
    source: 'Source',
    methods: 'Methods of collection and processing',
    storage: 'Term of processing and storage',
    recipients: 'Passed on to',
    nobody: 'nobody',
    file: 'A full copy of the data is in the attached file data.json.',
  },
};

const system = ({ name, records: held, byHand }: HoldingSystem, language: Language): Block[] => [
  subheading(name[language]),
  ...(byHand ? [paragraph(SAID[language].byHand)] : []),
  ...held.flatMap((record) => records(record, language)),
];

const recipientsOf = (purpose: Purpose, { controller, language }: AnswerFacts): string => {
  const named = controller.recipients
    .filter(({ id }) => purpose.recipients.includes(id))
    .map(({ name, place }) => `${name[language]} – ${place[language]}`);
  return named.length === 0 ? SAID[language].nobody : named.join('; ');
};

const purposeTable = (purpose: Purpose, facts: AnswerFacts): Block => {
  const { language } = facts;
  const said = SAID[language];
  return table(
    row(said.purpose, purpose.name[language]),
    row(said.legalBasis, purpose.legalBasis[language]),
    row(said.source, purpose.source[language]),
    row(said.methods, purpose.methods[language]),
    row(said.storage, purpose.storage[language]),
    row(said.recipients, recipientsOf(purpose, facts)),
  );
};

/** Purposes of what was found, once each, in the controller's order. */
const purposes = (part: AccessPart, facts: AnswerFacts): Block[] => {
  const served = new Set(
    part.systems.flatMap((held) => held.records.flatMap((record) => record.purposes)),
  );
  const tables = facts.controller.purposes
    .filter(({ id }) => served.has(id))
    .map((purpose) => purposeTable(purpose, facts));
  return tables.length === 0 ? [] : [subheading(SAID[facts.language].why), ...tables];
};

const holdsRecords = (part: AccessPart): boolean =>
  part.systems.some(({ records: held }) => held.length > 0);

/** What is held and all that the law wants said about it (LAW-11, BJQ-5 to BJQ-7), or that nothing is. */
export const answerAccess = (part: AccessPart, facts: AnswerFacts): Block[] => {
  const said = SAID[facts.language];
  if (part.systems.length === 0) return [paragraph(said.notFound), ...basis(facts, 'access')];
  return [
    paragraph(said.found),
    ...part.systems.flatMap((held) => system(held, facts.language)),
    ...purposes(part, facts),
    ...(holdsRecords(part) ? [paragraph(said.file)] : []),
    ...basis(facts, 'access'),
  ];
};
