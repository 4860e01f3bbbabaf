import type { Language } from '../../request/language.ts';
import type { AnswerFacts, WithdrawalPart } from './answer-facts.ts';
import { keptData } from './answer-kept.ts';
import { basis } from './basis.ts';
import { type Block, paragraph } from './document.ts';
import { doneIn } from './done-in.ts';

interface Said {
  readonly stopped: string;
  readonly notFound: string;
}

const SAID: Readonly<Record<Language, Said>> = {
  kk: {
    stopped:
      'Келісіміңізді кері қайтарып алу туралы өтінішіңізді қабылдадық. Дербес деректеріңізді өңдеу мына жүйелерде тоқтатылды:',
    notFound:
      'Келісіміңізді кері қайтарып алу туралы өтінішіңізді қабылдадық. Бұл мекенжай бойынша жүйелерімізден дербес деректеріңіз табылған жоқ, сондықтан тоқтататын өңдеу де жоқ.',
  },
  ru: {
    stopped:
      'Мы приняли отзыв Вашего согласия. Обработка Ваших персональных данных прекращена в следующих системах:',
    notFound:
      'Мы приняли отзыв Вашего согласия. По этому адресу персональных данных в наших системах не найдено, поэтому прекращать нечего.',
  },
  en: {
    stopped:
      'We have accepted the withdrawal of your consent. The processing of your personal data has stopped in these systems:',
    notFound:
      'We have accepted the withdrawal of your consent. No personal data were found in our systems under this address, so there is no processing to stop.',
  },
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
