import { textOf } from './charsets.ts';
import { flowed } from './flowed.ts';
import type { Part } from './part.ts';
import type { Reading } from './reading.ts';
import { replaced } from './replaced.ts';
import { textOfHtml } from './text-of-html.ts';
import { decoded } from './transfer-encoding.ts';

/** In octets as transferred: HTML carries its styles with it. */
const PLAIN_LIMIT = 1_200_000;
const HTML_LIMIT = 2_000_000;

/** The text that a message shows: in each alternative the plain one, or that of its HTML where the plain one is none. */
export const bodyText = (root: Part, reading: Reading): string => textIn(root, root, reading);

/** The parts that are no text of the message itself: files, letters, reports. */
export const partsBesideText = (root: Part): readonly Part[] => {
  const beside: Part[] = [];
  const look = (part: Part) => {
    if (part.parts.length > 0) for (const each of part.parts) look(each);
    else if (!isText(part, root)) beside.push(part);
  };
  look(root);
  return beside;
};

const isText = (part: Part, root: Part): boolean => {
  if (part.disposition === 'attachment') return false;
  if (part === root) return part.type.startsWith('text/') && part.type !== 'text/calendar';
  return /^text\/(?:plain|html)$/.test(part.type) && part.name === '';
};

const textIn = (part: Part, root: Part, reading: Reading): string => {
  if (part.parts.length === 0) {
    // Delimiters that never come leave the text in the part that should have been divided.
    if (part === root && part.type.startsWith('multipart/')) return leafText(part, reading);
    return isText(part, root) ? leafText(part, reading) : '';
  }
  if (part.type === 'multipart/alternative') return alternative(part, root, reading);
  return part.parts
    .map((each) => textIn(each, root, reading))
    .filter((text) => text.trim() !== '')
    .join('\n');
};

const alternative = (part: Part, root: Part, reading: Reading): string => {
  let best = '';
  const plainFirst = part.parts.toSorted((a, b) => Number(isPlain(b)) - Number(isPlain(a)));
  for (const each of plainFirst) {
    const text = textIn(each, root, reading);
    if (isPlain(each) && text.trim() !== '' && !saysToSeeHtml(text)) return text;
    if (best.trim() === '' || (saysToSeeHtml(best) && text.trim() !== '')) best = text;
  }
  return best;
};

const isPlain = ({ type }: Part): boolean => type === 'text/plain';

/** What mail programs put where a text should be. */
const NO_TEXT = [
  /html.{0,80}(?:support|view|display|enable|capable|client|reader|program)/is,
  /(?:support|view|display|enable|capable|client|reader|program).{0,80}html/is,
  /(?:не поддерживает|не отображает|не может отобразить|включите|просмотр).{0,80}(?:html|сообщени|письм)/is,
  /html.{0,80}(?:не поддерживает|формат|письм|қолдама)/is,
  /(?:қолдамайды|көрсете алмайды)/i,
];

const saysToSeeHtml = (text: string): boolean =>
  text.length < 400 && NO_TEXT.some((pattern) => pattern.test(text));

const leafText = (part: Part, reading: Reading): string => {
  const isHtml = part.type === 'text/html';
  const limit = Math.min(isHtml ? HTML_LIMIT : PLAIN_LIMIT, reading.textOctets);
  if (part.body.length > limit) reading.problems.add('text too long');
  if (reading.text <= 0 || limit <= 0 || (isHtml && reading.html <= 0)) {
    reading.problems.add('text too long');
    return '';
  }
  const octets = part.body.slice(0, limit);
  reading.textOctets -= octets.length;
  const bytes = decoded(octets, part.encoding);
  const { text, problem } = textOf(bytes, part.parameters.get('charset'));
  if (problem) reading.problems.add(problem);
  const read =
    isHtml || looksLikeHtml(part, text) ? ofHtml(text, reading) : ofPlain(part, text, reading);
  if (read.length > reading.text) reading.problems.add('text too long');
  const kept = read.slice(0, reading.text);
  reading.text -= kept.length;
  return kept;
};

const looksLikeHtml = ({ parameters }: Part, text: string): boolean =>
  !parameters.has('format') && /^\s{0,99}<(?:!doctype html|html)[\s>]/i.test(text.slice(0, 200));

const ofHtml = (html: string, reading: Reading): string => {
  if (html.length > reading.html) reading.problems.add('text too long');
  const { text, problem } = textOfHtml(html.slice(0, reading.html), reading.text);
  reading.html = Math.max(0, reading.html - html.length);
  if (problem) reading.problems.add(problem);
  return text;
};

const ofPlain = ({ parameters }: Part, text: string, { text: enough }: Reading): string => {
  if (parameters.get('format')?.toLowerCase() !== 'flowed') return text;
  const delSp = parameters.get('delsp')?.toLowerCase() === 'yes';
  return flowed(replaced(replaced(text, '\r\n', '\n'), '\r', '\n'), { delSp, enough });
};
