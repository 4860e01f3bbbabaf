import type { KeptData } from '../../request/controller.ts';
import type { Language } from '../../request/language.ts';
import { type Block, paragraph, row, table } from './document.ts';

interface Said {
  readonly kept: string;
  readonly what: string;
  readonly why: string;
  readonly until: string;
  readonly nothingElse: string;
}

const SAID: Readonly<Record<Language, Said>> = {
  kk: {
    kept: 'Мына деректер сақталып қалады:',
    what: 'Не сақталады',
    why: 'Себебі',
    until: 'Қашанға дейін',
    nothingElse: 'Бұл деректерге қолжетімділік шектелген, олар басқа мақсатта пайдаланылмайды.',
  },
  ru: {
    kept: 'Следующие данные продолжают храниться:',
    what: 'Что хранится',
    why: 'Почему',
    until: 'До какого времени',
    nothingElse: 'Доступ к этим данным ограничен, для других целей они не используются.',
  },
  en: {
    kept: 'The following data stay in storage:',
    what: 'What is kept',
    why: 'Why',
    until: 'Until when',
    nothingElse: 'Access to these data is restricted, and they are used for nothing else.',
  },
};

/** What stays all the same, why and until when (LAW-9, BJQ-13). */
export const keptData = (kept: readonly KeptData[], language: Language): Block[] => {
  const said = SAID[language];
  if (kept.length === 0) return [];
  const tables = kept.map(({ what, why, until }) =>
    table(
      row(said.what, what[language]),
      row(said.why, why[language]),
      row(said.until, until[language]),
    ),
  );
  return [paragraph(said.kept), ...tables, paragraph(said.nothingElse)];
};
