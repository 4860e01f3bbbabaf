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
  throw new WrongStatusError(
    `what request ${id} asks can be decided while it is unclear, and it is ${status}: ${who}; ` +
      `got ${wanted}, see show ${id}`,
  );
};

const saysWhatIsAsked = ({ what, actor, facts }: HistoryEvent): boolean =>
  actor === 'operator' && (what === 'understood' || facts?.ending === 'no-request');

const kindsOf = ({ what, facts }: HistoryEvent): string =>
  what === 'understood' ? String(facts?.kinds) : 'none';
