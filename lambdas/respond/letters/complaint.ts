import type { Language } from '../../request/language.ts';
import type { AnswerFacts } from './answer-facts.ts';
import { type Block, heading, list, paragraph } from './document.ts';

interface Said {
  readonly title: string;
  readonly intro: string;
  readonly authority: (name: string) => string;
  readonly akimat: string;
  readonly court: string;
  readonly free: string;
}

const SAID: Readonly<Record<Language, Said>> = {
  kk: {
    title: 'Шағымдану құқығы',
    intro: 'Егер жауабымызбен келіспесеңіз, мына органдарға шағымдануға құқылысыз:',
    authority: (name) => `дербес деректерді қорғау саласындағы уәкілетті орган – ${name};`,
    akimat: 'жергілікті атқарушы орган (әкімдік);',
    court: 'сот.',
    free: 'Өтінішіңіз тегін қаралды.',
  },
  ru: {
    title: 'Право на обжалование',
    intro: 'Если Вы не согласны с нашим ответом, Вы вправе обратиться:',
    authority: (name) => `в уполномоченный орган в сфере защиты персональных данных — ${name};`,
    akimat: 'в местный исполнительный орган (акимат);',
    court: 'в суд.',
    free: 'Ваше обращение рассмотрено бесплатно.',
  },
  en: {
    title: 'Your right to complain',
    intro: 'If you do not agree with our answer, you have the right to turn to:',
    authority: (name) => `the authorised body for the protection of personal data: ${name};`,
    akimat: 'the local executive body (akimat);',
    court: 'a court.',
    free: 'Your request was dealt with free of charge.',
  },
};

/** Where to complain: authorised body, akimat, court (BJQ-16, NLG-7; 94-V Art. 27, 27-1, 30). */
export const complaint = ({ language, authority }: AnswerFacts): Block[] => {
  const said = SAID[language];
  return [
    heading(said.title),
    paragraph(said.intro),
    list(said.authority(authority[language]), said.akimat, said.court),
    paragraph(said.free),
  ];
};
