/** «Всё», «бәрі», "everything": no more than that, or with what it is all of. */
const ALL = [
  '(?:(?:про|об?|обо|на|к|for|about|to)[ \\t]+)?(?:(?:абсолютно|вообще|absolutely|literally)[ \\t]+)?(?:вс[её]|все[хм])(?:[ \\t]*,?[ \\t]*что[ \\t]+(?:у вас[ \\t]+)?(?:есть|имеется)(?:[ \\t]+у вас)?)?(?:[ \\t]+обо мне)?',
  '(?:барлығы|барлыгы|барлық|барлык|барлығын|барлыгын|бәрі|бари|бәрін|барин|бүкіл)(?:[ \\t]+де)?',
  '(?:for[ \\t]+|about[ \\t]+|to[ \\t]+)?(?:absolutely[ \\t]+|literally[ \\t]+)?(?:everything|all(?:[ \\t]+of[ \\t]+(?:it|them))?)(?:[ \\t]+(?:that[ \\t]+)?(?:you[ \\t]+(?:have|hold|keep)|about[ \\t]+me|on[ \\t]+me))*',
].join('|');
/**
 * A line or sentence of its own, numbered or not, or what follows a colon or a telephone: behind other commas «все» ends
 * a letter, and «всё, спасибо» and "all, please note" end or begin something else.
 */
const ANSWER = new RegExp(
  `(?<=^|[\\n.!?…:]|\\d[ \\t]*,)[ \\t]*(?:[-–—•*]|\\d{1,2}[.)])?[ \\t]*["'«“]?(${ALL})["'»”]?[ \\t]*(?=[.!…;]|\\r?\\n|$)`,
  'iu',
);
/** Who names a part does not mean all. */
const ONLY = /(?<!\p{L})(?:только|лишь|only|тек|ғана|гана)(?!\p{L})/iu;

/** What answers the question which data are meant with "all": as written. In an unasked letter it may mean anything. */
export const allDataIn = (text: string): string | undefined =>
  ONLY.test(text) ? undefined : ANSWER.exec(text)?.[1]?.trim();
