import type { AnswerFacts, DoneIn } from './answer-facts.ts';
import { dateOf } from './dates.ts';
import { type Block, row, table } from './document.ts';

/** In which systems it was done, and when. */
export const doneIn = (systems: readonly DoneIn[], { controller, language }: AnswerFacts): Block =>
  table(
    ...systems.map(({ name, at }) =>
      row(name[language], dateOf(language, controller.timeZone, at)),
    ),
  );
