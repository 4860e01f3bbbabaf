/** RFC 3676 section 4.3, without the space that many programs drop, and what people type instead. */
const DELIMITER = /^(?:--|––|—|——|---)$/;
/** What telephones put under a letter. */
const DEVICE =
  /^(?:sent (?:from|with|via) |get outlook for |отправлено (?:с|со|из|от|через) |послано с |скачать outlook |(?:менің )?\S{2,20}(?:\s\S{2,20})?(?:нан|нен|дан|ден|тан|тен|мнан|мнен) жіберілді|.{0,40}(?:iphone|ipad|samsung|xiaomi|mail\.ru|outlook).{0,40}жіберілді)/iu;
/** More is no signature but a text that somebody set apart with a line. */
const LINES = 12;
const CHARACTERS = 1_000;

/** Where a signature begins; undefined where there is none, or nothing above it. */
export const signatureAt = (lines: readonly string[]): number | undefined => {
  const first = lines.findIndex((line) => line !== '');
  if (first < 0) return undefined;
  // Only the last lines can be one: seen from below, the delimiter that stands highest counts.
  let found: number | undefined;
  let left = LINES;
  let characters = 0;
  for (let at = lines.length - 1; at > first && left >= 0 && characters <= CHARACTERS; at--) {
    const line = lines[at] ?? '';
    if (DELIMITER.test(line.trim()) || (line.length < 100 && DEVICE.test(line.trim()))) found = at;
    if (line !== '') left--;
    characters += line.length;
  }
  return found;
};
