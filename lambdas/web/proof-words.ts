import type { Language } from '../request/language.ts';

interface ProofWords {
  readonly ask: {
    readonly title: string;
    readonly why: string;
    readonly button: string;
    readonly notYou: string;
  };
  readonly thanks: { readonly title: string; readonly next: string };
  readonly already: { readonly title: string; readonly next: string };
  readonly notValid: { readonly title: string; readonly next: string };
  readonly broken: { readonly title: string; readonly next: string };
}

/** What the pages of the proof link say. */
export const PROOF_WORDS: Readonly<Record<Language, ProofWords>> = {
  kk: {
    ask: {
      title: 'Өтінішіңізді растаңыз',
      why: 'Төмендегі өтінішті өзіңіз жазғаныңызды растау үшін батырманы басыңыз.',
      button: 'Растаймын',
      notYou: 'Егер бізге Сіз жазбаған болсаңыз, бұл бетті жабыңыз: ештеңе өзгермейді.',
    },
    thanks: {
      title: 'Рақмет, өтінішіңіз расталды',
      next: 'Бұл бетті жабуыңызға болады. Жауапты электрондық поштаңызға жібереміз.',
    },
    already: {
      title: 'Өтінішіңіз расталып қойған',
      next: 'Қайта растаудың қажеті жоқ, бұл бетті жабуыңызға болады. Жауапты электрондық пошта арқылы береміз.',
    },
    notValid: {
      title: 'Бұл сілтеме енді жарамсыз',
      next: 'Соңғы хатымыздағы сілтемені ашыңыз немесе бізге жаңадан жазыңыз.',
    },
    broken: {
      title: 'Қазір орындай алмадық',
      next: 'Бірнеше минуттан кейін қайталап көріңіз немесе хатымызға кодты жазып жауап беріңіз.',
    },
  },
  ru: {
    ask: {
      title: 'Подтвердите Ваше обращение',
      why: 'Нажмите кнопку, чтобы подтвердить, что это обращение написали Вы.',
      button: 'Подтверждаю',
      notYou: 'Если Вы нам не писали, закройте эту страницу: ничего не изменится.',
    },
    thanks: {
      title: 'Спасибо, обращение подтверждено',
      next: 'Страницу можно закрыть. Ответ придёт на Вашу электронную почту.',
    },
    already: {
      title: 'Обращение уже подтверждено',
      next: 'Подтверждать ещё раз не нужно, страницу можно закрыть. Мы отвечаем по электронной почте.',
    },
    notValid: {
      title: 'Эта ссылка больше не действует',
      next: 'Откройте ссылку из нашего последнего письма или напишите нам заново.',
    },
    broken: {
      title: 'Сейчас не получилось',
      next: 'Попробуйте ещё раз через несколько минут или ответьте на наше письмо, указав код.',
    },
  },
  en: {
    ask: {
      title: 'Please confirm your request',
      why: 'Press the button to confirm that it was you who wrote this request.',
      button: 'I confirm',
      notYou: 'If you did not write to us, close this page: nothing will change.',
    },
    thanks: {
      title: 'Thank you, your request is confirmed',
      next: 'You can close this page. The answer will come to your e-mail.',
    },
    already: {
      title: 'Your request is already confirmed',
      next: 'There is no need to confirm it again; you can close this page. We answer by e-mail.',
    },
    notValid: {
      title: 'This link is not valid any more',
      next: 'Open the link in our latest letter, or write to us anew.',
    },
    broken: {
      title: 'That did not work just now',
      next: 'Please try again in a few minutes, or reply to our letter with the code.',
    },
  },
};
