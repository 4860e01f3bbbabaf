/** Compared with small letters. Kazakh is often written with Russian letters only: к for қ, у for ұ and ү, и for і. */
const BEHALF = new RegExp(
  [
    'в интересах (?:моего|моей|доверител|несовершеннолет|гр)|интересы (?:моего|моей|доверител|клиент)|по доверенности|доверител|законный представитель|представител[ья] по|опекун',
    'от имени (?:мо(?:его|ей)|своего|своей|мамы|матери|отца|папы|сына|дочери|мужа|жены|бабушки|дедушки|брата|сестры|клиента)',
    '(?:пишу|обращаюсь|прошу) (?:вас )?за (?:маму|отца|папу|сына|дочь|мужа|жену|бабушку|дедушку|брата|сестру|мать)',
    'сен[иі]мхат|атынан (?:жаз|өт[іи]н|с[ұу]ра)|заңды өк[іи]л|занды ок[иі]л|өк[іи]л[іи] рет[іи]нде|м[үу]ддес[іи]н|қамқоршысы',
    'on behalf of (?:my|our client|mr|mrs|ms|the late|the client)|power of attorney|legal (?:guardian|representative)|my client|i represent',
  ].join('|'),
);
/** The data, the account or the number of one of the family. */
const FAMILY = new RegExp(
  [
    '(?:данн[^\\s.,]{1,3}|аккаунт[^\\s.,]{0,3}|номер[^\\s.,]{0,3}|телефон[^\\s.,]{0,3}|профил[^\\s.,]{1,2}) (?:моего|моей|мо[ей]й|отца|папы|мамы|матери|сына|дочери|мужа|жены|бабушки|дедушки|реб[её]нка)',
    'мо(?:й|я) (?:покойн[^\\s.,]{2} )?(?:отец|мать|мама|папа|сын|дочь|муж|жена|бабушка)[^.!?\\n]{0,80}(?:его|её|ее|ей|ему|на его|отпишите|удалите)',
    '(?:баламның|баламнын|[ұу]лымның|улымнын|қызымның|кызымнын|анамның|анамнын|әкемнің|акемнин|апамның|әжемнің|атамның|жұбайымның) (?:[^\\s.,]{1,20} ){0,2}(?:дере[кг]|мәл[іи]мет|малимет|аккаунт|нөм[іи]р|номир|номер|телефон)',
    'мамин[^\\s.,]{0,2} (?:телефон|номер|аккаунт)|папин[^\\s.,]{0,2} (?:телефон|номер|аккаунт)|(?:анам|әкем|әжем|атам)(?: \\S{2,20}){1,3}[^.!?\\n]{0,60}(?:нөм[іи]р|номер|телефон|аккаунт|дере[кг])',
    "my (?:late |elderly )?(?:son|daughter|child|father|mother|husband|wife|grandmother|grandfather)['’]s (?:data|account|number|phone|details|information|personal)",
  ].join('|'),
);
const SEVERAL =
  /(?:мы, нижеподписав|от нас (?:обоих|всех)|за себя и за|мы с (?:мужем|женой|супруг[^\s.,]{1,3}|братом|сестрой|мамой|коллегами)[^.\n]{0,40}(?:прос|треб|отзыв)|наши (?:с [^\s.,]{2,15} )?(?:данные|уч[её]тные|аккаунты|номера)|ек[еі]у[іи]м[іи]з|отбасымыздың барлық|б[іи]з, төменде|both of us|our (?:two |both )?accounts|my (?:wife|husband|partner) and (?:i|me)(?![^\s.,]))/;
/** An IIN by its birthday. */
const IIN = /(?<!\d)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[0-6]\d{5}(?!\d)/g;
/** A wrong and a right one are of one person. */
const IINS_OF_ONE = 2;

/** Who else than the sender alone a letter speaks for. */
export interface Representation {
  /** Somebody writes for another person: authority must be shown (Digital Code Art. 37(5)). */
  readonly byRepresentative: boolean;
  /** One letter for several people: each must prove who they are. */
  readonly severalPeople: boolean;
}

/** Whether a letter speaks for another than its sender, or for several. */
export const representationIn = (whole: string): Representation => {
  const text = whole.toLowerCase();
  return {
    byRepresentative: BEHALF.test(text) || FAMILY.test(text),
    severalPeople: SEVERAL.test(text) || new Set(text.match(IIN)).size > IINS_OF_ONE,
  };
};
