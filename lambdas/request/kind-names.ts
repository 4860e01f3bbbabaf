import type { Kind } from './kinds.ts';
import type { Words } from './language.ts';

/** What a person asks for, as letters say it: it begins a line, or stands as a heading. */
export const KIND_NAMES: Readonly<Record<Kind, Words>> = {
  access: {
    kk: 'Дербес деректер туралы мәлімет беру',
    ru: 'Сведения о персональных данных',
    en: 'Information about personal data',
  },
  correction: {
    kk: 'Дербес деректерді түзету немесе толықтыру',
    ru: 'Исправление или дополнение персональных данных',
    en: 'Correction of personal data',
  },
  blocking: {
    kk: 'Дербес деректерді бұғаттау',
    ru: 'Блокирование персональных данных',
    en: 'Blocking of personal data',
  },
  deletion: {
    kk: 'Дербес деректерді жою',
    ru: 'Удаление персональных данных',
    en: 'Deletion of personal data',
  },
  withdrawal: {
    kk: 'Дербес деректерді жинауға, өңдеуге берілген келісімді кері қайтарып алу',
    ru: 'Отзыв согласия на сбор и обработку персональных данных',
    en: 'Withdrawal of consent to the collection and processing of personal data',
  },
  optout: {
    kk: 'Жарнамалық және ақпараттық хабарламалардан бас тарту',
    ru: 'Отказ от рекламных и информационных рассылок',
    en: 'Opting out of advertising and news mailings',
  },
  objection: {
    kk: 'Автоматтандырылған өңдеуге қарсылық',
    ru: 'Возражение против автоматизированной обработки',
    en: 'Objection to automated processing',
  },
  claim: {
    kk: 'Дербес деректерді өңдеуге қатысты шағым',
    ru: 'Претензия по обработке персональных данных',
    en: 'Complaint about the processing of personal data',
  },
  authority: {
    kk: 'Мемлекеттік органның сұрауы',
    ru: 'Запрос государственного органа',
    en: 'Request of a public authority',
  },
  question: {
    kk: 'Дербес деректерді өңдеу туралы сұрақ',
    ru: 'Вопрос об обработке персональных данных',
    en: 'Question about the processing of personal data',
  },
};
