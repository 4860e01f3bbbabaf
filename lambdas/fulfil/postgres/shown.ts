import type { Language, Words } from '../../request/language.ts';

const YES: Words = { kk: 'иә', ru: 'да', en: 'yes' };
const NO: Words = { kk: 'жоқ', ru: 'нет', en: 'no' };

/** PostgreSQL's type ids (pg_type.dat); they never change. */
const BOOLEAN = 16;
const TIMESTAMP = 1114;
const TIMESTAMP_WITH_ZONE = 1184;

/** A value as the letter shows it: moments in ISO 8601, numbers as stored, nothing as a dash. */
export const shown = (raw: string | null, type: number, language: Language): string => {
  if (raw === null) return '—';
  switch (type) {
    case BOOLEAN:
      return (raw === 't' ? YES : NO)[language];
    case TIMESTAMP:
      return raw.replace(' ', 'T');
    case TIMESTAMP_WITH_ZONE:
      return raw.replace(' ', 'T').replace(/\+00$/, 'Z');
    default:
      return raw;
  }
};
