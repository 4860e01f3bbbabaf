import { around, before, justBefore, phrases } from './cues.ts';
import { hasIinCheckDigit } from './iin.ts';
import { OTHER_CITIZEN } from './other-citizen.ts';

export interface FoundIin {
  readonly iin: string;
  /** A wrong check digit is asked again; it is never a reason to refuse. */
  readonly isRight: boolean;
}

const TWELVE = /(?<![\p{L}\d№#-])\d{12}(?!\d)/gu;
/** It begins with the year, month and day of birth; the seventh digit is century and sex, 0 for foreigners. */
const BIRTHDAY = /^\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[0-6]/;
const CALLED_IIN = before(24, 'иин|жсн|iin|jsn');
/** A company's number, a parcel's, a case's. */
const OTHER_NUMBER = before(
  24,
  'бин|бсн|bin|bsn|заказ*|тапсырыс*|order*|накладн*|посылк*|сәлемдеме*|трек*|track*|чек*|счет*|счёт*|шот*|договор*|шарт*|invoice*|карт*|код*|дело|дела|делу|іс|ердр|сдтб|invoice|parcel|артикул*|№',
);
const WRONG_ONE = before(
  30,
  'неверн*|ошибоч*|записан*|вместо|қате|дұрыс емес|стар*|ескі|wrong|incorrect*|instead of',
);
const RIGHT_ONE = justBefore(
  'верный|верно|верная|правильн*|дұрыс*|дурыс*|correct*|right|new|жаңа|новый|на|иин должен быть|керегі|is',
);
const COMPANY = new RegExp(`(?:${phrases('бин|бсн|bin|bsn')})[^a-z\\d]{0,5}$`);

/** The IIN that the sender says is theirs, as written: of a wrong and a right one on file the right one. */
export const iinIn = (text: string): FoundIin | undefined => {
  let best: (FoundIin & { readonly rank: number }) | undefined;
  for (const { 0: iin, index } of text.matchAll(TWELVE)) {
    const { before: said } = around(text, index, index + iin.length);
    const called = CALLED_IIN.test(said);
    if (
      COMPANY.test(said) ||
      OTHER_CITIZEN.test(said) ||
      (!called && (!BIRTHDAY.test(iin) || OTHER_NUMBER.test(said)))
    )
      continue;
    const isRight = hasIinCheckDigit(iin);
    const rank =
      (called ? 1 : 0) +
      (isRight ? 1 : 0) +
      (RIGHT_ONE.test(said) ? 4 : WRONG_ONE.test(said) ? -4 : 0);
    if (!best || rank > best.rank) best = { iin, isRight, rank };
  }
  return best && { iin: best.iin, isRight: best.isRight };
};
