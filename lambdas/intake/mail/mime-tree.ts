import { BOUNDARY_LIMIT, delimiterFrom } from './delimiter.ts';
import type { Field } from './head.ts';
import { headAt } from './head.ts';
import { newPart, type Part } from './part.ts';
import type { Reading } from './reading.ts';
import { startOfMessage } from './start-of-message.ts';

interface Open {
  readonly part: Part;
  readonly boundary: string;
  /** Where the same boundary stood before: an inner part may repeat an outer one's. */
  readonly hidden: number | undefined;
}

/**
 * The tree of a message's parts (RFC 2046), found in one pass over it however deep they lie: each line that may be a
 * delimiter is looked up among the open boundaries. What is never closed ends with the message.
 */
export const mimeTree = (octets: string, reading: Reading): Part => {
  const start = startOfMessage(octets);
  const head = headAt(octets, start, reading);
  const isHead = head.fields.some(isOfMessage);
  const root = newPart(isHead ? head.fields : []);
  const bodyAt = isHead ? head.bodyAt : start;
  divide(root, octets, bodyAt, reading);
  return root;
};

/** Some text begins with a word and a colon: only these fields make a header of the first lines. */
const OF_MESSAGE =
  /^(?:from|to|cc|bcc|subject|date|sender|reply-to|message-id|received|return-path|mime-version|content-.*|delivered-to|x-.*|auto-submitted|references|in-reply-to|dkim-signature|list-.*|precedence)$/;
const isOfMessage = ({ key }: Field): boolean => OF_MESSAGE.test(key);

const divide = (root: Part, octets: string, bodyAt: number, reading: Reading): void => {
  const open: Open[] = [];
  const places = new Map<string, number>();
  const enter = (part: Part, at: number) => {
    const boundary = boundaryOf(part, octets, at, reading);
    if (!boundary) return;
    open.push({ part, boundary, hidden: places.get(boundary) });
    places.set(boundary, open.length - 1);
  };
  const leaveTo = (place: number) => {
    for (const { boundary, hidden } of open.splice(place).reverse())
      if (hidden === undefined) places.delete(boundary);
      else places.set(boundary, hidden);
  };

  let current: Part | undefined = root;
  let from = bodyAt;
  enter(root, from);
  let at = from - 1;
  while (open.length > 0) {
    const line = delimiterFrom(octets, at, places);
    if (!line) break;
    at = line.end;
    if (current) current.body = octets.slice(from, Math.max(from, line.start));
    current = undefined;
    leaveTo(line.closes ? line.place : line.place + 1);
    if (line.closes) continue;
    if (reading.parts-- <= 0) {
      reading.problems.add('too many parts');
      return;
    }
    const parent = open[line.place]?.part;
    const { fields, bodyAt } = headAt(octets, Math.min(line.end + 1, octets.length), reading);
    current = newPart(fields, parent?.type);
    parent?.parts.push(current);
    from = bodyAt;
    at = from - 1;
    enter(current, from);
  }
  if (current) current.body = octets.slice(from);
};

const GUESSED = /(?:^|\n)--([^\s-][^\n]{0,98})\n[Cc]ontent-[A-Za-z-]{1,40}:/;

/** Where none is named, the first line that looks like a delimiter is taken for it. */
const boundaryOf = (part: Part, octets: string, at: number, { problems }: Reading) => {
  if (!part.type.startsWith('multipart/')) return undefined;
  const named = part.parameters
    .get('boundary')
    ?.slice(0, BOUNDARY_LIMIT - 2)
    .trimEnd();
  if (named) return named;
  problems.add('boundary missing');
  return GUESSED.exec(octets.slice(at, at + 4_096))?.[1]?.trimEnd();
};
