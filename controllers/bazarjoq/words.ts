import type { Words } from '../../lambdas/request/language.ts';

/** The consent that a person gives by using the service, or when they subscribe (policy clauses 4 and 15). */
export const consent: Words = {
  kk: 'Сіздің келісіміңіз («Дербес деректер және оларды қорғау туралы» ҚР Заңының 7 және 8-баптары; Саясаттың 4 және 15-тармақтары)',
  ru: 'Ваше согласие (статьи 7 и 8 Закона РК «О персональных данных и их защите»; пункты 4 и 15 Политики)',
  en: 'Your consent (Articles 7 and 8 of the Law of the Republic of Kazakhstan “On Personal Data and Their Protection”; clauses 4 and 15 of the Policy)',
};

/** The contract that a person makes by accepting the public offer (policy clause 1). */
export const contract: Words = {
  kk: 'Жария офертаны қабылдауыңыз (акцепт) арқылы жасалған шарт (Саясаттың 1 және 4-тармақтары)',
  ru: 'Договор, заключённый принятием (акцептом) Публичной оферты (пункты 1 и 4 Политики)',
  en: 'The contract made by your acceptance of the Public Offer (clauses 1 and 4 of the Policy)',
};

/** Duties that the law lays on the company (policy clauses 2 and 4). */
export const duty: Words = {
  kk: 'Қазақстан Республикасының заңнамасында, соның ішінде бухгалтерлік есеп және қаржылық есептілік туралы заңнамада көзделген міндеттемелер (Саясаттың 2 және 4-тармақтары)',
  ru: 'Обязанности, предусмотренные законодательством Республики Казахстан, в том числе о бухгалтерском учёте и финансовой отчётности (пункты 2 и 4 Политики)',
  en: 'Duties under the legislation of the Republic of Kazakhstan, including that on accounting and financial reporting (clauses 2 and 4 of the Policy)',
};

/** What is done with the data, in the words of the policy's definition of processing. */
export const methods: Words = {
  kk: 'Автоматтандыру құралдарын пайдаланып немесе оларды пайдаланбай жинақтау, сақтау, өзгерту, толықтыру, пайдалану, тарату, иесіздендіру, бұғаттау және жою (Саясаттың «Негізгі түсініктер» бөлімі)',
  ru: 'Накопление, хранение, изменение, дополнение, использование, распространение, обезличивание, блокирование и уничтожение с использованием средств автоматизации или без них (раздел «Основные понятия» Политики)',
  en: 'Accumulation, storage, change, addition, use, distribution, depersonalisation, blocking and destruction, with or without means of automation (section “Basic terms” of the Policy)',
};

/** Said by the person. */
export const fromYou: Words = {
  kk: 'Сіз өзіңіз: Сервисте тіркелген, тапсырыс берген немесе бізге жүгінген кезде (Саясаттың 1 және 3-тармақтары)',
  ru: 'Вы сами: при регистрации в Сервисе, оформлении заказа или обращении к нам (пункты 1 и 3 Политики)',
  en: 'You yourself: when you registered with the Service, placed an order or wrote to us (clauses 1 and 3 of the Policy)',
};

/** Said by the person or by those who sell and deliver. */
export const fromYouAndPartners: Words = {
  kk: 'Сіз өзіңіз, сондай-ақ тауарларды сататын және жеткізетін серіктестеріміз (Саясаттың кіріспесі, 1 және 3-тармақтары)',
  ru: 'Вы сами, а также наши партнёры, которые продают и доставляют товары (вводная часть, пункты 1 и 3 Политики)',
  en: 'You yourself, and our partners who sell and deliver the goods (preamble, clauses 1 and 3 of the Policy)',
};

/** Collected by the service. */
export const automatically: Words = {
  kk: 'Сервисті пайдаланған кезде автоматты түрде жиналады (Саясаттың 1, 3 және 12-тармақтары)',
  ru: 'Собираются автоматически, когда Вы пользуетесь Сервисом (пункты 1, 3 и 12 Политики)',
  en: 'Collected automatically when you use the Service (clauses 1, 3 and 12 of the Policy)',
};
