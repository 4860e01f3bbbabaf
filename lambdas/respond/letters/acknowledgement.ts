import type { Letter } from '../../request/correspondence.ts';
import { KIND_NAMES } from '../../request/kind-names.ts';
import type { Language, Words } from '../../request/language.ts';
import { onDate } from './dates.ts';
import { type Block, list, paragraph } from './document.ts';
import { letter } from './letter.ts';
import type { AcknowledgementFacts } from './letter-facts.ts';

const MATTER: Words = {
  kk: 'өтінішіңіз қабылданды',
  ru: 'Ваше обращение принято',
  en: 'we have received your request',
};

interface Said {
  readonly received: (id: string, on: string) => string;
  readonly understood: string;
  readonly correctUs: string;
  readonly free: string;
}

const SAID: Readonly<Record<Language, Said>> = {
  kk: {
    received: (id, on) => `Хатыңызды ${on} алып, ${id} нөмірімен тіркедік.`,
    understood: 'Өтінішіңізді былай түсіндік:',
    correctUs: 'Егер Сізді дұрыс түсінбесек, осы хатқа жауап жазып, бізді түзетуіңізді сұраймыз.',
    free: 'Өтінішіңіз тегін қаралады. Бұл хат автоматты түрде жіберілді.',
  },
  ru: {
    received: (id, on) => `Мы получили Ваше письмо ${on} и зарегистрировали его под номером ${id}.`,
    understood: 'Мы поняли Ваше обращение так:',
    correctUs: 'Если мы поняли Вас неправильно, ответьте на это письмо и поправьте нас.',
    free: 'Обращение рассматривается бесплатно. Это письмо отправлено автоматически.',
  },
  en: {
    received: (id, on) => `We received your letter on ${on} and registered it under ${id}.`,
    understood: 'This is what we understood you to ask for:',
    correctUs: 'If we got it wrong, please reply to this letter and put us right.',
    free: 'Your request is dealt with free of charge. This letter was sent automatically.',
  },
};

const understood = ({ kinds, language }: AcknowledgementFacts): Block[] => [
  paragraph(SAID[language].understood),
  list(...kinds.map((kind) => KIND_NAMES[kind][language])),
  paragraph(SAID[language].correctUs),
];

/** Says that the request is registered, what was understood, and by when it is answered. */
export const acknowledgement = (facts: AcknowledgementFacts): Letter => {
  const { controller, id, language, receivedAt } = facts;
  const said = SAID[language];
  return letter(facts, MATTER, [
    paragraph(said.received(id, onDate(language, controller.timeZone, receivedAt))),
    ...understood(facts),
    paragraph(facts.dueExplained),
    paragraph(said.free),
  ]);
};
