import type { Purpose } from '../../request/controller.ts';
import type { Language } from '../../request/language.ts';
import type { AccessPart, AnswerFacts } from './answer-facts.ts';
import { withRows } from './answer-records.ts';
import { type Block, row, subheading, table } from './document.ts';

interface Said {
  readonly why: string;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly source: string;
  readonly methods: string;
  readonly storage: string;
  readonly recipients: string;
  readonly nobody: string;
}

const SAID: Readonly<Record<Language, Said>> = {
  kk: {
    why: 'Деректер не үшін және қалай өңделеді',
    purpose: 'Мақсаты',
    legalBasis: 'Құқықтық негізі',
    source: 'Алу көзі',
    methods: 'Жинау және өңдеу тәсілдері',
    storage: 'Өңдеу және сақтау мерзімі',
    recipients: 'Кімдерге беріледі',
    nobody: 'ешкімге берілмейді',
  },
  ru: {
    why: 'Зачем и как обрабатываются данные',
    purpose: 'Цель',
    legalBasis: 'Правовое основание',
    source: 'Источник',
    methods: 'Способы сбора и обработки',
    storage: 'Срок обработки и хранения',
    recipients: 'Кому передаются',
    nobody: 'никому не передаются',
  },
  en: {
    why: 'Why and how the data are processed',
    purpose: 'Purpose',
    legalBasis: 'Legal basis',
    source: 'Source',
    methods: 'Methods of collection and processing',
    storage: 'Term of processing and storage',
    recipients: 'Passed on to',
    nobody: 'nobody',
  },
};

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

/** Why and how what was found is processed (LAW-11, BJQ-6, BJQ-7): each purpose once, in the controller's order. */
export const purposes = (part: AccessPart, facts: AnswerFacts): Block[] => {
  const served = new Set(
    part.systems.flatMap((held) => withRows(held.records).flatMap((record) => record.purposes)),
  );
  return tablesOf(
    facts.controller.purposes.filter(({ id }) => served.has(id)),
    facts,
  );
};

/** Every purpose of the company: where a person looked, no system says which of them serve. */
export const everyPurpose = (facts: AnswerFacts): Block[] =>
  tablesOf(facts.controller.purposes, facts);

const tablesOf = (served: readonly Purpose[], facts: AnswerFacts): Block[] =>
  served.length === 0
    ? []
    : [
        subheading(SAID[facts.language].why),
        ...served.map((purpose) => purposeTable(purpose, facts)),
      ];
