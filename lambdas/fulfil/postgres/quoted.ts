/** PostgreSQL cuts longer names off without a word, and would then speak of another column. */
const LONGEST_NAME_BYTES = 63;
const NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/**
 * A table or column name from configuration, quoted for SQL; case matters. A table may stand in a schema: `crm.people`.
 * @throws TypeError unless it is letters, digits and underscores
 */
export const quoted = (name: string, kind: 'table' | 'column'): string => {
  const parts = name.split('.');
  const fits = (part: string) => NAME.test(part) && Buffer.byteLength(part) <= LONGEST_NAME_BYTES;
  if (parts.length > (kind === 'table' ? 2 : 1) || !parts.every(fits)) {
    throw new TypeError(
      `${kind} name ${JSON.stringify(name)} cannot be used, wanted letters, digits and underscores, at most ${LONGEST_NAME_BYTES} bytes`,
    );
  }
  return parts.map((part) => `"${part}"`).join('.');
};
