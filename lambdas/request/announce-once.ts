import { Temporal } from 'temporal-polyfill';
import type { Clock, Operators, Pointers } from './ports.ts';

export interface AnnounceOnceNeeds {
  readonly operators: Pick<Operators, 'announce'>;
  readonly pointers: Pick<Pointers, 'wasAnnounced' | 'noteAnnounced'>;
  readonly clock: Clock;
}

/** Tells the operators of something that may happen hundreds of times, once a day (UTC). `matter` is what it is known by. */
export const announceOnceADay = async (
  { operators, pointers, clock }: AnnounceOnceNeeds,
  matter: string,
  news: { readonly subject: string; readonly text: string },
): Promise<void> => {
  const now = clock();
  const today = `${matter}#${now.slice(0, 'yyyy-mm-dd'.length)}`;
  if (await pointers.wasAnnounced(today)) return;
  // Told first: a run that dies here tells again, and nobody is left untold.
  await operators.announce(news);
  const until = Temporal.Instant.from(now).add({ hours: 48 });
  await pointers.noteAnnounced(today, until.toString({ smallestUnit: 'millisecond' }));
};
