import { AFTER, type Around, after, before, justBefore, phrases } from './cues.ts';
import { OTHER_CITIZEN } from './other-citizen.ts';

/** The person concerned, for whom another writes. */
const REPRESENTED = justBefore(
  'в интересах|интересы|от имени|доверител*|зовут|её имя|его имя|оның аты|есімі|отца|отец|папа|папы|папу|мамы|маме|маму|мама|мать|матери|сына|сын|дочь|дочери|муж|мужа|мужу|жена|жены|жене|брата|сестры|бабушки|бабушка|дедушки|дедушка',
  'ребенка|әкем|анам|ұлым|қызым|әжем|атам|апам|күйеуім|әйелім|балам|my (?:late )?(?:father|mother|son|daughter|husband|wife|grandmother|grandfather|brother|sister|child)|on behalf of|on behalf of my (?:mother|father|son|daughter|wife|husband|client)|on behalf of my client|доверенности от',
);
const FOR_WHOM = after(8, 'атынан|мүддесін|моя мама|мой отец|моя мать|мой сын|моя дочь');
const INTRODUCED = justBefore(
  'я|мои|моих|мен|менің атым|атым|менің есімім|есімім|меня зовут|мое имя|это|зовут меня|вас беспокоит|пишет вам|пишет|обращается|клиент|ваш клиент|заявитель|фио|ф.и.о.|ф.и.о|фио заявителя|ф.и.о. заявителя|аты-жөнім|аты-жөні|аты жөнім|аты жөні|т.а.ә.|т.а.ә|таә|тегі, аты',
  'на имя|оформлен* на|зарегистрирован* на|тапсырыс беруші|өтініш беруші|өтініш иесі|арыз иесі|тұрғыны|i|i am|im|my name is|this is|name|full name|name is|fullname|applicant|customer|menin atym|esimim|от кого|кімнен|контакты|контактное лицо|байланыс|откнем',
  'фамилия|фамилия имя|фамилия и имя|тегім|тегі|имя и фамилия|should read|it should read|receipt says|registered as|recorded as|in the name of|under the name|under the name of|made out to|atim joni|правильно|правельно|правильная|верно|надо|нужно|на правильн*|исправ* на|дұрысы|дұрыс|керегі|correct to|correct it to|should be|толықтыр*|дополните|поменя* на|измени* на|гр.|гражданин* рк',
);
/** «От» heads a formal letter only where its line begins with it. */
const FROM = /(?:^|\n)[\s>*]*(?:ot|kimnen|from)(?:\s*:)?\s*(?:gr\.|grajdan[a-z]*)?\s*$/;
const AFTER_SELF = after(
  2,
  'боламын|деген|дұрысы|деп түзет*|деп жөнде*|деп жаз*|деп өзгерт*|деп ауыстыр*|деп дұрыста*|на связи|тұратын|проживающ*|пишет|ваш клиент|действующ*',
);
const ANOTHER = before(
  32,
  'менеджер*|курьер*|оператор*|консультант*|продав*|сатушы*|сотрудни*|қызметкер*|специалист*|водител*|администратор*|кассир*|бухгалтер ваш*|коллег*|әріптес*|представил*|назвал*|вместо|ескі|стар*|под именем',
  'your (?:manager|agent|courier|operator|colleague|employee)|agent|courier|spoke (?:with|to)|contact|call|г-ну|г-же|срочным вопросам|всем вопросам обращ*|замеща*|urgent|господину|мырзаға|ханымға|директору|директорына|начальнику|басшысы|басшысына|кому|кімге|to|адвокат*|нотариус*|обратитесь к|хабарласыңыз*|звонил*|имени|атындағы|по адресу|адрес*',
  'гражданин*|граждан*|гр.|азамат*|потерпевш*|подозреваем*|азаматша*|доставк* на|рядом с',
);
const SIGNING = new RegExp(
  `(?:^|\\n)[^\\n]{0,90}(?<![a-z])(?:${phrases('директор|директоры|менеджер|менеджері|маман|маманы|бухгалтер|бухгалтері|рекрутер|рекрутері|эксперт|сарапшы|инспектор|инспекторы|прокурор|прокуроры|следователь|тергеуші|судья|судьясы|басшысы|басшысының|бастығы|орынбасары|көмекшісі|хатшысы|капитаны|майоры|адвокат|начальник|заместитель|руководитель|специалист|специалисті|капитан|майор|лейтенант|подполковник|полковник|полиции|юстиции|советник|юрист|заңгер|төраға|председатель|секретарь|manager|director|officer|inspector|head|өкілі|представитель|аудитор|координатор|координаторы|предприниматель|кәсіпкер|заведующ*|меңгерушісі|инженер|инженері|логист|аналитик|дознаватель|пристав|аким|акима|әкім|әкімі|помощник|помощник прокурора|орындаушысы|юрисконсульт|врач|дәрігер|учитель|мұғалім|воспитатель|тәрбиеші|coordinator|engineer|lawyer|auditor|specialist|analyst|export|founder|ceo')})(?:[^\\n.!?]{0,40})$`,
);
const GREETED = before(
  14,
  'уважаем*|құрметті|курметти|қадірлі|қымбатты|dear|hello|hi|здравствуйте|здравствуй|сәлеметсіз бе|сәлем|салем|добрый день|добрый вечер|добрый утро|қайырлы күн|спасибо|рақмет|рахмет',
);
const ACTED = after(
  12,
  'сказал*|звонил*|позвонил*|обещал*|ответил*|приш*|приехал*|хамил*|нахамил*|отказал*|не довез*|нагрубил*|доставил*|айтты|айтқан*|келді|берді|уәде*|звонит|қоңырау*|шалып|told|said|called|promised|refused|informed',
);
const STREET_BEFORE = new RegExp(
  `(?:^|[^a-z])(?:${phrases('ул.|ул|улица|улице|улицы|пр.|пр|просп.|проспект*|мкр.|мкр|жк|тц|көшесі|им.|имени|на углу')})\\s*[«"]?$`,
);
const STREET_AFTER =
  /^(?![\s,]{0,3}\d{1,2}\.\d{1,2}\.)[\s,]{0,3}(?:(?:koshe|dangil|audan|auil|kalasi|street|str\b|avenue|ave\b)|(?:u[ij]|d|k)?\.?\s?\d{1,3}(?!\d)(?![\d ()-]*\d{3})(?!\.?\s?[a-z]{3}))/;
