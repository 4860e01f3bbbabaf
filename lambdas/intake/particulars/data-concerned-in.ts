import { formOf } from './name-form.ts';
import { nameSpans } from './name-spans.ts';

const DATA = `(?:дерек|дерег|мәлімет|малимет|данны[ехм]|данным|сведени|derek|m[aä]l[iı]met|data|information|details)`;
/** Looked for first: few letters speak of their data at all. */
const ABOUT_DATA = new RegExp(`${DATA}|соглас|келіс|келис|consent`, 'i');
/** However the line is headed: «Какие данные:», «Қай деректерім:», «Data concerned:». A URL is no heading. */
const HEADED = new RegExp(
  `^([^\\n:]{0,60}${DATA}[^\\n:]{0,40})(?::(?!//)|[ \\t][–—])[ \\t]*((?:\\n[ \\t]*[-–—•*\\d][.)]?[^\\n]{2,120}){1,15}|\\S[^\\n]{0,299})`,
  'im',
);
/** «Персональных данных (ФИО, телефон)». */
const BRACKETED = new RegExp(
  `${DATA}[^\\s(),.;:]*(?:[ \\t]+[^\\s(),.;:]+){0,4}[ \\t]*\\(([^()\\n]{3,300})\\)`,
  'gi',
);
/** What follows says which. */
const NAMELY =
  /(?:а именно|в частности|конкретно|именно|атап айтқанда|атап айтканда|нақты айтқанда|нақтырақ айтқанда|дәлірек айтқанда|namely|in particular|specifically|to wit)[ \t]*[:,–—-]?[ \t]+(?:об?[ \t]|на[ \t])?([^\n]{3,300})/gi;
const INCLUDING =
  /(?:включая|в том числе|такие как|соның ішінде|сонын ишинде|including|such as)[ \t]*[:,–—-]?[ \t]+([^\n]{3,300})/gi;
/** «Все мои данные», said in a sentence. */
const ALL_DATA = new RegExp(
  [
    '(?:барлық|барлык|бүкіл|букил|ешқандай|ешкандай|кез[ \\t]келген|barlyq|barlıq|barlyk|bükil|eshqandai)[ \\t]+(?:(?:дербес|жеке|менің|менин|менің жеке|derbes|jeke)[ \\t]+){0,2}(?:дере[кг]|мәлімет|малимет|dere[kg]|m[aä]l[iı]met)[^\\s.,;:!?)»]*',
    '(?:все(?:х|ми|м)?|любы(?:е|х|ми|м)|никаки(?:е|х|ми|м)|каки(?:е|х)-либо)[ \\t]+(?:(?:мои|моих|моими|моим|свои|своих|своими|эти|этих)[ \\t]+)?(?:(?:персональны|личны)(?:е|х|ми|м)[ \\t]+)?данны(?:е|х|ми|м)(?![а-яё])(?:[ \\t]+обо[ \\t]мне)?',
    '(?:all|any)[ \\t]+(?:of[ \\t]+)?(?:(?:my|the)[ \\t]+)?(?:personal[ \\t]+)?(?:data|information)(?![a-z])(?:[ \\t]+(?:about|on)[ \\t]me)?',
  ].join('|'),
  'i',
);
/** What a controller may hold of a person: a list that names none of these is another one. */
const KNOWN =
  /(?<!\p{L})(?:фио|ф\. ?и|имя|имени|фамили|отчеств|телефон|номер|адрес|(?:электронн|эл)[^\s]* почт|почт|e-?mail|мейл|фото|видео|голос|изображен|биометри|отпечат|иин|жсн|паспорт|удостоверен|дат[аыу] рожд|рожд|возраст|карт[аыеу]|сч[её]т|заказ|покупк|истори|геолокац|место|здоров|медицин|диагноз|доход|зарплат|cookie|куки|аты|есім|есим|тегі|нөмір|нөмер|номир|мекенжай|мекен-жай|сурет|дауыс|бейне|жасы|туған|туган|куәлі|куали|тапсырыс|денсаулық|name|phone|number|address|photo|video|voice|image|birth|passport|iin|card|account|order|purchase|history|location|health|medical|device|все(?!\p{L})|вс[её](?!\p{L})|любые|барлық|бәрі|бари|барлык|all(?!\p{L})|any(?!\p{L})|everything)/iu;
