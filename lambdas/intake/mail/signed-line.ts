import { speaksOfData } from './speaks-of-data.ts';

/** In characters, and in letters: nobody's name, post or address is longer. */
const LENGTH = 160;
const LETTERS = 60;
/** What somebody says, and no name or address does. */
const SAID =
  /(?<!\p{L})(?:прошу|просьба|пожалуйста|требую|хочу|хотел\p{L}*|мне|меня|мо(?:й|я|ё|е|и|ю|их|им|его|ей)|аккаунт\p{L}*|закр\p{L}+|убер\p{L}+|отпи\p{L}+|стоп|сұра\p{L}+|өтін\p{L}+|менің|маған|тоқтат\p{L}*|please|my|me|i|want|account|close|remove|stop|forget|p ?\.? ?s|п ?\.? ?с|з ?\.? ?ы)(?!\p{L})/iu;
const COURTESY =
  /^(?:с (?:большим |глубоким )?уважением|с наилучшими пожеланиями|всего (?:доброго|хорошего)|спасибо|құрметпен|ізгі ниетпен|рақмет|рахмет|(?:kind |best |warm )?regards|best wishes|yours \p{L}+|sincerely|thanks|thank you)[\s,!.]{0,5}/iu;
const POST =
  /(?<!\p{L})(?:менеджер|директор|бухгалтер|юрист|инженер|специалист|консультант|начальник|заместитель|руководитель|бастығы|маман\p{L}*|заңгер|manager|director|engineer|lawyer|specialist|consultant|head|officer)(?!\p{L})/iu;
const POST_WORDS = 5;
/** A capital or a number first, or no letter at all. */
const NAME = /^[^\p{L}\d]*(?:\p{Lu}|\d|$)/u;
const LABEL =
  /^(?:\p{L}{1,6}[.:]{1,2}|(?:e-?mail|телефон|phone|mobile|моб|сайт|web|whatsapp):?|van|von|de|of|and|и|по|при)$/iu;
const LINK = /@|^(?:https?:|www\.)|\.(?:kz|ru|com|org|net)\b/i;

/** Whether a line below a signature's delimiter can be one of it: a name, post, telephone, address or link, no sentence. */
export const looksSigned = (line: string): boolean => {
  if (line.length > LENGTH || line.replace(/\P{L}/gu, '').length > LETTERS) return false;
  if (SAID.test(line) || speaksOfData(line)) return false;
  const name = line.trim().replace(COURTESY, '');
  if (/[!?]$|\p{L}{7}\.$/u.test(name)) return false;
  const words = name.split(/[\s,;|]+/u).filter(Boolean);
  return words.every(isOfName) || (words.length <= POST_WORDS && POST.test(name));
};

const isOfName = (word: string): boolean => NAME.test(word) || LABEL.test(word) || LINK.test(word);
