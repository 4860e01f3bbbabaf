import type { Words } from '../../lambdas/request/language.ts';

/** The consent that using the shop is (clause 2.1). */
export const consent: Words = {
  kk: 'Сіздің келісіміңіз («Дербес деректер және оларды қорғау туралы» ҚР Заңының 7 және 8-баптары; Саясаттың 2.1-тармағы)',
  ru: 'Ваше согласие (статьи 7 и 8 Закона РК «О персональных данных и их защите»; пункт 2.1 Политики)',
  en: 'Your consent (Articles 7 and 8 of the Law of the Republic of Kazakhstan “On Personal Data and Their Protection”; clause 2.1 of the Policy)',
};

/** The contract of sale made at a distance (clause 4.1.1). */
export const contract: Words = {
  kk: 'Тауарды қашықтан сатып алу-сату шарты (Саясаттың 4.1.1-тармағы)',
  ru: 'Договор дистанционной купли-продажи товара (пункт 4.1.1 Политики)',
  en: 'The contract of sale made at a distance (clause 4.1.1 of the Policy)',
};

/** How data are processed (clause 5.1). */
export const methods: Words = {
  kk: 'Кез келген заңды әдіспен, соның ішінде ақпараттық жүйелерде автоматтандыру құрылғыларын қолданып немесе оларсыз (Саясаттың 5.1-тармағы)',
  ru: 'Любым законным способом, в том числе в информационных системах с использованием средств автоматизации или без них (пункт 5.1 Политики)',
  en: 'In any lawful way, also in information systems, with or without means of automation (clause 5.1 of the Policy)',
};

/** Said by the person when they register or order (clauses 3.1 and 3.2). */
export const fromYou: Words = {
  kk: 'Сіз өзіңіз: сайттағы тіркеу формасын толтыру немесе тапсырыс рәсімдеу кезінде (Саясаттың 3.1 және 3.2-тармақтары)',
  ru: 'Вы сами: при заполнении регистрационной формы на сайте или оформлении заказа (пункты 3.1 и 3.2 Политики)',
  en: 'You yourself: when you filled in the registration form of the site or placed an order (clauses 3.1 and 3.2 of the Policy)',
};

/** Sent while pages are looked at (clause 3.3). */
export const automatically: Words = {
  kk: 'Жарнамалық блоктар мен парақшаларды қараған кезде автоматты түрде беріледі: IP-мекенжай, cookies, браузер, қол жеткізу уақыты, парақшаның мекенжайы, реферер (Саясаттың 3.3-тармағы)',
  ru: 'Передаются автоматически при просмотре рекламных блоков и страниц: IP-адрес, cookies, браузер, время доступа, адрес страницы, реферер (пункт 3.3 Политики)',
  en: 'Sent automatically when advertisements and pages are looked at: IP address, cookies, browser, time of access, address of the page, referrer (clause 3.3 of the Policy)',
};

/** The policy sets no limit of time (clause 5.1). */
export const withoutLimit: Words = {
  kk: 'Мерзімі шектеусіз (Саясаттың 5.1-тармағы)',
  ru: 'Без ограничения срока (пункт 5.1 Политики)',
  en: 'Without a limit of time (clause 5.1 of the Policy)',
};

/** Letters end when the person refuses them (clause 4.2, ALS-1). */
export const untilRefused: Words = {
  kk: 'Хат алудан бас тартқаныңызға немесе келісіміңізді кері қайтарып алғаныңызға дейін (Саясаттың 4.2-тармағы)',
  ru: 'До Вашего отказа от получения писем или отзыва согласия (пункт 4.2 Политики)',
  en: 'Until you opt out of the letters or withdraw your consent (clause 4.2 of the Policy)',
};
