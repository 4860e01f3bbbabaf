type Decoder = InstanceType<typeof TextDecoder>;

/** Names that the Encoding Standard (https://encoding.spec.whatwg.org) does not list and senders use. */
const ALIASES: readonly (readonly [RegExp, string])[] = [
  [/^utf-?8/, 'utf-8'],
  [/^(?:x-)?(?:cp|win|windows|ms|ansi)[-_ ]?(125\d)$/, 'windows-$1'],
  [/^(?:x-)?(?:cp|ibm|dos)[-_ ]?866$/, 'ibm866'],
  [/^(?:x-|cs)?koi8?[-_ ]?r$/, 'koi8-r'],
  [/^(?:x-|cs)?koi8?[-_ ]?u$/, 'koi8-u'],
  [/^(?:kz-?1048|strk1048(?:-2002)?|rk1048)$/, 'windows-1251'],
  [/^(?:x-|cs)?iso-?2022-?jp(?:-?[12])?$/, 'iso-2022-jp'],
  [/^(?:cp|windows-?)5022[012]$/, 'iso-2022-jp'],
  [/^(?:x-)?(?:cp|windows-?|ms)932$/, 'shift_jis'],
  [/^(?:x-)?(?:cp|windows-?)936$/, 'gbk'],
  [/^(?:us|iso646-us|ansi_x3.*|7bit|8bit|none)$/, 'us-ascii'],
];
/** A message could name a new charset in every word. */
const KNOWN_LIMIT = 100;

const known = new Map<string, Decoder | undefined>();

/** The decoder for a charset name in lower case; undefined where there is none. */
export const decoderOf = (declared: string): Decoder | undefined => {
  const name = declared.replace(/["';\s]/g, '').slice(0, 60);
  if (known.has(name)) return known.get(name);
  if (known.size >= KNOWN_LIMIT) return undefined;
  const alias = ALIASES.find(([pattern]) => pattern.test(name));
  const decoder = newDecoder(alias ? name.replace(alias[0], alias[1]) : name);
  known.set(name, decoder);
  return decoder;
};

const newDecoder = (name: string): Decoder | undefined => {
  try {
    return new TextDecoder(name);
  } catch {
    return undefined;
  }
};

/** Charsets in which a text may consist of ASCII bytes, or look like UTF-8, and be something else. */
export const isMultibyte = (encoding: string): boolean =>
  /^(?:utf-16|iso-2022|gb|big5|euc|shift)/.test(encoding);
