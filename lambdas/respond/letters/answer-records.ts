import type { ExportedRecord } from '../../request/data-system.ts';
import type { Language } from '../../request/language.ts';
import { type Block, paragraph, table } from './document.ts';

/** A letter stays readable; what is beyond stands in the attached file. */
export const ROWS_IN_LETTER = 20;

const COUNT: Readonly<Record<Language, (label: string, rows: number) => string>> = {
  kk: (label, rows) => `${label} (жазба саны: ${rows})`,
  ru: (label, rows) => `${label} (записей: ${rows})`,
  en: (label, rows) => `${label} (records: ${rows})`,
};

const MORE: Readonly<Record<Language, (shown: number) => string>> = {
  kk: (shown) => `Хатта алғашқы ${shown} жазба көрсетілген, қалғандары қоса берілген файлда.`,
  ru: (shown) => `В письме показаны первые ${shown} записей, остальные — в приложенном файле.`,
  en: (shown) =>
    `The letter shows the first ${shown} records; the others are in the attached file.`,
};

/** What one table of a data system holds about the person. */
export const records = ({ label, rows }: ExportedRecord, language: Language): Block[] => [
  paragraph(COUNT[language](label, rows.length)),
  ...rows.slice(0, ROWS_IN_LETTER).map((cells) => table(...cells)),
  ...(rows.length > ROWS_IN_LETTER ? [paragraph(MORE[language](ROWS_IN_LETTER))] : []),
];

/** Tables in which anything stands. */
export const withRows = (held: readonly ExportedRecord[]): ExportedRecord[] =>
  held.filter(({ rows }) => rows.length > 0);