const COMPANY_BEFORE = new RegExp(
  `(?:[«"„“]|(?:^|[^a-z])(?:${phrases('тоо|жшс|ип|жк|ао|ақ|ооо|llp|компани*|магазин*|дүкен*|банк*|фирм*|бренд*|сайт*|товар*')})\\s*[«"„“]?)$`,
);
const COMPANY_AFTER =
  /^[\s,]{0,2}(?:llp|ltd|llc|gmbh|inc|bank|group|tooo?|jshs|store|shop)\b|^[»”]/;
const NUMBER_AFTER =
  /^[\s,.;:()–—-]{0,6}(?:(?:jsn|in|tel|mob|sotov|phone|uiali|nomer)[a-z.]*|\+?[78][\s(-]{0,2}\d{3}|\d{12}|[a-z\d._-]+@)/;
const NUMBER_BEFORE = /(?:\d{2}|@[a-z.-]{4,30})[\s,.;)–—-]{1,4}$/;
const CLOSING = new RegExp(
  `(?:^|[^a-z])(?:${phrases('с уважением|уважением|уважением к вам|искренне ваш*|құрметпен|ізгі ниетпен|ізгі тілекпен|regards|sincerely|faithfully|truly|thanks|thank you|cheers|спасибо|рақмет|рахмет|подпись|қолы|заранее благодар*|благодарю')})[\\s,.!:_)-]*$`,
);

/** Not behind an initial. */
const AFTER_SENTENCE = /[a-z\d)»"]{3}[.!?)]\s*$/;
/** Nothing but how to reach them stands behind. */
const LAST_NUMBER = /^[\s,.;:()–—-]{0,6}(?:[a-z]{2,9}[.:]{0,2} ?)?\+?[\d\s()-]{6,20}[\s.]*$/;

/** How much what stands around a name says that it is the name of the sender, or of whom they write for, unless their own is looked for. */
export const contextOf = (
  text: string,
  { before: said, after: next }: Around,
  end: number,
  ownName = false,
): number => {
  let score = 0;
  const ends = /^[\s.,!]*(?:\n|$)/.test(next);
  const left = text.length - end;
  const numberEnds = left <= AFTER && LAST_NUMBER.test(next);
  // Who signs for an office stands behind it, on the last lines.
  const signs = (ends || numberEnds) && left < 150 && SIGNING.test(said);
  if (signs) score += 4;
  else if (REPRESENTED.test(said) || FOR_WHOM.test(next)) score += ownName ? -8 : 7;
  else if (OTHER_CITIZEN.test(said)) score -= 8;
  else if (INTRODUCED.test(said) || AFTER_SELF.test(next)) score += 5;
  // The head of a formal letter has the name in the genitive; the letter itself says it plainly.
  else if (FROM.test(said)) score += 4.5;
  else if (ANOTHER.test(said) || ACTED.test(next)) score -= 8;
  if (score <= 0 && GREETED.test(said) && !CLOSING.test(said)) score -= 8;
  if (STREET_BEFORE.test(said) || (STREET_AFTER.test(next) && !NUMBER_AFTER.test(next)))
    score -= 10;
  if (COMPANY_BEFORE.test(said) || COMPANY_AFTER.test(next)) score -= 8;
  const starts = /(?:^|\n)[\s>*_-]*$/.test(said);
  if (CLOSING.test(said)) score += 3;
  if (NUMBER_AFTER.test(next) || (NUMBER_BEFORE.test(said) && ends)) score += 3;
  if (starts && (ends || /^\s?,/.test(next))) score += 3;
  else if (ends && /[.!?,)]\s*$|\s{3,}$/.test(said)) score += 3;
  else if (starts && (/^\s?[.—–:-]/.test(next) || text[end - 1] === '.')) score += 2;
  if (left < 100) score += 0.5;
  // The last words of all, after a sentence: whoever wrote it signs there.
  const isLast = left <= AFTER && /^[\s.,!]*$/.test(next);
  if ((isLast || numberEnds) && AFTER_SENTENCE.test(said)) score += isLast ? 1.5 : 2;
  if (starts && left < 40) score += ends ? 2 : 1;
  return score;
};
