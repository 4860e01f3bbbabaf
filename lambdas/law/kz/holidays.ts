import type { Words } from '../../request/language.ts';
import type { DayOff } from '../calendar.ts';

/** Names of the days off (Law 267-II on holidays; Labour Code Art. 84(5), 85(3)). */
const NAMES = {
  newYear: { kk: 'Жаңа жыл', ru: 'Новый год', en: 'New Year' },
  christmas: { kk: 'Рождество', ru: 'Рождество', en: 'Orthodox Christmas' },
  women: {
    kk: 'Халықаралық әйелдер күні',
    ru: 'Международный женский день',
    en: 'International Women’s Day',
  },
  constitution: { kk: 'Конституция күні', ru: 'День Конституции', en: 'Constitution Day' },
  nauryz: { kk: 'Наурыз мейрамы', ru: 'Наурыз мейрамы', en: 'Nauryz' },
  unity: {
    kk: 'Қазақстан халқының бірлігі мерекесі',
    ru: 'Праздник единства народа Казахстана',
    en: 'Unity Day',
  },
  defender: { kk: 'Отан қорғаушы күні', ru: 'День защитника Отечества', en: 'Defender’s Day' },
  victory: { kk: 'Жеңіс күні', ru: 'День Победы', en: 'Victory Day' },
  kurbanAit: {
    kk: 'Құрбан айттың бірінші күні',
    ru: 'первый день Курбан-айта',
    en: 'the first day of Kurban Ait',
  },
  capital: { kk: 'Астана күні', ru: 'День столицы', en: 'Capital Day' },
  republic: { kk: 'Республика күні', ru: 'День Республики', en: 'Republic Day' },
  independence: { kk: 'Тәуелсіздік күні', ru: 'День Независимости', en: 'Independence Day' },
} satisfies Record<string, Words>;

export type Holiday = keyof typeof NAMES;

/** The holiday itself, on its own date. */
export const on = (day: string, holiday: Holiday, source: string): DayOff => ({
  day,
  why: NAMES[holiday],
  source,
});

/**
 * The working day that is off because the holiday fell on a day off (Law 267-II Art. 5); `week: 5` where
 * that day off was a Saturday. Christmas and Kurban Ait are never made up for.
 */
export const madeUp = (day: string, holiday: Holiday, source: string, week?: 5): DayOff => ({
  day,
  why: {
    kk: `${NAMES[holiday].kk} үшін ауыстырылған демалыс күні`,
    ru: `выходной за праздник: ${NAMES[holiday].ru}`,
    en: `day off in lieu of ${NAMES[holiday].en}`,
  },
  source,
  ...(week && { week }),
});

/** A weekend day's rest moved here by order of the labour minister (Labour Code Art. 85(3)). */
export const moved = (day: string, source: string, week?: 5): DayOff => ({
  day,
  why: { kk: 'ауыстырылған демалыс күні', ru: 'перенесённый выходной', en: 'moved day off' },
  source,
  ...(week && { week }),
});
