import type { Controller } from '../request/controller.ts';
import { isKind, type Kind } from '../request/kinds.ts';
import type { Language } from '../request/language.ts';
import { decidingWords } from './deciding-words.ts';
import { chancesOf, evidenceOf, greatestOf, signsOf } from './evidence.ts';
import { fold } from './fold.ts';
import { languageOf } from './language-of.ts';
import { CLASSES, type Class } from './linear-model.ts';
import { model } from './model.ts';
import { type Verdict, verdictOf } from './verdict.ts';

export interface Classified {
  /** What is asked, the primary kind first. Empty when a person must say, and when nothing is asked. */
  readonly kinds: readonly Kind[];
  readonly language: Language;
  /** What decided: the id of the promise whose subject it is, `words`, or `unsure`. */
  readonly because: string;
  /** The chance from 0 to 1 that the likeliest class is right, measured on letters the model had not seen. */
  readonly confidence: number;
  /** A person decides what is asked. */
  readonly review: boolean;
  /** Confidently no request. */
  readonly other: boolean;
  /** The best guess, also where a person decides. */
  readonly likely: readonly Class[];
  /** The words that spoke most for the likeliest class, as written. */
  readonly words: readonly string[];
}

/** Says what a letter asks for: by the exact subjects of the policy, else by its words. */
export const classify = (
  controller: Pick<Controller, 'defaultLanguage' | 'subjects'>,
  { subject, newText }: { readonly subject: string; readonly newText: string },
): Classified => {
  const language = languageOf(`${subject}\n${newText}`) ?? controller.defaultLanguage;
  const exact = controller.subjects.find(({ text }) => bare(text) === bare(subject));
  const signs = signsOf(exact?.text ?? subject, newText);
  const evidence = evidenceOf(model, signs);
  const chances = chancesOf(model.second, evidence);
  const verdict = verdictOf(chances, greatestOf(evidence), model.thresholds);
  const { review, other, likely, confidence } = exact
    ? bound(verdict, exact.kind, chances)
    : verdict;
  return {
    kinds: review ? [] : likely.filter(isKind),
    language,
    because: review ? 'unsure' : (exact?.id ?? 'words'),
    confidence,
    review,
    other,
    likely,
    words: decidingWords(subject, newText, likely[0] ?? 'other'),
  };
};

/** Below this chance, the text under an exact subject asks for something else altogether. */
const CONTRADICTED = 0.02;
const CLEARLY = 0.6;

/** The policy's own subject decides; what the text asks besides is asked too; what contradicts it a person reads. */
const bound = (
  { likely, confidence, other }: Verdict,
  kind: Kind,
  chances: readonly number[],
): Verdict => {
  const chance = chances[CLASSES.indexOf(kind)] ?? 0;
  const besides = likely.filter((each) => each !== kind && each !== 'other');
  return {
    likely: [kind, ...besides],
    review: other || (besides.length > 0 && chance < CONTRADICTED && confidence >= CLEARLY),
    other: false,
    confidence: Math.max(chance, likely[0] === kind ? confidence : 0),
  };
};

/** A subject without case, punctuation and the marks of a reply. */
const bare = (subject: string): string =>
  subject
    .replace(/^(?:\s*(?:re|fwd?|на|жауап|ответ)\s*:)+/i, '')
    .split(/[^\p{L}\p{N}ʼ'’]+/u)
    .filter(Boolean)
    .map(fold)
    .join(' ');
