import type { Kind } from '../../request/kinds.ts';
import type { Words } from '../../request/language.ts';
import { type Block, paragraph } from './document.ts';
import type { LetterFacts } from './letter-facts.ts';
import { normsOf } from './norms.ts';

const BASIS: Words = { kk: 'Негізі', ru: 'Основание', en: 'Basis' };

/** The articles and the clauses of the policy that an answer on a kind rests on. Targets of our own are no basis. */
export const basis = ({ controller, language }: LetterFacts, kind: Kind): Block[] => {
  const norm = normsOf(controller).kinds[kind];
  const clauses = controller.terms
    .filter(({ kinds, standing }) => standing === 'policy' && kinds.includes(kind))
    .map(({ source }) => source[language]);
  const sources = [...(norm ? [norm[language]] : []), ...new Set(clauses)];
  return sources.length === 0 ? [] : [paragraph(`${BASIS[language]}: ${sources.join('; ')}.`)];
};
