/** RFC 5321 section 4.5.3.1.3: 256 octets with the angle brackets around them. */
const LONGEST = 254;
/** As it is written, with room for comments. */
const LONGEST_WRITTEN = 1000;

/** A quoted string, a bracket of a comment, or one character more. */
const PIECE = /"((?:[^"\\]|\\.)*)"|([()])|(.)/gs;
/** What needs no quotes before the @ (RFC 5322 3.2.3, RFC 6531). */
const NEEDS_NO_QUOTES = /^[^\s"(),:;<>@[\\\]]*$/;

/**
 * One spelling of a mailbox, in lower case: without comments, quotes that nothing needs, and a dot that ends the domain
 * (RFC 5322 3.2). Else whoever writes `"a"@b`, `a(x)@b` and `a@b.` is somebody new each time. What is longer than an
 * address may be is none, an empty text: cut, it would be another's.
 */
export const plainAddress = (address: string): string => {
  if (address.length > LONGEST_WRITTEN) return '';
  let depth = 0;
  let plain = '';
  for (const [, quoted, bracket, other] of address.matchAll(PIECE)) {
    if (bracket) depth = Math.max(0, depth + (bracket === '(' ? 1 : -1));
    else if (depth === 0) plain += quoted?.replaceAll(/\\(.)/g, '$1') ?? other?.trim() ?? '';
  }
  const at = plain.lastIndexOf('@');
  if (at < 0) return withinLength(plain.toLowerCase());
  const local = plain.slice(0, at);
  const box = NEEDS_NO_QUOTES.test(local) ? local : `"${local.replace(/["\\]/g, '\\$&')}"`;
  return withinLength(`${box}@${plain.slice(at + 1).replace(/\.$/, '')}`.toLowerCase());
};

const withinLength = (plain: string): string => (plain.length > LONGEST ? '' : plain);
