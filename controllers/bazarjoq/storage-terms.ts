import type { Words } from '../../lambdas/request/language.ts';

/** While the account is there (policy clause 2). */
export const whileAccountExists: Words = {
  kk: 'Есеп жазбаңыз жойылғанға немесе келісіміңізді кері қайтарып алғанға дейін (Саясаттың 2 және 10-тармақтары)',
  ru: 'До удаления Вашей учётной записи или отзыва согласия (пункты 2 и 10 Политики)',
  en: 'Until your account is deleted or you withdraw your consent (clauses 2 and 10 of the Policy)',
};

/** Clause 2 names no number: it refers to the accounting legislation. */
export const asAccountingRequires: Words = {
  kk: 'Шарт орындалғанға дейін, одан кейін бухгалтерлік есеп және қаржылық есептілік туралы заңнамада белгіленген мерзім бойы (Саясаттың 2-тармағы)',
  ru: 'До исполнения договора, затем в течение срока, установленного законодательством о бухгалтерском учёте и финансовой отчётности (пункт 2 Политики)',
  en: 'Until the contract is performed, then for the term set by the legislation on accounting and financial reporting (clause 2 of the Policy)',
};

/** While a consent stands (policy clause 10). */
export const whileConsentStands: Words = {
  kk: 'Келісіміңіздің мерзімі біткенге немесе оны кері қайтарып алғанға дейін (Саясаттың 10-тармағы)',
  ru: 'До истечения срока Вашего согласия или до его отзыва (пункт 10 Политики)',
  en: 'Until your consent runs out or is withdrawn (clause 10 of the Policy)',
};

/** Until the purpose is reached (policy clauses 2 and 10). */
export const untilPurposeIsReached: Words = {
  kk: 'Өңдеу мақсатына жеткенге дейін, содан кейін жойылады (Саясаттың 2 және 10-тармақтары)',
  ru: 'До достижения цели обработки, после чего уничтожаются (пункты 2 и 10 Политики)',
  en: 'Until the purpose of processing is reached, after which they are destroyed (clauses 2 and 10 of the Policy)',
};
