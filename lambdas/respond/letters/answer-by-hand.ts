import type { Language } from '../../request/language.ts';
import type { AnswerFacts, DoneByHandPart } from './answer-facts.ts';
import { keptData } from './answer-kept.ts';
import { everyPurpose } from './answer-purposes.ts';
import { basis } from './basis.ts';
import { onDate } from './dates.ts';
import { type Block, paragraph } from './document.ts';

const DONE: Readonly<Record<Language, (on: string) => string>> = {
  kk: (on) => `Өтінішіңіздің бұл бөлігін қызметкеріміз ${on} орындады.`,
  ru: (on) => `Эту часть Вашего обращения наш сотрудник исполнил ${on}`,
  en: (on) => `A member of our staff carried out this part of your request on ${on}.`,
};

/** A person did it, and what stays all the same: a deletion is always theirs (BJQ-13). */
export const answerByHand = (part: DoneByHandPart, facts: AnswerFacts): Block[] => {
  const { controller, language } = facts;
  const on = onDate(language, controller.timeZone, part.at);
  return [
    paragraph(DONE[language](on)),
    // LAW-11: purposes, sources, methods, terms and recipients belong to every access answer.
    ...(part.kind === 'access' ? everyPurpose(facts) : []),
    ...keptData(part.kept, language),
    ...basis(facts, part.kind),
  ];
};
