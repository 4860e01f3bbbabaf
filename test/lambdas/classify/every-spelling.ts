const swapped = (text: string, pairs: string): string => {
  const table = new Map(pairs.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));
  return Array.from(text, (letter) => {
    const small = table.get(letter.toLowerCase());
    if (small === undefined) return letter;
    return letter === letter.toLowerCase() ? small : small.charAt(0).toUpperCase() + small.slice(1);
  }).join('');
};

const LATIN =
  'аa бb вv гg дd еe ёo жj зz кk лl мm нn оo пp рr сs тt фf хh цc чch шsh щsh ъ ь эe яya ';
/** How people write the same words, law.md section 5: each spelling with its name. */
const SPELLINGS: Readonly<Record<string, string>> = {
  'without the Kazakh letters': 'әа ғг қк ңн өо ұу үу һх іи',
  'the Latin alphabet of 2021': `${LATIN}әä ғğ қq ңñ өö ұū үü һh іı иi йi ыy уu юiu`,
  'the Latin alphabet of 2018': `${LATIN}әá ғǵ қq ңń өó ұu үú һh іi иı йı ыy уý юıý`,
  'Latin letters as on a telephone': `${LATIN}әa ғg қk ңn өo ұu үu һh іi иi йi ыy уu юu`,
  'Latin letters among Cyrillic ones': 'аa еe оo рp сc хx уy іi',
};

export const inEverySpelling = (text: string): readonly (readonly [string, string])[] => [
  ['as it is', text],
  ['in capitals', text.toUpperCase()],
  ...Object.entries(SPELLINGS)
    .map(([name, pairs]) => [name, swapped(text, pairs)] as const)
    .filter(([, spelt]) => spelt !== text),
];
