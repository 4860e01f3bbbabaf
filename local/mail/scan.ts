import PostalMime from 'postal-mime';

/** What mail scanners agree to call bad, so that nobody has to send anything bad to try them: EICAR's and GTUBE. */
export const TEST_VIRUS = [
  'X5O!P%@AP[4\\PZX54(P^)7CC)7}$',
  'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*',
].join('');
export const TEST_SPAM = 'XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X';

export interface ScanVerdicts {
  readonly spam: 'PASS' | 'FAIL';
  readonly virus: 'PASS' | 'FAIL';
}

/** Bytes: who tries a test string sends a short message. */
const LARGEST = 1_000_000;

/** The verdicts of a scanner that knows nothing but the two test strings. */
export const scan = async (raw: Buffer): Promise<ScanVerdicts> => {
  const text = raw.length > LARGEST ? '' : await decoded(raw);
  return {
    spam: text.includes(TEST_SPAM) ? 'FAIL' : 'PASS',
    virus: text.includes(TEST_VIRUS) ? 'FAIL' : 'PASS',
  };
};

const decoded = async (raw: Buffer): Promise<string> => {
  try {
    const { text = '', attachments } = await PostalMime.parse(raw);
    return [
      text,
      ...attachments.map(({ content }) => Buffer.from(content as ArrayBuffer).toString('latin1')),
    ].join('\n');
  } catch {
    return raw.toString('latin1');
  }
};
