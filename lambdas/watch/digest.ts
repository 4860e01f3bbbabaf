import { endInZone } from '../law/end-of-day.ts';
import { NOTICE_WORDS, NOTICES } from '../law/notices.ts';
import { isOwnAim } from '../law/own-aim.ts';
import type { Controller } from '../request/controller.ts';
import type { Language } from '../request/language.ts';
import type { DueSoon } from './due-soon.ts';

/** What the operators read: ids, dates and rules, nothing about people. */
export interface Digest {
  readonly subject: string;
  readonly text: string;
}

interface Said {
  readonly subject: (brand: string, count: number) => string;
  readonly until: string;
  readonly rule: string;
  readonly ownAim: string;
  readonly waits: string;
  readonly nobody: string;
  readonly look: string;
}

const SAID: Readonly<Record<Language, Said>> = {
  kk: {
    subject: (brand, count) => `${brand}: мерзімі таяған өтініштер – ${count}`,
    until: 'мерзімі',
    rule: 'негізі',
    ownAim: 'өз мақсатымыз',
    waits: 'күтеді',
    nobody: 'ешкімді күтпейді',
    look: 'Толығырақ: desk show НӨМІР',
  },
  ru: {
    subject: (brand, count) => `${brand}: подходит срок обращений – ${count}`,
    until: 'срок',
    rule: 'основание',
    ownAim: 'собственная цель',
    waits: 'ждёт',
    nobody: 'никого не ждёт',
    look: 'Подробнее: desk show НОМЕР',
  },
  en: {
    subject: (brand, count) => `${brand}: ${count} requests whose time is running out`,
    until: 'due',
    rule: 'by',
    ownAim: 'our own aim',
    waits: 'waits for',
    nobody: 'waits for nobody',
    look: 'More: desk show ID',
  },
};

/** Most urgent first. */
const URGENCY = NOTICES.toReversed();

/** One letter for all that a run of the watch has to tell of a controller, in its language. */
export const digest = (controller: Controller, due: readonly DueSoon[]): Digest => {
  const { brand, defaultLanguage, timeZone } = controller;
  const said = SAID[defaultLanguage];
  // LAW-3: what we aim at ourselves never reads as a rule of others.
  const ruleOf = (id: string) => (isOwnAim(controller, id) ? said.ownAim : `${said.rule} ${id}`);
  const sections = URGENCY.flatMap((notice) => {
    const lines = due
      .filter((each) => each.notice === notice)
      .map(({ id, dueAt, dueBy, waitsFor }) => {
        const waits = waitsFor.length > 0 ? `${said.waits} ${waitsFor.join(', ')}` : said.nobody;
        return `- ${id}: ${said.until} ${endInZone(dueAt, timeZone)}, ${ruleOf(dueBy)}; ${waits}`;
      });
    return lines.length > 0 ? [`${NOTICE_WORDS[notice][defaultLanguage]}:`, ...lines, ''] : [];
  });
  return { subject: said.subject(brand, due.length), text: [...sections, said.look].join('\n') };
};
