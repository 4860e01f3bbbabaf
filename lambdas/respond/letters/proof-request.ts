import { KIND_NAMES } from '../../request/kind-names.ts';
import type { Language } from '../../request/language.ts';
import { momentOf } from './dates.ts';
import { type Block, code, link, list, paragraph } from './document.ts';
import type { ProofFacts } from './letter-facts.ts';
import { normsOf } from './norms.ts';

interface Said {
  readonly byReply: string;
  readonly byLink: string;
  readonly until: string;
  readonly once: string;
  readonly notYou: string;
  readonly noDocuments: (norm: string) => string;
}

const SAID: Readonly<Record<Language, Said>> = {
  kk: {
    byReply: 'Растау үшін осы хатқа мына кодты жазып жауап берсеңіз жеткілікті:',
    byLink: 'Немесе сілтемені ашып, «Растаймын» батырмасын басыңыз:',
    until: 'Код пен сілтеме мына уақытқа дейін жарамды:',
    once: 'Код пен сілтемені бір рет қана пайдалануға болады. Оларды ешкімге бермеңіз.',
    notYou:
      'Егер бізге Сіз жазбаған болсаңыз, бұл хатты елемеуіңізге болады: растау болмаса, біз ешқандай мәлімет бермейміз және ештеңені өзгертпейміз.',
    noDocuments: (norm) =>
      `Жеке басты куәландыратын құжаттың көшірмесін Сізден ешкім сұрамайды (${norm}).`,
  },
  ru: {
    byReply: 'Для подтверждения достаточно ответить на это письмо, указав код:',
    byLink: 'Или откройте ссылку и нажмите кнопку «Подтверждаю»:',
    until: 'Код и ссылка действуют до:',
    once: 'Код и ссылку можно использовать только один раз. Никому их не передавайте.',
    notYou:
      'Если Вы нам не писали, просто не отвечайте на это письмо: без подтверждения мы не предоставляем никаких сведений и ничего не меняем.',
    noDocuments: (norm) =>
      `Копию документа, удостоверяющего личность, у Вас никто не попросит (${norm}).`,
  },
  en: {
    byReply: 'To confirm, it is enough to reply to this letter with the code:',
    byLink: 'Or open the link and press the button "I confirm":',
    until: 'The code and the link are valid until:',
    once: 'The code and the link can be used only once. Do not pass them on to anybody.',
    notYou:
      'If you did not write to us, you can ignore this letter: without confirmation we disclose nothing and change nothing.',
    noDocuments: (norm) => `Nobody will ask you for a copy of an identity document (${norm}).`,
  },
};

/** How to prove that the mailbox is one's own. Says nothing about whether any data are on file. */
export const proofRequest = (facts: ProofFacts): Block[] => {
  const { controller, language } = facts;
  const said = SAID[language];
  return [
    list(...facts.kinds.map((kind) => KIND_NAMES[kind][language])),
    paragraph(said.byReply),
    code(facts.code),
    paragraph(said.byLink),
    link(facts.link),
    paragraph(`${said.until} ${momentOf(language, controller.timeZone, facts.expiresAt)}.`),
    paragraph(said.once),
    paragraph(said.notYou),
    paragraph(said.noDocuments(normsOf(controller).noCopies[language])),
  ];
};
