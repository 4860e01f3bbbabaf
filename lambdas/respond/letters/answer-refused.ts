import type { Ground } from '../../request/decision.ts';
import type { Language, Words } from '../../request/language.ts';
import type { AnswerFacts, RefusedPart, StillDone } from './answer-facts.ts';
import { type Block, list, paragraph, row, table } from './document.ts';
import { normsOf } from './norms.ts';

const GROUND: Readonly<Record<Ground, Words>> = {
  'identity-not-proven': {
    kk: 'өтінішті деректер иесінің өзі жазғаны расталмады',
    ru: 'не подтверждено, что обращение исходит от самого субъекта данных',
    en: 'it was not confirmed that the request comes from the person whose data are concerned',
  },
  'open-obligation': {
    kk: 'орындалмаған міндеттеме бар, сондықтан ол орындалғанға дейін келісімді кері қайтарып алуға болмайды',
    ru: 'имеется неисполненное обязательство; до его исполнения согласие не может быть отозвано',
    en: 'there is an obligation not yet fulfilled; until it is, consent cannot be withdrawn',
  },
  'retention-required': {
    kk: 'деректерді сақтау заңнама бойынша міндетті',
    ru: 'хранение этих данных обязательно в силу законодательства',
    en: 'the law requires that the data be kept',
  },
  'no-documents': {
    kk: 'өзгерістің негізін растайтын құжаттар ұсынылмады',
    ru: 'не представлены документы, подтверждающие основания для изменения',
    en: 'no documents were given that support the change',
  },
  'no-breach-found': {
    kk: 'тексеру деректерді жинау, өңдеу шарттарының бұзылғанын растамады',
    ru: 'проверка не подтвердила нарушения условий сбора и обработки данных',
    en: 'our check did not confirm a breach of the conditions of collection and processing',
  },
  'rights-of-others': {
    kk: 'талапты орындау басқа адамдардың құқықтарын бұзады',
    ru: 'исполнение требования нарушило бы права других лиц',
    en: 'carrying it out would infringe the rights of others',
  },
};

const STILL: Readonly<Record<StillDone, Words>> = {
  'mailings-stopped': {
    kk: 'Сізге жарнамалық және ақпараттық хабарламалар жіберу тоқтатылды',
    ru: 'прекращены рекламные и информационные рассылки в Ваш адрес',
    en: 'advertising and news mailings to you have stopped',
  },
  blocked: {
    kk: 'деректеріңіз бұғатталды',
    ru: 'Ваши данные заблокированы',
    en: 'your data have been blocked',
  },
};

interface Said {
  readonly refused: string;
  readonly because: string;
  readonly norm: string;
  readonly still: string;
  readonly byPerson: string;
}

const SAID: Readonly<Record<Language, Said>> = {
  kk: {
    refused: 'Өкінішке қарай, бұл талапты орындаудан бас тартуға мәжбүрміз.',
    because: 'Себебі',
    norm: 'Құқықтық негізі',
    still: 'Соған қарамастан мынаны орындадық:',
    byPerson: 'Бұл шешімді жауапты қызметкер қабылдады, ол автоматты түрде шығарылған жоқ.',
  },
  ru: {
    refused: 'К сожалению, мы вынуждены отказать в исполнении этого требования.',
    because: 'Причина',
    norm: 'Правовое основание',
    still: 'Вместе с тем мы сделали следующее:',
    byPerson: 'Это решение принял ответственный сотрудник, а не автоматическая система.',
  },
  en: {
    refused: 'We regret that we have to refuse this.',
    because: 'Reason',
    norm: 'Legal ground',
    still: 'All the same, this is what we did:',
    byPerson: 'The decision was taken by a responsible member of our staff, not automatically.',
  },
};

/** A reasoned refusal: why, by which norm, what is still done, and that a person decided it (BJQ-15). */
export const answerRefused = (
  { ground, stillDone }: RefusedPart,
  { controller, language }: AnswerFacts,
): Block[] => {
  const said = SAID[language];
  return [
    paragraph(said.refused),
    table(
      row(said.because, GROUND[ground][language]),
      row(said.norm, normsOf(controller).grounds[ground][language]),
    ),
    ...(stillDone.length > 0
      ? [paragraph(said.still), list(...stillDone.map((done) => STILL[done][language]))]
      : []),
    paragraph(said.byPerson),
  ];
};
