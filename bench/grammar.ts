import { readFileSync } from 'node:fs';
import { seeded } from './seeded.ts';

/** A sentence made from a rule of `training/grammar/*.txt`. */
export interface Made {
  readonly kinds: string;
  readonly text: string;
}

const LANGUAGES = ['kk', 'ru', 'en'];
/** Slots within choices within slots. */
const DEEPEST = 4;

/**
 * Texts from rules: `kinds|text`, with `[one|another]` for a choice and `{slot}` for one of the wordings that a line
 * `slot = one|another` gives. The same every time.
 */
export const madeByGrammar = (ofEachRule: number, seed: number): readonly Made[] =>
  LANGUAGES.flatMap((language) => {
    const random = seeded(seed);
    const { slots, rules } = readRules(language);
    return rules.flatMap(({ kinds, text }) => {
      const made = Array.from({ length: ofEachRule }, () => filled(text, slots, random));
      return [...new Set(made)].map((each) => ({ kinds, text: each }));
    });
  });

type Slots = ReadonlyMap<string, readonly string[]>;

const readRules = (language: string) => {
  const file = new URL(`training/grammar/${language}.txt`, import.meta.url);
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const slots = new Map<string, readonly string[]>();
  const rules: Made[] = [];
  for (const line of lines) {
    const [, name, wordings] = /^(\w+) = (.*)$/.exec(line) ?? [];
    const [, kinds, text] = /^([a-z,]+)\|(.*)$/.exec(line) ?? [];
    if (name !== undefined && wordings !== undefined) slots.set(name, wordings.split('|'));
    else if (kinds !== undefined && text !== undefined) rules.push({ kinds, text });
    else throw new Error(`got the line ${JSON.stringify(line)}, wanted a slot or a rule`);
  }
  return { slots, rules };
};

const filled = (text: string, slots: Slots, random: () => number): string => {
  const one = (choices: readonly string[]): string =>
    choices[Math.floor(random() * choices.length)] ?? '';
  const slot = (name: string): string => {
    const wordings = slots.get(name);
    if (!wordings) throw new Error(`got the slot ${name}, wanted one that a line defines`);
    return one(wordings);
  };
  let made = text;
  for (let depth = 0; depth < DEEPEST && /[{[]/.test(made); depth++)
    made = made
      .replace(/\{(\w+)\}/g, (_, name: string) => slot(name))
      .replace(/\[([^[\]]*)\]/g, (_, choices: string) => one(choices.split('|')));
  return made
    .replace(/\s+/g, ' ')
    .replace(/ ([.,!?])/g, '$1')
    .trim();
};
