import { WrongStatusError } from '../request/errors.ts';
import type { HistoryEvent } from '../request/history.ts';
import type { Request } from '../request/request.ts';
import type { WhatIsAsked } from './read-decision.ts';

/** The request as it is, where an operator has decided just this. @throws WrongStatusError where they have not */
export const alreadyDecided = (request: Request, { kinds, language }: WhatIsAsked): Request => {
  const before = request.history.events.findLast(saysWhatIsAsked);
  const said = before && kindsOf(before);
  const wanted = [...new Set(kinds)].join(' ') || 'none';
  if (said === wanted && (language ?? request.language) === request.language) return request;
  const { id, status } = request;
  const who = before ? `an operator decided at ${before.at} on ${said}` : 'no operator was asked';
  const until = wanted === 'none' ? 'said to be nothing while it is unclear' : untilDone(request);
  throw new WrongStatusError(
    `what request ${id} asks can be ${until}, and it is ${status}: ${who}; got ${wanted}, see show ${id}${whatElse(request, wanted)}`,
  );
};

/** What to do where it is too late to correct it. */
const whatElse = ({ status }: Request, wanted: string): string => {
  if (wanted === 'none') return '';
  const byHand = status === 'verified' ? 'decide on its kinds by hand (--on decision), or ' : '';
  return `; ${byHand}ask the person to write what else they ask: that opens a request of its own`;
};

const untilDone = ({ results }: Request): string => {
  const answered = results.map(({ system }) => system).join(', ');
  return `corrected until something is done${answered && ` (${answered} has answered)`}`;
};

const saysWhatIsAsked = ({ what, actor, facts }: HistoryEvent): boolean =>
  actor === 'operator' && (UNDERSTOOD.includes(what) || facts?.ending === 'no-request');

const kindsOf = ({ what, facts }: HistoryEvent): string =>
  UNDERSTOOD.includes(what) ? String(facts?.kinds) : 'none';

const UNDERSTOOD = ['understood', 'understood-anew'];