/** A heading that asks which. */
const ASKS_WHICH =
  /как(?:ие|их)|қай|кай|қандай|кандай|тоқтат|токтат|which|concerned|перечень|список|тізім/i;
/** In a law's name the word stands too. */
const LAW = /закон|стать|ст\.|п\. ?\d|заң|бап|кодекс|law|article|art\./i;
/** A sentence goes on behind the list: it is no part of it. */
const GOES_ON =
  /(?:[.!?…](?=\s|$)|[;,]?\s+(?:прошу|требую|отзываю|(?:и|а)\s+(?:также\s+)?(?:прошу|требую|отзываю)|котор(?:ый|ые|ых|ую)|котор[^\s]*|данн(?:ое|ого|ые мной|ых мной)|which|that\s+(?:i|you)|and\s+(?:i|please|ask|request)|please|i\s+(?:ask|request|withdraw)|өңде|ондеу|жинау|пайдалан|беруге|берген|қайтар|кайтар|тоқтат|токтат|сақта|өшір|ошир|жою)).*$/isu;
const ADDRESS_OF_SITE = /\/\/|www\./i;
/** Their values: a telephone, an address of e-mail. */
const VALUE = /\+?\d[\d\s()-]{4,}\d|[^\s@,;]+@[^\s,;]+/g;
/** What stands before the end of an abbreviation is no sentence. */
const ABBREVIATION = /(?<![а-яё])(эл|тел|моб|ф|и|г|ул|д|кв)\.(?=\s)/giu;

/** What a withdrawal names: the data whose processing is to stop. Never the person's own name or number. */
export const dataConcernedIn = (text: string): string | undefined => {
  if (!ABOUT_DATA.test(text)) return undefined;
  return (
    headedIn(text) ??
    (text.includes('(') ? firstListIn(text, BRACKETED) : undefined) ??
    firstListIn(text, NAMELY) ??
    ALL_DATA.exec(text)?.[0] ??
    firstListIn(text, INCLUDING)
  );
};

const headedIn = (text: string): string | undefined => {
  const [, heading = '', said = ''] = (/[:–—]/.test(text) && HEADED.exec(text)) || [];
  return listIn(said, ASKS_WHICH.test(heading));
};

const firstListIn = (text: string, pattern: RegExp): string | undefined => {
  for (const [, said] of text.matchAll(pattern)) {
    const list = LAW.test(said ?? '') ? undefined : listIn(said);
    if (list) return list;
  }
  return undefined;
};

/** The list that a text begins with, without what tells who the person is. */
const listIn = (said = '', asked = false): string | undefined => {
  if (said === '' || ADDRESS_OF_SITE.test(said)) return undefined;
  const lines = said
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–—•*]|\d{1,2}[.)])\s*/, '').trim())
    .filter(Boolean)
    .join(', ')
    .replace(ABBREVIATION, '$1․');
  const list = withoutNames(lines.replace(GOES_ON, '').replace(VALUE, ''))
    .replaceAll('․', '.')
    .split(/\s*[,;]\s*/)
    .map((item) => item.replace(/^[\s:–—-]+|[\s:–—-]+$/g, ''))
    .filter((item) => /\p{L}{2}/u.test(item))
    .join(', ');
  return asked || (KNOWN.test(list) && isList(list)) ? list || undefined : undefined;
};

/** In words: an item of a list is no longer. */
const LONGEST_ITEM = 6;

const isList = (list: string): boolean =>
  list
    .split(/[,;:]| (?:и|және|жане|мен|and) /)
    .every((item) => item.trim().split(/\s+/).length <= LONGEST_ITEM);

const withoutNames = (list: string): string => {
  let rest = list;
  for (const { start, end, classes } of nameSpans(list).sort(
    (one, other) => other.end - other.start - (one.end - one.start),
  ))
    if (formOf(classes) >= 3) rest = rest.replace(list.slice(start, end), '');
  return rest;
};
