import { type Address, addressParser, type Email } from 'postal-mime';
import { headerText, rawText } from './header-text.ts';
import type { Part } from './part.ts';
import { decoded } from './transfer-encoding.ts';

/** In octets: more of a report is not looked into. */
const REPORT_LIMIT = 256 * 1024;
const SENDER_LIMIT = 2_000;
/** Machines say what they are at the top. */
const HEADERS = 500;
const REPORTS = /^(?:message|text)\//;

/** A message in the shape of postal-mime's, as those who look for robots expect it; of files without their content. */
export const emailOf = (root: Part, parts: readonly Part[], text: string): Email => {
  const headers = root.fields.slice(0, HEADERS).map(({ key, originalKey, value }) => ({
    key,
    originalKey,
    value: rawText(value),
  }));
  const first = (key: string) => root.fields.find((field) => field.key === key)?.value;
  const from = senderIn(first('from'));
  return {
    headers,
    headerLines: [],
    ...(from && { from }),
    subject: headerText((first('subject') ?? '').slice(0, SENDER_LIMIT)),
    text,
    attachments: parts.slice(0, 100).map(({ name, type, disposition, body, encoding }) => ({
      filename: name || null,
      mimeType: type,
      disposition: disposition || null,
      content: REPORTS.test(type)
        ? decoded(body.slice(0, REPORT_LIMIT), encoding)
        : new Uint8Array(),
    })),
  };
};

const senderIn = (value: string | undefined): Address | undefined =>
  value === undefined ? undefined : addressParser(rawText(value.slice(0, SENDER_LIMIT)))[0];
