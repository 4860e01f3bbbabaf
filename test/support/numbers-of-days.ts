import { transformSync } from 'esbuild';

/** Between a number and its unit: "30 calendar days", "5 (five) working days", "15 рабочих дней". */
const BETWEEN = String.raw`[\s-]*(?:\(\p{L}+\)\s*)?(?:(?:calendar|working|business|күнтізбелік|жұмыс|календарн\p{L}*|рабоч\p{L}*)[\s-]+)?`;
const NUMBER = String.raw`(?:\d+|(?<!\p{L})(?:two|three|four|five|six|seven|ten|fifteen|thirty|екі|үш|төрт|бес|алты|жеті|он|он бес|отыз|двух|трёх|трех|пяти|семи|десяти|пятнадцати|тридцати|два|три|пять|семь|десять)(?!\p{L}))`;
/** "One day" may mean some day; "one working day" is a term. */
const ONE = String.raw`(?<!\p{L})(?:one|бір|один|одного|одному)\s+(?:calendar|working|business|күнтізбелік|жұмыс|календарн\p{L}*|рабоч\p{L}*)\s+`;
const UNIT = String.raw`(?:days?|weeks?|months?|күн\p{L}*|апта\p{L}*|ай(?:дың|да|ға)?|дн(?:я|ей|ям|и)|день|недел\p{L}*|месяц\p{L}*)(?!\p{L}|[\s-]+week)`;

const SHAPES = [
  // In a text, in digits or letters.
  new RegExp(`(?:${NUMBER}${BETWEEN}|${ONE})${UNIT}`, 'giu'),
  // An ISO 8601 duration with a part of days or more, or of a day and more in hours.
  /["'`]-?P(?:\d+[YMWD][\dYMWDTHS.]*|T(?:2[4-9]|[3-9]\d|\d{3,})H[\dMS.]*)["'`]/g,
  // A number given to something that counts days: `days: 3`, `.days(14)`, `LIMIT_DAYS = 5`, `addDays(x, 3)`.
  /\b\w*(?:[dD]ay|(?:[dD]ays|[wW]eeks|[mM]onths|DAYS|WEEKS|MONTHS)\w*)["'`]?\s*(?:[:=]|\((?:[^()]*,)?)\s*-?\d[\d.e]*/g,
];

/** 24 hours, in seconds and in milliseconds: a whole number of either is a number of days. */
const DAY_IN_SECONDS = 86_400;

const wholeDays = (code: string): string[] =>
  [...code.matchAll(/(?<![\w.#-])\d[\d.]*(?:e\d+)?(?![\w.-])/g)]
    .map(([literal]) => literal)
    .filter((literal) => Number(literal) > 0 && Number(literal) % DAY_IN_SECONDS === 0);

/**
 * Every number of days, weeks or months in TypeScript code: in texts, in durations, in what counts days.
 * Comments do not count, for nobody acts on them; sums such as `24 * 3600` are worked out first.
 */
export const numbersOfDays = (source: string): readonly string[] => {
  const written = withoutComments(source, false);
  const found = SHAPES.flatMap((shape) => [...written.matchAll(shape)].map(([each]) => each));
  return [...found, ...wholeDays(withoutComments(source, true))];
};

const withoutComments = (source: string, sumsWorkedOut: boolean): string =>
  transformSync(source, {
    loader: 'ts',
    target: 'es2024',
    charset: 'utf8',
    minifyWhitespace: true,
    minifySyntax: sumsWorkedOut,
    legalComments: 'none',
  }).code;
