import type { Controller } from '../request/controller.ts';
import type { Kind } from '../request/kinds.ts';
import type { Language } from '../request/language.ts';
import { fold } from './fold.ts';
import { languageOf } from './language-of.ts';
import { DECIDED_BY_A_PERSON, LEXICON } from './lexicon.ts';

export interface Classified {
  /** Empty when unsure: a person says what is asked. */
  readonly kinds: readonly Kind[];
  readonly language: Language;
  /** What decided: the id of the promise whose subject it is, or `lexicon`. */
  readonly because: string;
}

/** Says what a letter asks for: by the exact subjects of the policy, else by a small lexicon, else not at all. */
export const classify = (
  controller: Controller,
  { subject, newText }: { readonly subject: string; readonly newText: string },
): Classified => {
  const language = languageOf(`${subject}\n${newText}`) ?? controller.defaultLanguage;
  const exact = controller.subjects.find(({ text }) => bare(text) === bare(subject));
  const words = fold(`${subject}\n${newText}`);
  // Half understood is not understood: nothing is done before a person has read the other half.
  if (DECIDED_BY_A_PERSON.test(words)) return { kinds: [], language, because: 'unsure' };
  if (exact) return { kinds: [exact.kind], language, because: exact.id };
  const hits = LEXICON.filter(({ all }) => all.every((group) => group.test(words)));
  const [kind, ...others] = new Set(hits.map((hit) => hit.kind));
  if (!kind || others.length > 0) return { kinds: [], language, because: 'unsure' };
  return { kinds: [kind], language, because: 'lexicon' };
};

/** A subject without case, punctuation and the marks of a reply. */
const bare = (subject: string): string =>
  fold(subject)
    .replace(/^(?:\s*(?:re|fwd?|на|жауап|ответ)\s*:)+/i, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
