import type { KeptData } from '../../request/controller.ts';
import type { Language } from '../../request/language.ts';
import type { AnswerFacts, WithdrawalPart } from './answer-facts.ts';
import { basis } from './basis.ts';
import { type Block, paragraph, row, table } from './document.ts';
import { doneIn } from './done-in.ts';

interface Said {
  readonly stopped: string;
  readonly notFound: string;
  readonly kept: string;
  readonly what: string;
  readonly why: string;
  readonly until: string;
  readonly nothingElse: string;
}

const SAID: Readonly<Record<Language, Said>> = {
  kk: {
    stopped:
      'Келісіміңізді кері қайтарып алу туралы өтінішіңізді қабылдадық. Дербес деректеріңізді өңдеу мына жүйелерде тоқтатылды:',
    notFound:
      'Келісіміңізді кері қайтарып алу туралы өтінішіңізді қабылдадық. Бұл мекенжай бойынша жүйелерімізден дербес деректеріңіз табылған жоқ, сондықтан тоқтататын өңдеу де жоқ.',
    kept: 'Мына деректер сақталып қалады:',
    what: 'Не сақталады',
    why: 'Себебі',
    until: 'Қашанға дейін',
    nothingElse: 'Бұл деректерге қолжетімділік шектелген, олар басқа мақсатта пайдаланылмайды.',
  },
  ru: {
    stopped:
      'Мы приняли отзыв Вашего согласия. Обработка Ваших персональных данных прекращена в следующих системах:',
    notFound:
      'Мы приняли отзыв Вашего согласия. По этому адресу персональных данных в наших системах не найдено, поэтому прекращать нечего.',
    kept: 'Следующие данные продолжают храниться:',
    what: 'Что хранится',
    why: 'Почему',
    until: 'До какого времени',
    nothingElse: 'Доступ к этим данным ограничен, для других целей они не используются.',
  },
  en: {
    stopped:
      'We have accepted the withdrawal of your consent. The processing of your personal data has stopped in these systems:',
    notFound:
      'We have accepted the withdrawal of your consent. No personal data were found in our systems under this address, so there is no processing to stop.',
    kept: 'The following data stay in storage:',
    what: 'What is kept',
    why: 'Why',
    until: 'Until when',
    nothingElse: 'Access to these data is restricted, and they are used for nothing else.',
  },
};

const keptData = (kept: readonly KeptData[], language: Language): Block[] => {
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

/** Where and when processing stopped, what is kept all the same, why and until when (LAW-1, LAW-9, BJQ-10, BJQ-13). */
export const answerWithdrawal = (part: WithdrawalPart, facts: AnswerFacts): Block[] => {
  const said = SAID[facts.language];
  if (part.systems.length === 0) return [paragraph(said.notFound), ...basis(facts, 'withdrawal')];
  return [
    paragraph(said.stopped),
    doneIn(part.systems, facts),
    ...keptData(part.kept, facts.language),
    ...basis(facts, 'withdrawal'),
  ];
};
