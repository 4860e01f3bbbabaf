import type { Kind } from '../request/kinds.ts';

/**
 * Stems that, standing in one letter, say what is asked. Every group must be hit; a group is a choice.
 * Folded as `fold` does: lower case, Kazakh letters without their marks, so both spellings match.
 */
export const LEXICON: readonly { readonly kind: Kind; readonly all: readonly RegExp[] }[] = [
  // access
  {
    kind: 'access',
    all: [
      /дербес|жеке|персональн|personal/,
      /дерек|малимет|данн|data/,
      /сурау|билу|коширме|тизим|предостав|сообщ|копи|перечень|copy|what data/,
    ],
  },
  {
    kind: 'access',
    all: [
      /какие (мои )?(персональные )?данные|кандай (дербес |жеке )?(дерек|малимет)|what (personal )?data/,
    ],
  },
  // withdrawal
  { kind: 'withdrawal', all: [/келисим/, /кайтар|бас тарт|кушин жо/] },
  { kind: 'withdrawal', all: [/отзыв|отозва/, /соглас/] },
  { kind: 'withdrawal', all: [/withdraw|revoke/, /consent/] },
  // optout
  {
    kind: 'optout',
    all: [
      /жарнама|рассылк|таратылым|хабарландыру/,
      /жиберме|бас тарт|шыгар|токтат|отпи|уберите|отказ|прекрат|не присыл/,
    ],
  },
  { kind: 'optout', all: [/не (присыл|шл|хочу)|прекратите/, /реклам|смс|sms/] },
  {
    kind: 'optout',
    all: [/unsubscribe|stop sending|opt out|opt-out/, /mail|newsletter|advert|marketing/],
  },
];

/** Words of the kinds a person decides. One of them makes a letter unsure: nothing is done on half of it. */
export const DECIDED_BY_A_PERSON =
  /жойын|жоюды сурай|жоюыныз|оширин|оширип|ошируди|удалите|удалить мо|уничтож(ить|ьте) |delete my|erase my|тузетин|тузетуди|исправ(ьте|ить)|correct my|бугаттаныз|бугаттауды|заблокируйте|block my|шагым|наразы|талап-арыз|жалоб|претензи|complain|прокуратур|полици/;
