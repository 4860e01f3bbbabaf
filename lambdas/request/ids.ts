import { createHash } from 'node:crypto';

/** What people read and quote, e.g. `BJQ-7K2M-9QXD-4TWA`: a controller's prefix and 60 bits. */
export type RequestId = string & { readonly brand: 'RequestId' };

/** A keyed digest in hex: it can be compared, and tells nothing to who has no key. */
export type Digest = string & { readonly brand: 'Digest' };

/** Where a personal object of a request lies in the personal store. */
export type PersonalRef = string & { readonly brand: 'PersonalRef' };

/** Crockford's base 32: no I, L, O or U, so nothing is misread over the telephone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ID = /^[A-Z]{3}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/;

/**
 * The id of the request that a source opens: the same source always gives the same id.
 * `attempt` is raised only when another source already has the id.
 */
export const requestIdOf = (prefix: string, source: string, attempt = 0): RequestId => {
  const hash = createHash('sha256').update(`${prefix}\n${attempt}\n${source}`).digest();
  const letters = [...hash.subarray(0, 12)].map((byte) => ALPHABET[byte & 31]).join('');
  const id = `${prefix}-${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8, 12)}`;
  return readRequestId(id);
};

/** Reads an id as people type it (any case, spaces around it). @throws TypeError if it is none. */
export const readRequestId = (text: string): RequestId => {
  if (!isRequestId(text))
    throw new TypeError('not a request id, wanted the form ABC-0000-0000-0000');
  return text.trim().toUpperCase() as RequestId;
};

/** Whether a text is an id as people type it: any other may be anything, an address too, and is for no log. */
export const isRequestId = (text: string): boolean => ID.test(text.trim().toUpperCase());
