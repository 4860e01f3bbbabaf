import { any, few } from './clause.ts';
import { phrases } from './cues.ts';
import { KIN_EN, KIN_KK, KIN_RU, KIN_RU_GENITIVE } from './kin.ts';

const DATA_RU = any(
  'данные|данных|даные|аккаунт*|профил*|номера|номеров|телефон*|анкет*|карточк*|фото*|согласи*|сведени*|кабинет*|учетн*',
);
/** «… біздің екеуіміздің»: the ending says that they are of us both. */
const OURS_KK = `(?:${phrases('дерек|мәлімет|данный|аккаунт|нөмір|номер|телефон|сурет|тіркелгі|профил|келісім')})[a-z]*miz[a-z]*`;
const KK_KIN = `(?:${phrases(KIN_KK, 'жұбайы|зайыбы')})`;
const ASKED_RU = any(
  'просим|требуем|отзываем|хотим|возражаем|настаиваем|отказываемся|заявляем|жалуемся',
);
const ASKED_KK = any(
  'сұраймыз|өтінеміз|талап етеміз|қайтарып аламыз|қайтарамыз|бас тартамыз|қарсымыз|келіспейміз',
);
const ASKED_EN = any(
  'withdraw|request|ask|would like|want|wish|object|revoke|demand|hereby|both|no longer consent|no longer agree',
);

const SEVERAL = new RegExp(
  `(?<![a-z])(?:${[
    any(
      'мы, нижеподписав*|мы нижеподписав*|от нас обоих|от нас всех|от нас двоих|нас обоих|за себя и за|за нас обоих|за нас двоих|на двоих человек',
    ),
    // «Мои данные и данные моей жены», «мои, Ким Анны, … и моего мужа».
    `${any('мои|моих|мой|моего|мою|моей|моим')}[^.!?\\n]{0,90}[^a-z](?<!${phrases('мне')}\\s)${any('и|а также|плюс')}\\s{1,3}${few(2)}(?:${any('моего|моей|моих')}\\s{1,3}${few(1)})?${any(KIN_RU_GENITIVE)}`,
    `${any('мои|моих|мой')}\\s{1,3}${few(3)}${any('и')}\\s{1,3}${any(KIN_RU)}`,
    `${any('мы с')}\\s{1,3}${few(2)}${any(KIN_RU, 'коллегами|коллегой')}[^!?\\n]{0,60}[^a-z](?:${ASKED_RU}|${any('наши|наших')})`,
    `${any('мы,')}\\s{1,3}${any('супруги|муж и жена|родители|двое|трое')}[^!?\\n]{0,120}[^a-z](?:${ASKED_RU}|${any('наши|наших')})`,
    `${any('наши|наших')}\\s{1,3}s\\s{1,3}${few(2)}${any(KIN_RU)}`,
    `${any('удал*|отзыв*|сотр*|убер*|уничтож*|заблок*|прекрат*|стер*')}\\s{1,3}${few(6)}${any('наши|наших')}\\s{1,3}${few(1)}${DATA_RU}`,
    // «Екеуіміздің деректеріміз», and not «жұбайым екеуіміз сізден тоңазытқыш алдық».
    `${any('екеуіміздің|екеуміздің|үшеуіміздің')}\\s{1,3}${few(4)}(?:${OURS_KK}|${any('дерек*|мәлімет*|нөмір*|аккаунт*|келісім*|тіркелгі*')})`,
    `${any('екеуіміз|екеуміз|үшеуіміз')}\\s{1,3}${few(5)}(?:${OURS_KK}|${ASKED_KK})`,
    any('екеуімізді|екеумізді|үшеуімізді'),
    any('біз, төменде|біз төменде|отбасымыздың барлық'),
    `${any('мен|менің')}(?:\\s{1,3}${any('де')})?,?\\s{1,3}(?:${any('және|пен|мен|жане')}\\s{1,3})?${KK_KIN}(?:\\s{1,3}${few(3)}[a-z]{2,30})?(?:nin|din|tin)(?![a-z])`,
    `${any('мен|менің')}\\s{1,3}${any('және|пен|мен|жане')}\\s{1,3}${KK_KIN}(?![a-z])[^.!?\\n]{0,120}[^a-z](?:${OURS_KK}|${ASKED_KK})`,
    any(
      'both of us|both of our|us both|our two accounts|our both accounts|for myself and my|the two of us',
    ),
    `${any('mine and|my own and|my data and|me and|my and|my own data and')}\\s{1,3}${few(3)}${any('my')}\\s{1,3}${few(1)}(?:${phrases(KIN_EN)})s?(?![a-z])`,
    `${any('my')}\\s{1,3}(?:${few(2)}${any('and')}\\s{1,3}${any('my')}\\s{1,3}${few(1)}(?:${phrases(KIN_EN)})s|(?:${phrases(KIN_EN)})s\\s{1,3}and\\s{1,3}${any('mine|my')})`,
    `${any('my')}\\s{1,3}${any(KIN_EN)}\\s{1,3}${any('and i|and me')}\\s{1,3}(?:${any('would')}\\s{1,3})?${few(1)}${ASKED_EN}`,
    `${any('delete|erase|remove|stop|withdraw|revoke|block')}\\s{1,3}${few(5)}${any('our')}\\s{1,3}${few(2)}${any('data|accounts|profiles|consents|numbers')}`,
  ].join('|')})`,
);

/** Whether a folded text asks for several people at once. */
export const speaksForSeveral = (folded: string): boolean => SEVERAL.test(folded);
