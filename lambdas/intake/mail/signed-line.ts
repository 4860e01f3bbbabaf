import { OF_DATA } from './auto-reply-words.ts';
import { folded } from './folded.ts';

/** In characters, and in letters: nobody's name, post or address is longer. */
const LENGTH = 160;
const LETTERS = 60;
/** What somebody says, and no name or address does. */
const SAID =
  /(?<!\p{L})(?:прошу|просьба|пожалуйста|требую|хочу|хотел\p{L}*|мне|меня|мо(?:й|я|ё|е|и|ю|их|им|его|ей)|аккаунт\p{L}*|закр\p{L}+|убер\p{L}+|отпи\p{L}+|стоп|сұра\p{L}+|өтін\p{L}+|менің|маған|тоқтат\p{L}*|please|my|me|i|want|account|close|remove|stop|forget|p\s?\.?\s?s|п\s?\.?\s?с|з\s?\.?\s?ы)(?!\p{L})/iu;
const COURTESY =
  /^(?:с (?:большим |глубоким )?уважением|с наилучшими пожеланиями|всего (?:доброго|хорошего)|спасибо|құрметпен|ізгі ниетпен|рақмет|рахмет|(?:kind |best |warm )?regards|best wishes|yours \p{L}+|sincerely|thanks|thank you)[\s,!.]{0,5}/iu;
const POST =
  /(?<!\p{L})(?:менеджер|директор|бухгалтер|юрист|инженер|специалист|консультант|начальник|заместитель|руководитель|бастығы|маман\p{L}*|заңгер|manager|director|engineer|lawyer|specialist|consultant|head|officer)(?!\p{L})/iu;
const POST_WORDS = 5;
/** A capital, a number, a short label or abbreviation, a link, an address, or signs only. */
const WORD =
  /^(?:[^\p{L}\d]*(?:\p{Lu}|\d).*|\p{L}{1,6}[.:]|(?:e-?mail|телефон|phone|mobile|моб|сайт|web|whatsapp):?|\S+@\S+|(?:https?:|www\.)\S*|[\p{L}\d.-]+\.(?:kz|ru|com|org|net)\S*|[^\p{L}]*)$/iu;
const CAPITAL = /^[^\p{L}]*\p{Lu}/u;

/** Whether a line below a signature's delimiter can be one of it: a name, post, telephone, address or link, no sentence. */
export const looksSigned = (line: string): boolean => {
  if (line.length > LENGTH || SAID.test(line) || speaksOfData(line)) return false;
  if (line.replace(/\P{L}/gu, '').length > LETTERS) return false;
  const said = line.trim().replace(COURTESY, '');
  if (/[!?]$/.test(said) || /\p{L}{7,}\.$/u.test(said)) return false;
  const words = said.split(/[\s,;|]+/u).filter(Boolean);
  return words.every(isOfName) || (words.length <= POST_WORDS && POST.test(said));
};

const isOfName = (word: string): boolean => CAPITAL.test(word) || WORD.test(word);

/** Whether anything in a text may be about somebody's data. */
export const speaksOfData = (text: string): boolean => {
  const words = folded(text);
  return OF_DATA.some((word) => words.includes(word));
};
