import { around } from './cues.ts';
import { contextOf } from './name-context.ts';
import { formOf } from './name-form.ts';
import { nameSpans } from './name-spans.ts';
import { smallNameIn } from './small-name-in.ts';

/** From here on a row of words is taken for the name of the sender. */
const ENOUGH = 4;

interface Found {
  readonly name: string;
  readonly score: number;
  /** Written with initials. */
  readonly isShort: boolean;
}

/** The sender's full name as written, or that of the person they write for unless `ownName`; two words at least, or initials. */
export const nameIn = (text: string, ownName = false): string | undefined => {
  const found: Found[] = [];
  for (const { start, end, classes } of nameSpans(text)) {
    const form = formOf(classes);
    if (form < -1) continue;
    const name = text.slice(start, end);
    // The first of two initials is a part of it too.
    if (classes[0] === 'initial' && ENDS_INITIAL.test(text.slice(Math.max(0, start - 5), start)))
      continue;
    // Who shouts writes every word in capitals.
    if (isShouted(name) && (form < 3 || classes.includes('unknown'))) continue;
    const score =
      form + contextOf(text, around(text, start, end), end, ownName) + classes.length / 10;
    if (score >= ENOUGH) found.push({ name, score, isShort: classes.includes('initial') });
  }
  const best = bestOf(found);
  return (best?.isShort ? fullerOf(best, found) : best)?.name ?? smallNameIn(text);
};

const bestOf = (found: readonly Found[]): Found | undefined =>
  found.reduce<Found | undefined>(
    (best, each) => (best && best.score >= each.score ? best : each),
    undefined,
  );

/** In a head it stands in the genitive: the signature says it plainly. */
const GENITIVE = /(?:вича|ьича|вны|ичны|лынан|зынан|лының|зының)$/;

/** Whoever signs with initials may have said the whole name before. */
const fullerOf = (short: Found, found: readonly Found[]): Found => {
  const surnames = short.name.split(/[\s.]+/).filter(({ length }) => length > 1);
  const whole = ({ name, isShort }: Found) =>
    !isShort && name.split(/\s+/).some((word) => surnames.includes(word));
  const fuller = bestOf(found.filter(whole));
  return fuller && !GENITIVE.test(fuller.name) ? fuller : short;
};

const ENDS_INITIAL = /(?<!\p{L})\p{Lu}\. {0,2}$/u;
const isShouted = (name: string): boolean => /^[\p{Lu}\s’'-]+$/u.test(name);
