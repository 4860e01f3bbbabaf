import type { Letter } from '../../request/correspondence.ts';
import { KIND_NAMES } from '../../request/kind-names.ts';
import type { Language, Words } from '../../request/language.ts';
import { answerAccess } from './answer-access.ts';
import { answerByHand } from './answer-by-hand.ts';
import type { AnswerFacts, AnswerPart } from './answer-facts.ts';
import { answerOptOut } from './answer-optout.ts';
import { answerRefused } from './answer-refused.ts';
import { answerWithdrawal } from './answer-withdrawal.ts';
import { complaint } from './complaint.ts';
import { dataFile } from './data-file.ts';
import { dateOf } from './dates.ts';
import { type Block, heading, paragraph, row, table } from './document.ts';
import { letter } from './letter.ts';

const MATTER: Words = {
  kk: 'өтінішіңізге жауап',
  ru: 'ответ на Ваше обращение',
  en: 'the answer to your request',
};

interface Said {
  readonly intro: string;
  readonly id: string;
  readonly received: string;
  readonly answered: string;
}

const SAID: Readonly<Record<Language, Said>> = {
  kk: {
    intro: 'Дербес деректерге қатысты өтінішіңізге жауап береміз.',
    id: 'Өтініштің нөмірі',
    received: 'Өтініш түскен күн',
    answered: 'Жауап берілген күн',
  },
  ru: {
    intro: 'Отвечаем на Ваше обращение, касающееся персональных данных.',
    id: 'Номер обращения',
    received: 'Дата поступления',
    answered: 'Дата ответа',
  },
  en: {
    intro: 'This is our answer to your request about personal data.',
    id: 'Reference',
    received: 'Received on',
    answered: 'Answered on',
  },
};

const particulars = ({ controller, id, language, receivedAt, answeredOn }: AnswerFacts): Block => {
  const said = SAID[language];
  const date = (instant: string) => dateOf(language, controller.timeZone, instant);
  return table(
    row(said.id, id),
    row(said.received, date(receivedAt)),
    row(said.answered, date(answeredOn)),
  );
};

const body = (part: AnswerPart, facts: AnswerFacts): Block[] => {
  if (part.outcome === 'refused') return answerRefused(part, facts);
  if (part.outcome === 'done-by-hand') return answerByHand(part, facts);
  if (part.kind === 'access') return answerAccess(part, facts);
  if (part.kind === 'withdrawal') return answerWithdrawal(part, facts);
  return answerOptOut(part, facts);
};

/** The written answer: what was asked, what was found or done, on which grounds, and where to complain. */
export const answer = (facts: AnswerFacts): Letter => {
  const written = letter(facts, MATTER, [
    paragraph(SAID[facts.language].intro),
    particulars(facts),
    ...facts.parts.flatMap((part) => [
      heading(KIND_NAMES[part.kind][facts.language]),
      ...body(part, facts),
    ]),
    ...complaint(facts),
  ]);
  const file = dataFile(facts);
  return file === undefined ? written : { ...written, attachments: [file] };
};
