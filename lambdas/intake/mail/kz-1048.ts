/**
 * KZ-1048 (STRK1048-2002) is windows-1251 with the letters of Kazakh in place of these; no decoder of the platform knows
 * it. Source: the mapping table of the Unicode Consortium, VENDORS/MISC/KZ1048.TXT.
 */
const INSTEAD = new Map(
  [...'ЌҚЋҺќқћһЎҰўұЈӘҐӨЄҒЇҮґөєғјәЅҢѕңїү'.matchAll(/(.)(.)/gu)].map(
    ([, cyrillic = '', kazakh = '']) => [cyrillic, kazakh] as const,
  ),
);

/** What windows-1251 made of a text in KZ-1048. */
export const withKazakhLetters = (text: string): string =>
  text.replace(/[ЌЋќћЎўЈҐЄЇґєјЅѕї]/gu, (letter) => INSTEAD.get(letter) ?? letter);
