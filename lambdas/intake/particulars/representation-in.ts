import { skeleton } from './skeleton.ts';
import { speaksForSeveral } from './speaks-for-several.ts';
import { standsForAnother } from './stands-for-another.ts';
import { classOf } from './word-class.ts';

/** Whose name stands behind these is written for; of an office or a shop it is none. */
const FOR_NAMED =
  /(?:[Оо]т имени|ОТ ИМЕНИ|[Оо]т лица|[Вв] интересах|В ИНТЕРЕСАХ|[Оо]т представителя|[Oo]n behalf of|[Aa]cting for|(?:I|[Ww]e) (?:represent|act for)|[Aa]ttorney for)[ \n]+(?:[а-яё]{1,3}\.[ ]?)?([A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][^\s.,;:()]{1,30})/g;
const NAMED_FOR =
  /([A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][^\s.,;:()]{1,30})[ \n]+(?:атынан|мүддес|муддес|өкілі|окили|atynan|ökili|okili|müddes|muddes)/g;
/** Looked for first, in a folded text: names cost more. */
const MAY_NAME =
  /(?<![a-z])(?:imeni|litsa|interesa|predstavitelia|behalf|akting|represent|akt for|atorn|atinan|mudes|okili)/;
/** An IIN by its birthday. */
const TWELVE = /(?<!\d)\d{12}(?!\d)/g;
const BIRTHDAY = /^\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[0-6]/;
/** A wrong and a right one are of one person. */
const IINS_OF_ONE = 2;

/** Who else than the sender alone a letter speaks for. */
export interface Representation {
  /** Somebody writes for another person: authority must be shown (Digital Code Art. 37(5)). */
  readonly byRepresentative: boolean;
  /** One letter for several people: each must prove who they are. */
  readonly severalPeople: boolean;
}

/** Whether a letter speaks for another than its sender, or for several. */
export const representationIn = (text: string): Representation => {
  const folded = skeleton(text);
  return {
    byRepresentative: standsForAnother(folded) || (MAY_NAME.test(folded) && namesAnother(text)),
    severalPeople: speaksForSeveral(folded) || hasIinsOfSeveral(text),
  };
};

const namesAnother = (text: string): boolean =>
  [FOR_NAMED, NAMED_FOR].some((pattern) =>
    [...text.matchAll(pattern)].some(([, word = '']) =>
      ['given', 'patronymic', 'surname'].includes(classOf(word)),
    ),
  );

const hasIinsOfSeveral = (text: string): boolean => {
  const numbers = text.match(TWELVE) ?? [];
  if (numbers.length <= IINS_OF_ONE) return false;
  return new Set(numbers.filter((number) => BIRTHDAY.test(number))).size > IINS_OF_ONE;
};
