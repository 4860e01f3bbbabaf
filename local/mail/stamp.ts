/** The bytes before the first empty line, and the rest with that line. */
const split = (raw: Buffer): { head: string; body: Buffer } => {
  const crlf = raw.indexOf('\r\n\r\n');
  const lf = raw.indexOf('\n\n');
  const end = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf + 2 : lf >= 0 ? lf + 1 : raw.length;
  return { head: raw.subarray(0, end).toString('latin1'), body: raw.subarray(end) };
};

/** Puts the mail service's own Message-ID in place of the sender's, as SES does. */
export const withMessageId = (raw: Uint8Array, messageId: string): Buffer => {
  const { head, body } = split(Buffer.from(raw));
  const fields = head.split(/\r?\n(?![ \t])/).filter((field) => field !== '');
  const others = fields.filter((field) => !/^message-id:/i.test(field));
  return Buffer.concat([
    Buffer.from([`Message-ID: <${messageId}>`, ...others, ''].join('\r\n'), 'latin1'),
    body,
  ]);
};

/** Puts header fields on top of a message, each ended as mail wants it. */
export const withFieldsOnTop = (raw: Uint8Array, fields: readonly string[]): Buffer =>
  Buffer.concat([Buffer.from(fields.map((field) => `${field}\r\n`).join('')), raw]);
