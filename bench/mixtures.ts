import { languageOf } from '../lambdas/classify/language-of.ts';
import { letterOf } from '../lambdas/classify/letter.ts';
import { seeded } from './seeded.ts';
import type { TrainingText } from './training-texts.ts';

const SEED = 17;
const WEIGHT = 0.3;
/** How many are made, for each short request. */
const SHARE = 0.4;
/** In letters. */
const SHORT = 110;
const JOINTS: Readonly<Record<string, readonly string[]>> = {
  kk: [' және ', ', сондай-ақ ', '. ', ', ', ' әрі '],
  ru: [' и ', ', а также ', '. ', ', ', ', и ещё '],
  en: [' and ', ', and also ', '. ', ', '],
};

/** Letters that ask for two things in one breath: people write so, and few authors do. */
export const mixtures = (texts: readonly TrainingText[]): readonly TrainingText[] => {
  const random = seeded(SEED);
  const short = texts.filter(({ text, kinds }) => text.length <= SHORT && kinds[0] !== 'other');
  const byLanguage = Map.groupBy(short, ({ text }) => languageOf(letterOf('', text)) ?? 'ru');
  return [...byLanguage].flatMap(([language, requests]) => {
    const one = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
    return Array.from({ length: Math.round(SHARE * requests.length) }).flatMap(() =>
      both(one(requests), one(requests), one(JOINTS[language] ?? []) ?? ' '),
    );
  });
};

const both = (
  first: TrainingText | undefined,
  second: TrainingText | undefined,
  joint: string,
): readonly TrainingText[] => {
  if (!first || !second || first.kinds[0] === second.kinds[0]) return [];
  const joined = joint === '. ' ? second.text : lowered(second.text);
  return [
    {
      subject: '',
      text: `${first.text.replace(/[.!?]\s*$/, '')}${joint}${joined}`,
      kinds: [...new Set([...first.kinds, ...second.kinds])],
      from: 'mixture',
      weight: WEIGHT,
    },
  ];
};

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
