import { looksSigned } from './signed-line.ts';
import { speaksOfData } from './speaks-of-data.ts';

/** RFC 3676 section 4.3, without the space that many programs drop. Longer lines and dashes divide a letter. */
const DELIMITER = '--';
/** What telephones put under a letter. */
const DEVICE =
  /^(?:sent (?:from|with|via) |get outlook for |отправлено (?:с|со|из|от|через) |послано с |скачать outlook |(?:менің )?\S{2,20}(?:\s\S{2,20})?(?:нан|нен|дан|ден|тан|тен|мнан|мнен) жіберілді\.?$|.{0,40}(?:iphone|ipad|samsung|xiaomi|mail\.ru|outlook).{0,40}жіберілді)/iu;
/** What the forms of sites put above a letter. */
const BY_FORM =
  /форм|страниц|сайт|виджет|парақша|бетінен|\b(?:form|page|site|website|widget)\b|:\//iu;
const DEVICE_LENGTH = 80;
/** How many lines of names and addresses may stand below: more are what somebody set apart with a line. */
const BELOW_DELIMITER = 8;
const BELOW_DEVICE = 2;

/**
 * Where a signature begins; undefined where there is none, or nothing above it. A signature that stays in the letter
 * does no harm; a request that is taken for one is lost: whatever may be a sentence is no signature.
 */
export const signatureAt = (lines: readonly string[]): number | undefined => {
  const first = lines.findIndex((line) => line !== '');
  let found: number | undefined;
  let below = 0;
  for (let at = lines.length - 1; at > first && first >= 0; at--) {
    const line = (lines[at] ?? '').trim();
    if (line === '') continue;
    const isDevice = namesDevice(line);
    if (line === DELIMITER || (isDevice && below <= BELOW_DEVICE)) found = at;
    else if (!isDevice && !looksSigned(line)) break;
    if (line !== DELIMITER && ++below > BELOW_DELIMITER) break;
  }
  return found;
};

const namesDevice = (line: string): boolean =>
  line.length <= DEVICE_LENGTH && DEVICE.test(line) && !BY_FORM.test(line) && !speaksOfData(line);
