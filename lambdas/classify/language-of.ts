import type { Language } from '../request/language.ts';
import type { Letter } from './letter.ts';
import { isWord } from './tokens.ts';

/** Letters that only Kazakh has. The Latin i and h among Cyrillic letters stand for two of them. */
const KAZAKH_LETTER =
  /[әғқңөұүһіəǝäğñöūüşıáǵńóúý]|(?<=\p{Script=Cyrillic})[ih]|[ih](?=\p{Script=Cyrillic})/iu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Common words and endings, folded: they tell the language when its letters are missing. */
const KAZAKH =
  /^(?:salem.*|salam.*|men|menin|magan|meni|mende|siz.*|jane|nemese|birak|ushin|turali|jok|bar|emes|kerek|rahmet|tapsiris.*|derek.*|malimet.*|kelisim.*|nomir.*|bul|osi|sol|endi|edi|eken|dep|kalai|kaida.*|kandai|kansha|kashan|nege|ne|kim.*|alo|bolad?i?|bolsa|duken.*|aksha.*|jumis.*|otin.*|jarnama.*|ashik.*|ak|kun.*|bir|eki|uj?)$|(?:n[ie]zdar|n[ie]zder|[ie]nizshi|arshi|ershi|imdi|imnin|gan(?:in|im)?|gen(?:in)?|lardi|lerdi|larin|lerin|maniz|meniz|amin|emin|amiz|emiz|asizdar|esizder|imiz|tin|din|nin|dan|den|uga|uge|uin|ip)$/;
const RUSSIAN =
  /^(?:i|v|na|ne|chto|mne|moi|moia|moe|moiu|menia|proshu|zdra.*|pojalu.*|vi|vas|vam|vash.*|kak|po|ot|u|s|k|iz|za|dlia|pri|eto|est|net|no|ia|mi|mi|kogda|gde|skolko|dobri|den|spasib.*|dan(?:ie|ih|im).*|udalit.*|kto|kakie|pochemu|bez|uje|esli|otkuda|bolshe|nomer|zakaz.*)$|(?:ovat|iruite|aite|uite|ite|ogo|ego|omu|emu|aia|oie|ogo|iami|ami|stvo|nosti?|shsia|tsia|las|los|els?ia|ali|ili|it|at|et|ut|esh|ish)$/;
const ENGLISH =
  /^(?:the|to|mi|of|and|is|iou|ior|iour|i|im|please|pleas|for|on|with|in|a|it|me|from|not|have|has|was|are|be|do|can|that|this|at|helo|hi|thanks?|delete|data|what|where|who|stop|no|or|an|but|by|your|ani|any)$/;

/** Latin letters may spell Russian; but short words and endings are much alike in English. */
const SPELT_OUT = 5;

/** The language of a letter, that of most of its words; undefined when there is nothing to tell it by. */
export const languageOf = ({ units }: Letter): Language | undefined => {
  const score = { kk: 0, ru: 0, en: 0 };
  let latin = 0;
  let cyrillic = 0;
  for (const { tokens, from, to } of units)
    for (const token of tokens.slice(from, to)) {
      if (!isWord(token)) continue;
      const { key, text } = token;
      const isCyrillic = CYRILLIC.test(text);
      if (isCyrillic) cyrillic++;
      else latin++;
      if (KAZAKH_LETTER.test(text)) score.kk += 2;
      else if (KAZAKH.test(key)) score.kk += 1;
      if ((isCyrillic || key.length >= SPELT_OUT) && RUSSIAN.test(key)) score.ru += 1;
      if (!isCyrillic && ENGLISH.test(key)) score.en += 1.5;
    }
  if (latin + cyrillic === 0) return undefined;
  if (cyrillic >= latin) return score.kk > score.ru ? 'kk' : 'ru';
  if (score.en >= score.kk && score.en >= score.ru) return 'en';
  return score.kk >= score.ru ? 'kk' : 'ru';
};
