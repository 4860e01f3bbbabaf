import type { Words } from '../../request/language.ts';
import type { AnswerFacts, OptOutPart } from './answer-facts.ts';
import { basis } from './basis.ts';
import { type Block, paragraph } from './document.ts';
import { doneIn } from './done-in.ts';

const LEFT_OUT: Words = {
  kk: 'Сіз жарнамалық және ақпараттық хабарламалар жіберілетіндер тізімінен алып тасталдыңыз:',
  ru: 'Вы исключены из списков рекламных и информационных рассылок:',
  en: 'You have been taken off our advertising and news mailing lists:',
};

const NOT_FOUND: Words = {
  kk: 'Бұл мекенжай хабарлама тарату тізімдерімізде жоқ.',
  ru: 'Этого адреса нет в наших списках рассылок.',
  en: 'This address is on none of our mailing lists.',
};

/** Left out of mailings, where and when (BJQ-9). */
export const answerOptOut = (part: OptOutPart, facts: AnswerFacts): Block[] =>
  part.systems.length === 0
    ? [paragraph(NOT_FOUND[facts.language]), ...basis(facts, 'optout')]
    : [paragraph(LEFT_OUT[facts.language]), doneIn(part.systems, facts), ...basis(facts, 'optout')];
