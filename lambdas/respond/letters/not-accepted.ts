import type { Letter } from '../../request/correspondence.ts';
import type { Language, Words } from '../../request/language.ts';
import { paragraph } from './document.ts';
import { letter } from './letter.ts';
import type { LetterFacts } from './letter-facts.ts';

const MATTER: Words = {
  kk: 'хатыңызды қабылдай алмадық',
  ru: 'мы не смогли принять Ваше письмо',
  en: 'we could not accept your letter',
};

const SAID: Readonly<Record<Language, readonly [what: string, next: string, why: string]>> = {
  kk: [
    'Хатыңызды алдық, бірақ оны растау ретінде қабылдай алмадық.',
    'Егер Сіз бізден код алған болсаңыз, кодты сол хат келген пошта жәшігінен, соңғы хатымызға жауап ретінде жіберіңіз. Ондай хат болмаса немесе оның мерзімі өтіп кетсе, бізге жаңадан жазуыңызға болады.',
    'Қауіпсіздік мақсатында біз себебін хатта көрсетпейміз.',
  ],
  ru: [
    'Мы получили Ваше письмо, но не смогли принять его как подтверждение.',
    'Если Вы получали от нас код, отправьте его с того почтового ящика, на который он пришёл, в ответ на наше последнее письмо. Если такого письма нет или его срок истёк, Вы можете написать нам заново.',
    'В целях безопасности мы не указываем причину в письме.',
  ],
  en: [
    'We received your letter, but could not accept it as a confirmation.',
    'If you had a code from us, send it from the mailbox it came to, in reply to our latest letter. If there is no such letter, or it is no longer valid, you are welcome to write to us anew.',
    'For safety we do not give the reason in a letter.',
  ],
};

/** Answers a wrong or used code and a stranger's reply alike, so that it reveals nothing. */
export const notAccepted = (facts: LetterFacts): Letter =>
  letter(facts, MATTER, SAID[facts.language].map(paragraph));
