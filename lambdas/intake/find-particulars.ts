import parsePhoneNumber, { findPhoneNumbersInText } from 'libphonenumber-js/min';
import type { Requester } from '../request/requester.ts';
import { isFullName } from './courtesy.ts';
import { hasIinCheckDigit } from './iin.ts';

type Found = Pick<Requester, 'phone' | 'iin' | 'fullName' | 'dataConcerned' | 'postalAddress'>;

/** What a letter says of its sender: phone (E.164), IIN, name, and the data that a withdrawal names. */
export const findParticulars = (text: string, senderName = ''): Found => {
  const phone = phoneIn(text);
  const iin = [...text.matchAll(/(?<!\d)\d{12}(?!\d)/g)]
    .map(([digits]) => digits)
    .find(hasIinCheckDigit);
  const fullName =
    labelled(text, NAME) ?? signature(text) ?? (isFullName(senderName) ? senderName : undefined);
  const dataConcerned = labelled(text, DATA) ?? ALL_DATA.exec(text)?.[0];
  const postalAddress = labelled(text, ADDRESS);
  return {
    ...(phone && { phone }),
    ...(iin && { iin }),
    ...(fullName && { fullName }),
    ...(dataConcerned && { dataConcerned }),
    ...(postalAddress && { postalAddress }),
  };
};

const NAME =
  /^(?:аты[\s-]*жөні|аты[\s-]*жөнім|таә|т\.а\.ә\.?|фио|ф\.и\.о\.?|full name|name)\s*[:–—-]\s*(.{3,80})$/imu;
/** However the line is headed: «Какие данные:», «Қай деректерім:», «Data concerned:». */
const DATA =
  /^[^\n:]{0,60}(?:дерек|мәлімет|малимет|данны[ех]|data)[^\n:]{0,40}[:–—][ \t]*(\S.{2,299})$/imu;
/** «Все мои данные», said in a sentence. */
const ALL_DATA =
  /(?:барлық|бүкіл|барлык)[ \t]+(?:(?:дербес|жеке)[ \t]+)?(?:дерек|мәлімет|малимет)\p{L}*|все(?:х|ми)?[ \t]+(?:(?:мои|моих|свои|своих)[ \t]+)?(?:персональны[ехм]\p{L}*[ \t]+)?данны[ехм]\p{L}*|all[ \t]+(?:of[ \t]+)?(?:my[ \t]+)?(?:personal[ \t]+)?data/iu;
const ADDRESS = /^(?:мекенжай(?:ым|ы)?|адрес|address)\s*[:–—-]\s*(.{5,200})$/imu;

const labelled = (text: string, pattern: RegExp): string | undefined =>
  pattern.exec(text)?.[1]?.trim();

/** A line of its own near the end that is two or three capitalised words. */
const signature = (text: string): string | undefined =>
  text
    .trimEnd()
    .split('\n')
    .slice(-6)
    .map((line) => line.trim().replace(/[,.]$/, ''))
    .findLast(isFullName);

const phoneIn = (text: string): string | undefined => {
  const [found] = findPhoneNumbersInText(text, 'KZ');
  if (found) return found.number.number;
  const loose = /(?<!\d)(?:\+?7|8)[\s()-]*\d{3}[\s()-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)/.exec(
    text,
  )?.[0];
  return loose && parsePhoneNumber(loose, 'KZ')?.number;
};
