import type { Language } from '../../request/language.ts';
import { ANOTHER_CONTACT } from './another-contact.ts';
import type { AccessPart, AnswerFacts, HoldingSystem } from './answer-facts.ts';
import { purposes } from './answer-purposes.ts';
import { records, withRows } from './answer-records.ts';
import { basis } from './basis.ts';
import { type Block, paragraph, subheading } from './document.ts';

interface Said {
  readonly found: string;
  readonly notFound: string;
  readonly byHand: string;
  readonly file: string;
}

const SAID: Readonly<Record<Language, Said>> = {
  kk: {
    found: 'Сіздің дербес деректеріңізді өңдейтінімізді растаймыз.',
    notFound:
      'Бұл мекенжай бойынша жүйелерімізден дербес деректеріңіз табылған жоқ. Бізде осы хат алмасу ғана сақталады.',
    byHand: 'Бұл жүйе бойынша өтінішіңізді қызметкеріміз орындады.',
    file: 'Деректердің толық көшірмесі осы хатқа қоса берілген data.json файлында.',
  },
  ru: {
    found: 'Подтверждаем, что обрабатываем Ваши персональные данные.',
    notFound:
      'По этому адресу персональных данных в наших системах не найдено. У нас хранится только эта переписка.',
    byHand: 'В части этой системы Ваше обращение исполнил наш сотрудник.',
    file: 'Полная копия данных находится в приложенном файле data.json.',
  },
  en: {
    found: 'We confirm that we process your personal data.',
    notFound:
      'No personal data were found in our systems under this address. All we hold is this correspondence.',
    byHand: 'A member of our staff dealt with your request in this system.',
    file: 'A full copy of the data is in the attached file data.json.',
  },
};

const system = ({ name, records: held, byHand }: HoldingSystem, language: Language): Block[] => [
  subheading(name[language]),
  ...(byHand ? [paragraph(SAID[language].byHand)] : []),
  ...withRows(held).flatMap((record) => records(record, language)),
];

const holdsRecords = (part: AccessPart): boolean =>
  part.systems.some(({ records: held }) => withRows(held).length > 0);

/** What is held and all that the law wants said about it (LAW-11, BJQ-5 to BJQ-7), or that nothing is. */
export const answerAccess = (part: AccessPart, facts: AnswerFacts): Block[] => {
  const said = SAID[facts.language];
  if (part.systems.length === 0)
    return [
      paragraph(`${said.notFound} ${ANOTHER_CONTACT[facts.language]}`),
      ...basis(facts, 'access'),
    ];
  return [
    paragraph(said.found),
    ...part.systems.flatMap((held) => system(held, facts.language)),
    ...purposes(part, facts),
    ...(holdsRecords(part) ? [paragraph(said.file)] : []),
    ...basis(facts, 'access'),
  ];
};
