import { type Around, after, around, before } from './cues.ts';

const ADDRESS =
  /(?<![\p{L}\d._%+@-])[A-Za-z\d][A-Za-z\d._%+-]{0,63}(?:@| ?[([]at[)\]] ?| (?:собака|собачка) )[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){0,4}\.[A-Za-z]{2,24}/gu;
const SAID_AT = / ?[([]at[)\]] ?| (?:собака|собачка) /;
const OLD = before(
  30,
  'стар*|прежн*|ескі|бұрынғы|old|была|был|вместо|instead of|неверн*|ошибочн*|қате',
);
const NEW = before(30, 'нов*|жаңа|new|стал*|теперь|на|правильн*|дұрыс*|енді');
const ANOTHERS = before(
  40,
  'с адреса|от адреса|письмо с|писали с|писал* на|писала на|написал* на|жаздым|from address|курьер*|ваш* адрес|ваш* почт*|to your|wrote to|emailed|звонил*|поддержк*',
);
const WROTE_TO =
  /\b(?:pisal[aio]?|napisal[aio]?|obrashal[a-z]*|wrote|emailed|jazdim|jazgan)\b[^.\n]{0,30}$/;
/** Mailboxes of companies and robots. */
const ROLE =
  /^(?:info|no-?reply|donotreply|support|help|sales|mailer-daemon|postmaster|shop|hello|admin|office|contact|privacy|dpo|hr|billing|marketing|news|newsletter)@/i;
/** A letter to it came back. */
const RETURNED = after(
  25,
  'не доставлено|не доставлен|не может быть доставлено|недоступен|жеткізілмеді|could not be delivered|was not delivered|undeliverable|does not exist|не существует',
);
/** The head of a letter that is quoted, or a letter of ours that could not be delivered. */
const HEAD =
  /(?:(?:ot|komu|kimnen|kimge|from|to|cc|rekipients?)\s*:[^\n]{0,40}|pismo dlia\s*|[<:]mailto:|<)$/;

/** The sender's e-mail address where the text names one; of an old and a new one the new one. */
export const emailIn = (text: string): string | undefined => {
  if (!/@|собак|собач|at[)\]]/.test(text)) return undefined;
  let best: { readonly address: string; readonly rank: number } | undefined;
  for (const { 0: written, index } of text.matchAll(ADDRESS)) {
    const address = written.replace(SAID_AT, '@');
    if (ROLE.test(address)) continue;
    const rank = rankOf(around(text, index, index + written.length));
    if (rank > (best?.rank ?? 0)) best = { address, rank };
  }
  return best?.address;
};

const rankOf = ({ before: said, after: next }: Around): number => {
  if (RETURNED.test(next) || HEAD.test(said) || ANOTHERS.test(said) || WROTE_TO.test(said))
    return 0;
  if (NEW.test(said)) return 3;
  return OLD.test(said) ? 1 : 2;
};
