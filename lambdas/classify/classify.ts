import type { Controller } from '../request/controller.ts';
import { isKind, type Kind } from '../request/kinds.ts';
import type { Reading } from '../request/reading.ts';
import { CLASSES } from './classes.ts';
import { decidingWords } from './deciding-words.ts';
import { fold } from './fold.ts';
import { judge } from './judge.ts';
import { languageOf } from './language-of.ts';
import { type Letter, letterOf } from './letter.ts';
import { model } from './model.ts';
import { takesBack } from './taken-back.ts';
import { isWord } from './tokens.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** Says what a letter asks for: by the exact subjects of the policy, and by its words. */
export const classify = (
  controller: Pick<Controller, 'defaultLanguage' | 'subjects'>,
  { subject, newText }: { readonly subject: string; readonly newText: string },
): Reading => {
  const exact = controller.subjects.find(({ text }) => bare(text) === bare(subject));
  const letter = letterOf(exact?.text ?? subject, newText);
  const judged = judge(letter, model);
  const verdict = verdictOf(judged, model);
  const read = exact
    ? bound(verdict, exact.kind, judged.chances, besides(verdict, exact.kind, newText))
    : saysAnything(letter)
      ? verdict
      : unreadable(verdict);
  const { other, likely, confidence } = read;
  const review = read.review || takesBack(letter, likely);
  return {
    kinds: review ? [] : likely.filter(isKind),
    language: languageOf(letter) ?? controller.defaultLanguage,
    because: review ? 'unsure' : (exact?.id ?? 'model'),
    confidence,
    review,
    other,
    likely,
    words: decidingWords(letter, judged, likely[0] ?? 'other'),
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
  also: readonly Kind[],
): Verdict => {
  const chance = chances[CLASSES.indexOf(kind)] ?? 0;
  return {
    likely: [kind, ...also],
    review: other || (also.length > 0 && chance < CONTRADICTED && confidence >= CLEARLY),
    other: false,
    confidence: Math.max(chance, likely[0] === kind ? confidence : 0),
  };
};

/** Kinds beside that of the exact subject: so clear a subject hides what the text alone says. */
const besides = ({ likely }: Verdict, kind: Kind, newText: string): readonly Kind[] => {
  const text = verdictOf(judge(letterOf('', newText), model), model);
  const counts = text.likely.includes(kind) || text.confidence >= CLEARLY;
  return [...new Set([...likely, ...(counts ? text.likely : [])])]
    .filter(isKind)
    .filter((each) => each !== kind);
};

const saysAnything = ({ units }: Letter): boolean =>
  units.some(({ tokens }) => tokens.some((token) => isWord(token) && token.key.length > 1));

/** Where no word stands, a person looks. */
const unreadable = ({ likely }: Verdict): Verdict => ({
  ...{ likely, review: true, other: false, confidence: 0 },
});

/** A subject without case, punctuation and the marks of a reply. */
const bare = (subject: string): string =>
  subject
    .replace(/^(?:\s*(?:re|fwd?|на|жауап|ответ)\s*:)+/i, '')
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}ʼ'’]+/u)
    .filter(Boolean)
    .map(fold)
    .join(' ');
