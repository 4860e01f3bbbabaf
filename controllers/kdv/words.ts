import type { Words } from '../../lambdas/request/language.ts';

/** The consent that using the shop is (clause 2.1). */
export const consent: Words = {
  kk: 'Сіздің келісіміңіз («Дербес деректер және оларды қорғау туралы» ҚР Заңының 7 және 8-баптары; Саясаттың 2.1-тармағы)',
  ru: 'Ваше согласие (статьи 7 и 8 Закона РК «О персональных данных и их защите»; пункт 2.1 Политики)',
  en: 'Your consent (Articles 7 and 8 of the Law of the Republic of Kazakhstan “On Personal Data and Their Protection”; clause 2.1 of the Policy)',
};

/** The consent to advertising (clauses 4.1.10 and 4.1.11, KDV-6). */
export const consentToAdvertising: Words = {
  kk: 'Жарнамаға берген жеке келісіміңіз: ол кері қайтарылғанда жарнама тоқтайды (Саясаттың 4.1.10 және 4.1.11-тармақтары)',
  ru: 'Ваше отдельное согласие на рекламу: с его отзывом реклама прекращается (пункты 4.1.10 и 4.1.11 Политики)',
  en: 'Your consent to advertising: when it is withdrawn, advertising stops (clauses 4.1.10 and 4.1.11 of the Policy)',
};

/** The contract of sale (clause 4.1.1). */
export const contract: Words = {
  kk: '«KDV Қазақстан» ЖШС-мен тауарды сатып алу-сату шарты (Саясаттың 4.1.1-тармағы)',
  ru: 'Договор купли-продажи товара с ТОО «KDV Казахстан» (пункт 4.1.1 Политики)',
  en: 'The contract of sale with KDV Kazakhstan LLP (clause 4.1.1 of the Policy)',
};

/** How data are processed (clause 5.1). */
export const methods: Words = {
  kk: 'Кез келген заңды әдіспен, автоматтандыру құралдарын қолдана отырып немесе оларсыз, жеке деректердің ақпараттық жүйелерінде (Саясаттың 5.1-тармағы)',
  ru: 'Любым законным способом, с использованием средств автоматизации или без них, в информационных системах персональных данных (пункт 5.1 Политики)',
  en: 'In any lawful way, with or without means of automation, in information systems of personal data (clause 5.1 of the Policy)',
};

/** Said by the person when they register or order (clauses 3.1 and 3.2). */
export const fromYou: Words = {
  kk: 'Сіз өзіңіз: жеке кабинетті тіркеу немесе тапсырысты рәсімдеу кезінде өз еркіңізбен (Саясаттың 3.1 және 3.2-тармақтары)',
  ru: 'Вы сами: добровольно при регистрации личного кабинета или оформлении заказа (пункты 3.1 и 3.2 Политики)',
  en: 'You yourself: of your own will, when you registered or placed an order (clauses 3.1 and 3.2 of the Policy)',
};

/** Sent while pages are looked at (clause 3.3). */
export const automatically: Words = {
  kk: 'Беттерді қараған кезде автоматты түрде жіберіледі: IP-мекенжай, cookies, браузер, қолжетімділік уақыты, бет мекенжайы, реферер (Саясаттың 3.3-тармағы)',
  ru: 'Передаются автоматически при просмотре страниц: IP-адрес, cookies, браузер, время доступа, адрес страницы, реферер (пункт 3.3 Политики)',
  en: 'Sent automatically when pages are looked at: IP address, cookies, browser, time of access, address of the page, referrer (clause 3.3 of the Policy)',
};

/** As long as the consent says (clause 5.1). */
export const asConsentSays: Words = {
  kk: 'Жеке деректерді өңдеуге берілген келісімде көрсетілген мерзімде (Саясаттың 5.1-тармағы)',
  ru: 'В течение срока, указанного в согласии на обработку персональных данных (пункт 5.1 Политики)',
  en: 'For the term named in the consent to the processing of personal data (clause 5.1 of the Policy)',
};
