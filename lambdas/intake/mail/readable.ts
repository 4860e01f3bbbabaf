/** The parser's time goes by lines: this many take about two seconds, and hold the attachments of a 19 MB message. */
const LINES = 250_000;
const NEWLINE = 0x0a;

/** As much of a raw message as is read in bounded time: all of it, but for a message made to exhaust us. */
export const readable = (raw: Uint8Array): Uint8Array => {
  let end = -1;
  for (let lines = 0; lines < LINES; lines++) {
    end = raw.indexOf(NEWLINE, end + 1);
    if (end === -1) return raw;
  }
  return raw.subarray(0, end + 1);
};
