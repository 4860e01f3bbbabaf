import type { Letter } from '../../request/correspondence.ts';
import type { Words } from '../../request/language.ts';
import { paragraph } from './document.ts';
import { letter } from './letter.ts';
import type { ProofFacts } from './letter-facts.ts';
import { proofRequest } from './proof-request.ts';

const MATTER: Words = {
  kk: 'өтінішіңіз әлі расталған жоқ',
  ru: 'Ваше обращение ещё не подтверждено',
  en: 'your request is not confirmed yet',
};

const WHY: Words = {
  kk: 'Төмендегі өтініш әлі расталған жоқ. Растаусыз біз оны орындай алмаймыз.',
  ru: 'Обращение, содержание которого указано ниже, ещё не подтверждено. Без подтверждения мы не можем его исполнить.',
  en: 'The request below has not been confirmed yet. Without confirmation we cannot carry it out.',
};

/** Reminds, once, that proof is still missing. */
export const proofReminder = (facts: ProofFacts): Letter =>
  letter(facts, MATTER, [paragraph(WHY[facts.language]), ...proofRequest(facts)]);
