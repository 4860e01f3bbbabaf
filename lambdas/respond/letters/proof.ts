import type { Letter } from '../../request/correspondence.ts';
import type { Words } from '../../request/language.ts';
import { paragraph } from './document.ts';
import { letter } from './letter.ts';
import type { ProofFacts } from './letter-facts.ts';
import { proofRequest } from './proof-request.ts';

const MATTER: Words = {
  kk: 'өтінішіңізді растаңыз',
  ru: 'подтвердите Ваше обращение',
  en: 'please confirm your request',
};

const WHY: Words = {
  kk: 'Бізге төмендегі өтініш келіп түсті. Өтінішті осы пошта жәшігінің иесі жазғанына көз жеткізу үшін оны растауыңызды сұраймыз.',
  ru: 'К нам поступило обращение, содержание которого указано ниже. Чтобы убедиться, что его написал владелец этого почтового ящика, просим Вас подтвердить обращение.',
  en: 'We received the request below. To be sure that it comes from the owner of this mailbox, we ask you to confirm it.',
};

/** Asks the owner of a mailbox to prove that the request is theirs (LAW-7, LAW-8). */
export const proof = (facts: ProofFacts): Letter =>
  letter(facts, MATTER, [paragraph(WHY[facts.language]), ...proofRequest(facts)]);
