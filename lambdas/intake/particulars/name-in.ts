import { around } from './cues.ts';
import { contextOf } from './name-context.ts';
import { formOf } from './name-form.ts';
import { nameSpans } from './name-spans.ts';
import { smallNameIn } from './small-name-in.ts';

/** From here on a row of words is taken for the name of the sender. */
const ENOUGH = 4;

/** The sender's full name as written, or that of the person they write for; two words at least, or initials. */
export const nameIn = (text: string): string | undefined => {
  let best: { readonly name: string; readonly score: number } | undefined;
  for (const { start, end, classes } of nameSpans(text)) {
    const form = formOf(classes);
    if (form < -1) continue;
    const name = text.slice(start, end);
    // Who shouts writes every word in capitals.
    if (isShouted(name) && (form < 3 || classes.includes('unknown'))) continue;
    const score = form + contextOf(text, around(text, start, end), end) + classes.length / 10;
    if (score >= ENOUGH && score > (best?.score ?? 0)) best = { name, score };
  }
  return best?.name ?? smallNameIn(text);
};

const isShouted = (name: string): boolean => /^[\p{Lu}\s’'-]+$/u.test(name);
