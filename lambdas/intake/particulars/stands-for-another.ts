import { any, few } from './clause.ts';
import { phrases } from './cues.ts';
import { KIN_EN, KIN_KK, KIN_RU, KIN_RU_GENITIVE, KIN_RU_NOMINATIVE } from './kin.ts';

/** What a controller may hold of a person. */
const DATA_RU = any(
  'данные|данных|данным|данными|даные|персональн*|информаци*|сведени*|аккаунт*|профил*|номер|номера|номеру|возраст|дат* рождения|номером|телефон*|анкет*|карточк*|фото|фотограф*|фотк*|снимк*|снимок|видео*|изображени*|кабинет*|учетк*|учетн*|иин|имя|фамили*',
);
const DATA_KK = any(
  'дерек*|дерег*|мәлімет*|данн*|аккаунт*|нөмір*|номер*|телефон*|сурет*|фото*|тіркелгі*|профил*|бейне*|видео*|сауалнама*|анкета*|карточка*|аты-жөн*|есімін*|жынысы*|жасын|жсн*|иин*|кабинет*|жазба*|келісім*',
);
const DATA_EN = any(
  'data|details|information|info|account*|profile|record*|photo*|picture*|image*|video*|personal|name|number|phone|e-mail|email|consent',
);
const HELD_EN = any(
  'data|details|information|info|account*|profile|record*|photo*|picture*|image*|video*',
);

const MY_RU = any(
  'моего|моей|моих|моему|мою|моем|своего|своей|своих|своему|свою|нашего|нашей|наших|нашу',
);
const RU_KIN = any(KIN_RU);
/** «Звоните на телефон мужа» says where an answer is to go. */
const CALL_RU = `(?<!(?:${phrases('звоните|позвоните|перезвоните|свяжитесь|связаться|дозвонит*')})[^.!?\\n]{0,60})`;

