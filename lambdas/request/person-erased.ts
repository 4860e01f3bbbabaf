import { PersonErasedError } from './errors.ts';
import type { LetterMark } from './letters-of-request.ts';
import type { Closed, Request } from './request.ts';
import { happened } from './transitions.ts';

const PERSON_ERASED = 'person-erased';

/** When the person behind a request was erased, ISO 8601, UTC; undefined while they are not. */
const personErasedAt = ({ history }: Request): string | undefined =>
  history.events.find(({ what }) => what === PERSON_ERASED)?.at;

/** Whether nothing about the person behind a request is left. */
export const isErased = (request: Request): boolean => personErasedAt(request) !== undefined;

/** All about the person is to be deleted: the digests by which a mailbox could be told go at once. Doing it twice is once. */
export const personErased = (request: Closed, at: string): Closed => {
  if (personErasedAt(request)) return request;
  const { contact: _, withheldFrom: __, letters, ...rest } = request;
  const sent = Object.entries(letters).map(([name, mark]) => [name, mark && withoutMailbox(mark)]);
  const event = { what: PERSON_ERASED, actor: 'operator' } as const;
  const erased = { ...rest, participants: [], letters: Object.fromEntries(sent) };
  return happened<Closed>(erased, at, event);
};

const withoutMailbox = ({ to: _, ...mark }: LetterMark): LetterMark => mark;

/** @throws PersonErasedError when nothing about the person is left. */
export const notErased = <R extends Request>(request: R): R => {
  const at = personErasedAt(request);
  if (at) throw new PersonErasedError(`the person of request ${request.id} was erased at ${at}`);
  return request;
};
