import type { Attachment, Mail } from './mail/mail.ts';

/** What a letter that somebody wrote and signed comes as. A calendar, an archive or a video is none. */
const DOCUMENT =
  /^(?:application\/(?:pdf|rtf|msword|x-ole-storage|zip|vnd\.(?:openxmlformats|oasis)[^;]*)|image\/|text\/)/;
const NO_DOCUMENT = /^(?:text\/calendar|application\/ms-tnef)/;
/** Fewer letters than this only say that something is attached. */
const ONLY_POINTS_AT_IT = 40;
/** A letter as people call one, in any case: заявление, обращение, өтініш, request … */
const LETTER =
  /заявлени|обращени|запрос|требовани|претензи|жалоб|письмо|отзыв согласия|өтініш|отиниш|арыз|шағым|шагым|сұрау|хат(?:ым|ты)|request|letter|application|claim|complaint/i;
/** What else short letters bring. */
const GOODS =
  /резюме|түйіндеме|\bcv\b|вакансі|вакансия|сч[её]т|шот|инвойс|invoice|прайс|price|накладн|акт |договор|шарт|чек|каталог|заказ|тапсырыс|order|коммерческ|предложени|реквизит/i;

/** Whether what is asked may stand in an attached file: a scanned request with a word beside it. */
export const isRequestAttached = ({ subject, newText, attachments }: Mail): boolean => {
  if (!attachments.some(isDocument)) return attachments.length > 0 && newText.trim() === '';
  const said = `${subject}\n${newText}`.slice(0, 2_000);
  if (LETTER.test(said)) return !GOODS.test(said) || newText.trim() === '';
  return newText.replace(/\P{L}/gu, '').length < ONLY_POINTS_AT_IT && !GOODS.test(said);
};

const isDocument = ({ type, declaredType }: Attachment): boolean =>
  !NO_DOCUMENT.test(declaredType) && (DOCUMENT.test(type) || DOCUMENT.test(declaredType));
