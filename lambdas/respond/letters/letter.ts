import type { Controller } from '../../request/controller.ts';
import type { Letter } from '../../request/correspondence.ts';
import type { Language, Words } from '../../request/language.ts';
import { type Block, foot, paragraph } from './document.ts';
import { documentHtml } from './document-html.ts';
import { documentText } from './document-text.ts';
import type { LetterFacts } from './letter-facts.ts';

const GREETING: Words = { kk: 'Сәлеметсіз бе!', ru: 'Здравствуйте!', en: 'Hello,' };

const REFERENCE: Words = {
  kk: 'Өтініштің нөмірі',
  ru: 'Номер обращения',
  en: 'Reference',
};

const PHONE: Words = { kk: 'Телефон', ru: 'Телефон', en: 'Telephone' };

const WRITE_BACK: Readonly<Record<Language, (mailbox: string | undefined) => string>> = {
  kk: (mailbox) =>
    mailbox === undefined
      ? 'Бізге жазу үшін осы хатқа жауап беріңіз.'
      : `Бізге жазу үшін осы хатқа жауап беріңіз немесе өтініштің нөмірін көрсетіп, ${mailbox} мекенжайына жазыңыз.`,
  ru: (mailbox) =>
    mailbox === undefined
      ? 'Чтобы написать нам, ответьте на это письмо.'
      : `Чтобы написать нам, ответьте на это письмо или напишите на ${mailbox}, указав номер обращения.`,
  en: (mailbox) =>
    mailbox === undefined
      ? 'To write to us, reply to this letter.'
      : `To write to us, reply to this letter, or write to ${mailbox} and quote the reference.`,
};

/** ALS-6: a company may state its hours and no telephone. */
const reachable = ({ phone, hours }: Controller, language: Language): string[] => {
  if (phone === undefined) return hours === undefined ? [] : [hours[language]];
  return [`${PHONE[language]}: ${phone}${hours === undefined ? '' : ` (${hours[language]})`}`];
};

const imprint = ({ controller, id, language }: LetterFacts): Block =>
  foot(
    `${REFERENCE[language]}: ${id}`,
    controller.name[language],
    ...(controller.postalAddress ? [controller.postalAddress[language]] : []),
    ...reachable(controller, language),
    WRITE_BACK[language](controller.mailbox),
  );

/** Makes a letter of what is to be said: the greeting before it, who writes and how to write back after it. */
export const letter = (facts: LetterFacts, matter: Words, said: readonly Block[]): Letter => {
  const { id, language } = facts;
  const subject = `${id}: ${matter[language]}`;
  const blocks = [paragraph(GREETING[language]), ...said, imprint(facts)];
  return {
    subject,
    text: documentText(blocks),
    html: documentHtml(subject, language, blocks),
  };
};
