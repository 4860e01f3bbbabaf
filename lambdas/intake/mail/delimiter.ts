/** In octets; RFC 2046 allows 70. */
export const BOUNDARY_LIMIT = 250;

/** A line that divides parts (RFC 2046 section 5.1.1), and which of the open boundaries it bears. */
export interface Delimiter {
  /** Of the line end before it, which belongs to it. */
  readonly start: number;
  readonly end: number;
  readonly place: number;
  readonly closes: boolean;
}

/** The next delimiter from a place on; undefined where no open boundary comes any more. */
export const delimiterFrom = (
  octets: string,
  from: number,
  places: ReadonlyMap<string, number>,
): Delimiter | undefined => {
  let start = octets.indexOf('\n--', Math.max(from, 0));
  // The first line of a message has no line end before it.
  if (from < 0 && octets.startsWith('--')) start = -1;
  else if (start < 0) return undefined;
  for (;;) {
    const next = octets.indexOf('\n', start + 3);
    const end = next < 0 ? octets.length : next;
    const line = octets.slice(start + 3, Math.min(end, start + 3 + BOUNDARY_LIMIT)).trimEnd();
    const place = places.get(line);
    if (place !== undefined) return { start, end, place, closes: false };
    const closed = line.endsWith('--') ? places.get(line.slice(0, -2)) : undefined;
    if (closed !== undefined) return { start, end, place: closed, closes: true };
    start = octets.indexOf('\n--', end);
    if (start < 0) return undefined;
  }
};
