import type { Words } from '../../request/language.ts';

/** Said where nobody was found under the proven mailbox: the person may be known by another contact. */
export const ANOTHER_CONTACT: Words = {
  kk: 'Егер Сіз бізде басқа мекенжаймен немесе телефон нөмірімен тіркелген болсаңыз, соны көрсетіп жазуыңызды сұраймыз.',
  ru: 'Если Вы регистрировались у нас с другим адресом или номером телефона, напишите нам, указав его.',
  en: 'If you registered with another address or telephone number, please write to us and name it.',
};
