/** Letters that look or are typed alike, brought to one: Kazakh letters, their Latin look-alikes. */
const SAME: Readonly<Record<string, string>> = {
  ...{ ә: 'а', ə: 'а', ǝ: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ɵ: 'о', ұ: 'у', ү: 'у', һ: 'х' },
  ...{ і: 'и', ı: 'и', ї: 'и', ё: 'е', ў: 'у', ы: 'ы' },
};
/** Latin letters inside a mostly Cyrillic word. */
const LOOKALIKE: Readonly<Record<string, string>> = {
  ...{
    a: 'а',
    c: 'с',
    e: 'е',
    h: 'х',
    i: 'и',
    k: 'к',
    m: 'м',
    o: 'о',
    p: 'р',
    t: 'т',
    x: 'х',
    y: 'у',
  },
};

/** One spelling for what people write in several: for comparing only, never for showing. */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{L}]+/gu, (word) =>
      /\p{Script=Cyrillic}/u.test(word) ? letters(word, LOOKALIKE) : word,
    )
    .replace(/[әəǝғқңөɵұүһіıїёў]/g, (letter) => SAME[letter] ?? letter);

const letters = (word: string, same: Readonly<Record<string, string>>): string =>
  [...word].map((letter) => same[letter] ?? letter).join('');
