import type { Words } from '../../request/language.ts';
import { ANOTHER_CONTACT } from './another-contact.ts';
import type { AnswerFacts, DoneIn, OptOutPart } from './answer-facts.ts';
import { basis } from './basis.ts';
import { type Block, paragraph } from './document.ts';
import { doneIn } from './done-in.ts';

const LEFT_OUT: Words = {
  kk: 'Сіз жарнамалық және ақпараттық хабарламалар жіберілетіндер тізімінен алып тасталдыңыз:',
  ru: 'Вы исключены из списков рекламных и информационных рассылок:',
  en: 'You have been taken off our advertising and news mailing lists:',
};

const ON_NO_LIST: Words = {
  kk: 'Сіз жарнамалық және ақпараттық хабарламалар жіберілетіндер тізімінде жоқсыз, мұндай хабарламалар келісіміңізсіз Сізге жіберілмейді. Тексерілген жүйелер:',
  ru: 'Вы не состоите в списках рекламных и информационных рассылок, и без Вашего согласия такие сообщения направляться Вам не будут. Мы проверили:',
  en: 'You are on none of our advertising and news mailing lists, and such messages will not be sent to you without your consent. We checked:',
};

const NOT_FOUND: Words = {
  kk: 'Бұл мекенжай хабарлама тарату тізімдерімізде жоқ.',
  ru: 'Этого адреса нет в наших списках рассылок.',
  en: 'This address is on none of our mailing lists.',
};

/** Left out of mailings, where and when, or that there was no list to be left out of (BJQ-9). */
export const answerOptOut = (part: OptOutPart, facts: AnswerFacts): Block[] => {
  const said = [
    ...inSystems(LEFT_OUT, part.systems, facts),
    ...inSystems(ON_NO_LIST, part.onNoList, facts),
  ];
  return [
    ...(said.length > 0
      ? said
      : [paragraph(`${NOT_FOUND[facts.language]} ${ANOTHER_CONTACT[facts.language]}`)]),
    ...basis(facts, 'optout'),
  ];
};

const inSystems = (words: Words, systems: readonly DoneIn[], facts: AnswerFacts): Block[] =>
  systems.length === 0 ? [] : [paragraph(words[facts.language]), doneIn(systems, facts)];
