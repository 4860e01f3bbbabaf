import { type Around, after, around, before, justBefore } from './cues.ts';
import { phoneNumbers } from './phone-numbers.ts';

const ANOTHERS = before(
  45,
  'курьер*|оператор*|ваш* менеджер*|ваш* консультант*|сіздің менеджер*|сіздердің менеджер*|номер магазина|телефон магазина|дүкеннің нөмірі|горяч* лини*|колл-центр*|call-центр*|call-center|коллег*|әріптес*|орынбасар*|чуж*|водител*|сатушының|продав*|сотрудни*|мошенни*|алаяқ*|офис*',
  'звонил* с|звонят с|звонит с|звонок с|звонки с|смс с|сообщение с|с номера|с незнакомого|с неизвестного|представил*|called from|calls from|call from|please contact|обращайтесь к|обратитесь к|your agent|your manager|your courier|colleague|hotline',
  'ваш* номер|ваш* телефон|сіздердің нөмір*|сіздің нөмір*|вашей|your number|your phone|деп қоңырау|қолдау қызметі',
);
/** An employee's number, unless they sign with it. */
const EMPLOYEE = before(45, 'менеджер*|консультант*|администратор*|специалист*|manager|agent');
const CALLED = after(
  30,
  'нөмірінен|номеринен|нөмірден|номирден|оператор|звонит|звонили|звонил*|звонят|қоңырау шалып|қоңырау шалды|не отвечает|не берут',
);
/** «На номер … не звонить» is said of one's own. */
const NOT_TO_BE_CALLED = after(30, 'не звонить|не звоните|не звони|қоңырау шалмаңыз*');
const OLD = before(
  40,
  'стар*|прежн*|ескі|ески|бұрынғы|eski|old|был|была|было|вместо|instead of|wrong|неверн*|ошибочн*|қате',
);
const OLD_AFTER = after(18, 'емес|старый|больше не*|не мой|уже не*|жоғалды|ескі|ауыстырып');
const NEW = before(
  32,
  'нов*|жаңа|жаңасы|jana|new|қазіргі|актуальн*|стал|стало|теперь|правильн*|верн*|дұрыс*|енді|now',
);
const CHANGED_TO = justBefore('на');
const OWN = before(
  24,
  'мой|мою|моего|моему|менің|мне|маған|my|me|номерім*|нөмірім*|телефоным*|тел|телефон|моб|ұялы|байланыс|перезвоните|нөміріме',
);
/** A representative tells whose number it is. */
const THEIRS = before(
  24,
  'его номер|её номер|его телефон|её телефон|оның нөмірі|оның телефоны|his number|her number|his phone|her phone|мамин телефон|мамин номер|номер мамы|номер отца|телефон мамы|телефон отца|анамның нөмірі|әкемнің нөмірі',
);
/** The number a matter is about, which need not be the writer's. */
const ABOUT = before(
  45,
  'розыск*|пропавш*|подозреваем*|потерпевш*|іздеу*|заказ на номер|последний заказ|заказ был',
);
/** Somebody else is at the number that such a letter names. */
const AWAY =
  /(?:(?<!\p{L})я (?:\S{1,20} ){0,2}в отпуске|демалыс(?:тамын|ындамын|тамыз)|out of (?:the )?office|(?:i am|i'm) (?:currently )?on (?:annual |sick |maternity )?leave)/u;

/** The sender's telephone number, E.164: of an old and a new one the new one. Not a colleague's, nor of who called them. */
export const phoneIn = (text: string): string | undefined => {
  let best: { readonly phone: string; readonly rank: number } | undefined;
  for (const { phone, start, end } of phoneNumbers(text)) {
    const rank = rankOf(around(text, start, end), text.length - end);
    if (rank > (best?.rank ?? 0)) best = { phone, rank };
  }
  return best && !AWAY.test(text.toLowerCase()) ? best.phone : undefined;
};

/** How surely a number is the sender's; 0 where it is another's. */
const rankOf = ({ before: said, after: next }: Around, left: number): number => {
  const old = OLD_AFTER.test(next);
  if (!old && (NEW.test(said) || CHANGED_TO.test(said))) return 5;
  if (THEIRS.test(said) && !ANOTHERS.test(said)) return 5;
  if (ABOUT.test(said)) return 2;
  if (old || OLD.test(said)) return 1;
  // «Номер магазина не отвечает, мой номер …»: what is said last counts.
  const own = OWN.exec(said)?.index ?? -1;
  const anothers = ANOTHERS.exec(said)?.index ?? -1;
  if (anothers > own || (own < 0 && CALLED.test(next) && !NOT_TO_BE_CALLED.test(next))) return 0;
  if (own < 0 && left > 60 && EMPLOYEE.test(said)) return 0;
  return own < 0 ? 3 : 4;
};
