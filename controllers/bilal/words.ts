import type { Words } from '../../lambdas/request/language.ts';

/** The written consent that ticking the policy is (clause 4.1.3). */
export const consent: Words = {
  kk: 'Сіздің жазбаша келісіміңіз («Дербес деректер және оларды қорғау туралы» ҚР Заңының 7 және 8-баптары; Саясаттың 4.1.3-тармағы)',
  ru: 'Ваше письменное согласие (статьи 7 и 8 Закона РК «О персональных данных и их защите»; пункт 4.1.3 Политики)',
  en: 'Your written consent (Articles 7 and 8 of the Law of the Republic of Kazakhstan “On Personal Data and Their Protection”; clause 4.1.3 of the Policy)',
};

/** The agreements and contracts that the services serve (clause 2.1). */
export const contract: Words = {
  kk: 'Сізбен жасалған келісімдер мен шарттарды орындау (Саясаттың 2.1 және 3.3.2-тармақтары)',
  ru: 'Исполнение заключённых с Вами соглашений и договоров (пункты 2.1 и 3.3.2 Политики)',
  en: 'Performing the agreements and contracts made with you (clauses 2.1 and 3.3.2 of the Policy)',
};

/** What the law demands (clauses 2.1 and 3.9). */
export const duty: Words = {
  kk: 'Қазақстан Республикасының қолданыстағы заңнамасының талаптары (Саясаттың 2.1 және 3.9-тармақтары)',
  ru: 'Требования действующего законодательства Республики Казахстан (пункты 2.1 и 3.9 Политики)',
  en: 'What the legislation of the Republic of Kazakhstan in force demands (clauses 2.1 and 3.9 of the Policy)',
};

/** How data are processed (clause 3.4). */
export const methods: Words = {
  kk: 'Кез келген заңды тәсілмен, оның ішінде автоматтандыру құралдарын пайдалана отырып немесе мұндай құралдарды пайдаланбай, дербес деректердің ақпараттық жүйелерінде (Саясаттың 3.4-тармағы)',
  ru: 'Любым законным способом, в том числе с использованием средств автоматизации или без них, в информационных системах персональных данных (пункт 3.4 Политики)',
  en: 'In any lawful way, with or without means of automation, in information systems of personal data (clause 3.4 of the Policy)',
};

/** Said by the person when they register or use the services (clause 1.1.1). */
export const fromYou: Words = {
  kk: 'Сіз өзіңіз: тіркелу (есептік жазба жасау) кезінде немесе сервистерді пайдалану барысында (Саясаттың 1.1.1-тармағы)',
  ru: 'Вы сами: при регистрации (создании учётной записи) или в процессе использования сервисов (пункт 1.1.1 Политики)',
  en: 'You yourself: when you registered (made an account) or used the services (clause 1.1.1 of the Policy)',
};

/** Sent by the person's device (clause 1.1.2). */
export const automatically: Words = {
  kk: 'Құрылғыңыздағы бағдарламалық жасақтама автоматты түрде береді: IP-мекенжай, cookie файлдары, браузер, кіру уақыты, сұралған беттер (Саясаттың 1.1.2-тармағы)',
  ru: 'Передаются автоматически программным обеспечением Вашего устройства: IP-адрес, файлы cookie, браузер, время доступа, запрошенные страницы (пункт 1.1.2 Политики)',
  en: 'Sent automatically by the software of your device: IP address, cookies, browser, time of access, pages asked for (clause 1.1.2 of the Policy)',
};

/** The policy sets no limit of time (clauses 3.1 and 3.4). */
export const withoutLimit: Words = {
  kk: 'Сервистердің ішкі ережелеріне сәйкес, мерзімі шектелмей (Саясаттың 3.1 және 3.4-тармақтары)',
  ru: 'В соответствии с внутренними правилами сервисов, без ограничения срока (пункты 3.1 и 3.4 Политики)',
  en: 'By the internal rules of the services, without a limit of time (clauses 3.1 and 3.4 of the Policy)',
};

/** Mailings end when the person refuses them (clause 1.1.7). */
export const untilRefused: Words = {
  kk: 'Таратылымнан бас тартқаныңызға немесе келісіміңізді кері қайтарып алғаныңызға дейін (Саясаттың 1.1.7-тармағы)',
  ru: 'До Вашего отказа от рассылки или отзыва согласия (пункт 1.1.7 Политики)',
  en: 'Until you opt out of the mailings or withdraw your consent (clause 1.1.7 of the Policy)',
};

/** As long as a law demands (clause 2.1). */
export const asLawDemands: Words = {
  kk: 'Заңда белгіленген мерзім ішінде (Саясаттың 2.1-тармағы)',
  ru: 'В течение срока, установленного законом (пункт 2.1 Политики)',
  en: 'For the term set by law (clause 2.1 of the Policy)',
};
