import type { Words } from '../../lambdas/request/language.ts';

/** Consent, given by word, by internet or in writing (clauses 3.1 and 6.1.1). */
export const consent: Words = {
  kk: 'Сіздің келісіміңіз («Дербес деректер және оларды қорғау туралы» ҚР Заңының 7 және 8-баптары; Саясаттың 3.1 және 6.1.1-тармақтары)',
  ru: 'Ваше согласие (статьи 7 и 8 Закона РК «О персональных данных и их защите»; пункты 3.1 и 6.1.1 Политики)',
  en: 'Your consent (Articles 7 and 8 of the Law of the Republic of Kazakhstan “On Personal Data and Their Protection”; clauses 3.1 and 6.1.1 of the Policy)',
};

/** What the law lays on the company (clauses 3.1 and 6.1.1). */
export const duty: Words = {
  kk: 'Қазақстан Республикасының Азаматтық кодексі, Салық кодексі, «Дербес деректер және оларды қорғау туралы» және «Ақпараттандыру туралы» заңдары (Саясаттың 3.1 және 6.1.1-тармақтары)',
  ru: 'Гражданский кодекс, Налоговый кодекс, законы «О персональных данных и их защите» и «Об информатизации» Республики Казахстан (пункты 3.1 и 6.1.1 Политики)',
  en: 'The Civil Code, the Tax Code, the Laws of the Republic of Kazakhstan “On Personal Data and Their Protection” and “On Informatisation” (clauses 3.1 and 6.1.1 of the Policy)',
};

/** How data are processed (clause 4.1). */
export const methods: Words = {
  kk: 'Ақпараттық технологиялар мен техникалық құралдарды пайдалана отырып, автоматтандыру құралдарымен, сондай-ақ оларсыз (Саясаттың 4.1-тармағы)',
  ru: 'С использованием информационных технологий и технических средств, средствами автоматизации, а также без них (пункт 4.1 Политики)',
  en: 'By information technology and technical means, with means of automation and without them (clause 4.1 of the Policy)',
};

/** Said by the person (clause 2.2.1). */
export const fromYou: Words = {
  kk: 'Сіз өзіңіз: тіркелу кезінде және қызметтерді сұраған кезде саналы түрде ашқан ақпарат (Саясаттың 2.2.1-тармағы)',
  ru: 'Вы сами: сведения, которые Вы сознательно раскрыли при регистрации и запросе услуг (пункт 2.2.1 Политики)',
  en: 'You yourself: what you knowingly disclosed when you registered and asked for services (clause 2.2.1 of the Policy)',
};

/** Said by the person, and joined with what others told (clause 3.1). */
export const fromYouAndOthers: Words = {
  kk: 'Сіз өзіңіз, сондай-ақ үшінші тұлғалардан алынатын басқа жеке ақпарат (Саясаттың 2.2.1 және 3.1-тармақтары)',
  ru: 'Вы сами, а также иная личная информация, получаемая от третьих лиц (пункты 2.2.1 и 3.1 Политики)',
  en: 'You yourself, and other personal information got from third parties (clauses 2.2.1 and 3.1 of the Policy)',
};

/** Collected while the site is used (clauses 2.2.1 and 5.1). */
export const automatically: Words = {
  kk: 'Веб-сайтты пайдаланған кезде автоматты түрде, соның ішінде cookie файлдары арқылы жиналады (Саясаттың 2.2.1 және 5.1-тармақтары)',
  ru: 'Собираются автоматически при использовании веб-сайта, в том числе с помощью файлов cookie (пункты 2.2.1 и 5.1 Политики)',
  en: 'Collected automatically when the website is used, also by cookies (clauses 2.2.1 and 5.1 of the Policy)',
};

/** No longer than the purpose needs (clause 4.1). */
export const whilePurposeLasts: Words = {
  kk: 'Өңдеу мақсаттары талап еткеннен аспайтын мерзімде; мақсатқа жеткенде немесе оның қажеттілігі жойылғанда жойылады (Саясаттың 4.1-тармағы)',
  ru: 'Не дольше, чем требуют цели обработки; уничтожаются по достижении целей или при утрате необходимости в них (пункт 4.1 Политики)',
  en: 'No longer than the purposes of processing need; destroyed when they are reached or no longer needed (clause 4.1 of the Policy)',
};

/** Until the person refuses notices (clause 6.1.1, NLG-5). */
export const untilRefused: Words = {
  kk: 'Хабарландырулардан бас тартқаныңызға немесе келісіміңізді кері қайтарып алғаныңызға дейін (Саясаттың 6.1.1-тармағы)',
  ru: 'До Вашего отказа от уведомлений или отзыва согласия (пункт 6.1.1 Политики)',
  en: 'Until you opt out of the notices or withdraw your consent (clause 6.1.1 of the Policy)',
};

/** As long as a law or a contract sets (clause 4.1). */
export const asLawOrContractSets: Words = {
  kk: 'Заңда немесе Сіз тарапы болып табылатын шартта белгіленген мерзім бойы (Саясаттың 4.1-тармағы)',
  ru: 'В течение срока, установленного законом или договором, стороной которого Вы являетесь (пункт 4.1 Политики)',
  en: 'For the term set by a law or by a contract to which you are a party (clause 4.1 of the Policy)',
};
