import { parseArgs } from 'node:util';
import { controllers } from '../controllers/all.ts';
import type { Due } from '../lambdas/law/due.ts';
import { dueDate } from '../lambdas/law/due.ts';
import { eu } from '../lambdas/law/eu/jurisdiction.ts';
import { explain } from '../lambdas/law/explain.ts';
import { jurisdictionOf } from '../lambdas/law/jurisdictions.ts';
import type { Moments } from '../lambdas/law/moments.ts';
import type { Controller } from '../lambdas/request/controller.ts';
import { KINDS } from '../lambdas/request/kinds.ts';
import type { Language } from '../lambdas/request/language.ts';
import { LANGUAGES } from '../lambdas/request/language.ts';
import { DUTIES } from '../lambdas/request/term.ts';
import { momentOf, oneOf, WrongArgumentError } from './deadline-arguments.ts';

const USAGE = `usage: deadline --controller C --kind K --received ISO [--proven ISO] [--detected ISO]
                [--transferred ISO] [--extended ISO] [--json | --text] [--lang ${LANGUAGES.join('|')}]`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

const read = () =>
  parseArgs({
    options: {
      controller: text,
      kind: text,
      received: text,
      proven: text,
      detected: text,
      transferred: text,
      extended: text,
      json: flag,
      text: flag,
      lang: text,
      help: flag,
    },
  }).values;

const BY_ID = new Map(controllers.map((controller) => [controller.id, controller]));

const lawOf = (controller: Controller) =>
  controller.jurisdiction === 'eu' ? eu(controller.holidaysOf ?? '') : jurisdictionOf(controller);

/** What the engine found, flat: ids and words instead of whole terms. */
const asJson = (due: Due, language: Language) => ({
  dueAt: due.dueAt,
  lastDay: due.lastDay,
  timeZone: due.timeZone,
  decidedBy: due.decidedBy,
  candidates: due.candidates.map(({ term, ...marks }) => ({
    term: term.id,
    standing: term.standing,
    ...(term.amount !== undefined && { amount: term.amount, unit: term.unit }),
    from: term.from,
    source: term.source[language],
    confidence: term.confidence ?? 'H',
    ...(term.inForceSince !== undefined && { inForceSince: term.inForceSince }),
    ...marks,
  })),
  skipped: due.skipped.map(({ day, why }) => ({ day, why: why[language] })),
  target: due.target ?? null,
  confirmed: due.confirmed,
});

const momentsOf = (given: ReturnType<typeof read>, timeZone: string): Moments => {
  const later = (['proven', 'detected', 'transferred', 'extended'] as const).flatMap((name) => {
    const value = given[name];
    return value === undefined ? [] : [[name, momentOf(name, value, timeZone)] as const];
  });
  return {
    received: momentOf('received', given.received, timeZone),
    ...Object.fromEntries(later),
  };
};

const answer = (): string => {
  const given = read();
  if (given.help) return USAGE;
  const id = oneOf('controller', given.controller, [...BY_ID.keys()]);
  const controller = BY_ID.get(id);
  if (!controller) throw new WrongArgumentError(`no controller ${id}`);
  const kind = oneOf('kind', given.kind, [...KINDS, ...DUTIES]);
  const language = given.lang ?? (given.text ? controller.defaultLanguage : 'en');
  const words = oneOf('lang', language, LANGUAGES);
  const moments = momentsOf(given, controller.timeZone);
  const due = dueDate({ controller, kind, moments, jurisdiction: lawOf(controller) });
  return given.text ? explain(due, words) : JSON.stringify(asJson(due, words));
};

try {
  process.stdout.write(`${answer()}\n`);
} catch (error) {
  const isWrongUse =
    error instanceof WrongArgumentError || error instanceof RangeError || isParseError(error);
  if (!isWrongUse) throw error;
  process.stderr.write(`${error.message}\n${USAGE}\n`);
  process.exitCode = 2;
}

function isParseError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error;
}