const AUTHORITY = any(
  'законный представитель|законного представителя|законным представителем|законному представителю|законная представительница|законной представительниц*|законным представительницей',
  'представител* по доверенности|представител* несовершеннолетн*|представител* гр.|представител* гражданин*|представител* заявител*|представител* потребител*|представител* доверител*|представител* субъекта|представител* истца|являюсь представителем|в лице представителя',
  'представляю интересы|представляя интересы|представляющ* интересы|уполномочен* представлять|действую по поручению|по поручению доверител*',
  'опекун|опекуна|опекуном|опекуну|опекунша|опекуншей|опекуны|попечители|попечитель|попечителя|попечителем|попечителю|попечительница',
  'доверитель|доверителя|доверителю|доверителем|доверителе|доверительниц*|мой клиент|моего клиента|моему клиенту|моя клиентка|моей клиентки|адвокат* гр.|адвокат* гражданин*',
  'заңды өкіл*|өкілі ретінде|өкіл ретінде|өкілімін|өкілі болып|өкілі боламын|сенім білдіруш*|қорғаншы*|қамқоршысы*|қамқоршымын|қамқоршы ретінде|қамқоршылық құжат*|мүддесінде|мүддесі үшін|мүддесін қорға*|мүддесін білдір*|мүддесін көзде*',
  'ата-анасы ретінде|ата-ана ретінде|анасы ретінде|әкесі ретінде|ата-анасымын',
  'power of attorney|legal guardian|legal representative|authorized representative|authorised representative|guardian of|my client|i act for|we act for|i act on behalf|attorney for|attorney of|counsel for|lawyer for|lawyer of|executor of',
);
/** A power of attorney, unless it is forged, another's matter, or there is none. */
const POWER = `(?<!(?:${phrases('поддельн*|фальшив*|липов*|ложн*|чуж*|без|жалған|нет|бөтен|қолдан жасалған')})\\s{1,3})${any('доверенность|доверенности', 'сенімхат*')}`;
const SPEAKS_FOR = [
  // «Үш баланың анасымын» says who writes, not for whom.
  `(?<!${any('екі|үш|төрт|бес|алты|көп')}\\s{1,3}${any('баланың')}\\s{1,3})${any('анасымын|әкесімін')}`,
  `(?:${phrases(KIN_KK)})\\s{1,3}${few(1)}${any('сұрап отыр|сұрап жатыр|өтініп отыр')}`,
  `${any('от имени|от лица|в интересах|от имени и в интересах|в защиту интересов')}\\s{1,3}${any(`моего|моей|моих|своего|своей|своих|нашего|нашей|наших|несовершеннолетн*|доверител*|клиента|клиентки|гр.|гражданина|гражданки|заявител*|наследник*|умерш*|пациент*|${KIN_RU}`)}(?!\\s{1,3}${any('имени|лица|компани*|магазин*|организаци*|фирм*|команд*')})`,
  `${any('пишу|обращаюсь|прошу|хлопочу|заявляю|спрашиваю|пишем|просим')}\\s{1,3}${few(2)}${any('за|вместо')}\\s{1,3}(?:${MY_RU}\\s{1,3})?${RU_KIN}`,
  `${any('по просьбе')}\\s{1,3}(?:${MY_RU}\\s{1,3})?${RU_KIN}`,
  `(?:${any('по доверенности')}.{0,30})?${any('от ее имени|от его имени|от их имени')}`,
  `${any('как|я его|я ее')}\\s{1,3}(?:${any('законн*|родн*|единственн*')}\\s{1,3})?${any('мать|мама|отец|папа|родитель|родители|опекун|дочь|сын|жена|муж|вдова|наследни*|внук|внучка')}`,
  `${any('атынан|атымен')}\\s{1,3}${few(2)}${any('жазып отыр*|жазам*|жазып тұр*|жазудамын|өтін*|сұраймын|сұраймыз|сұрап отыр*|хабарлаймын|хабарлап отыр*|талап етем*|әрекет ет*|қайтар*|келісім*|мәлімдеймін')}`,
  `${any('on behalf of|acting for|acting on behalf of|i represent|we represent|instructed by')}\\s{1,3}${any(`my|our client|mr|mr.|mrs|mrs.|ms|ms.|miss|dr|dr.|the late|the client|a client|the data subject|a minor|his|her`)}`,
  `${any('i am|i m|as|im')}\\s{1,3}${any('his|her|their|the|the childs')}\\s{1,3}${few(1)}${any('mother|father|parent|parents|guardian|representative|lawyer|attorney|widow|executor|carer|daughter|son|wife|husband')}`,
];
/** The data, the account or the number of one of the family. */
const FAMILY = [
  `${DATA_RU}\\s{1,3}${few(2)}(?:(?:${MY_RU}\\s{1,3})?${few(1)}${any(KIN_RU_GENITIVE)}|${any('о|об|обо|на|про|по')}\\s{1,3}(?:${MY_RU}\\s{1,3})?${few(1)}${RU_KIN})${CALL_RU}`,
  `${MY_RU}\\s{1,3}${RU_KIN}\\s{1,3}${few(2)}${DATA_RU}${CALL_RU}`,
  `${any('мой|моя|наш|наша|мои|наши')}\\s{1,3}${few(1)}${any(KIN_RU_NOMINATIVE)}[^!?]{0,200}[^a-z]${any('его|ее|их|ей|ему')}\\s{1,3}${few(1)}${DATA_RU}`,
  `${any('мамин*|папин*')}\\s{1,3}${few(1)}${DATA_RU}`,
  `(?:${phrases(KIN_KK)}|${phrases('бала|ата-ана')})(?:iz)?(?:nin|din|tin)\\s{1,3}${few(3)}(?:(?<!kemnin\\s)atin(?![a-z])|${DATA_KK}(?!\\s{1,3}${any('хабарласыңыз*|хабарлассын|хабарласа')})|${any('атына|атынан|атындағы|атындагы')})`,
  `${any(KIN_KK)}\\s{1,3}${few(3)}(?!${phrases('менің|сіздердің|сіздің|біздің|оның')})[a-z]{2,30}(?:nin|din|tin)\\s{1,3}${few(2)}(?:${DATA_KK}|${any('атына|атынан|атындағы|атындагы')})`,
  `(?:${phrases(KIN_KK)})[a-z]{0,6}\\s[^!?]{0,200}[^a-z]${any('оның')}\\s{1,3}${few(2)}${DATA_KK}`,
  `(?:${phrases(KIN_KK)})(?:di|ti|ni)\\s{1,3}${few(3)}${any('тізім*|база*|рассылка*')}`,
  `${any('my|our')}\\s{1,3}${few(2)}(?:${phrases(KIN_EN)})s\\s{1,3}${few(2)}${DATA_EN}`,
  `${HELD_EN}\\s{1,3}${few(4)}${any('of|about|on|for|regarding|belonging to|concerning')}\\s{1,3}${any('my|our')}\\s{1,3}${few(2)}${any(KIN_EN)}`,
];
/** Somebody who died cannot ask. */
const DEAD_RU = any(
  'умер|умерла|умерли|умершего|умершей|покойн*|скончал*|ушел из жизни|ушла из жизни|нет в живых|смерти|погиб|погибла|не стало',
);
const LATE = [
  `${any(KIN_RU, KIN_RU_NOMINATIVE)}[^!?]{0,100}[^a-z]${DEAD_RU}`,
  `${DEAD_RU}\\s{1,3}${few(3)}${any(KIN_RU, KIN_RU_NOMINATIVE)}`,
  `(?:${phrases(KIN_KK)})[^!?]{0,120}[^a-z]${any('қайтыс бол*|дүниеден өт*|дүниеден оз*|өмірден өт*|өмірден оз*|марқұм')}`,
  any('марқұм'),
  `${any('my|our')}\\s{1,3}${few(2)}${any(KIN_EN)}[^!?]{0,100}[^a-z]${any('passed away|died|has died|deceased')}`,
  `${any('my|our')}\\s{1,3}${any('late|deceased')}\\s{1,3}${any(KIN_EN)}`,
];

const ANOTHER = new RegExp(
  `(?<![a-z])(?:${[AUTHORITY, POWER, ...SPEAKS_FOR, ...FAMILY, ...LATE].join('|')})`,
);

/** Whether a folded text speaks for somebody else than who wrote it: by authority, or for one of the family. */
export const standsForAnother = (folded: string): boolean => ANOTHER.test(folded);
