/** Cuts a list into pages; the token is where the next page begins. */
export const page = <T>(
  all: readonly T[],
  {
    maxResults,
    nextToken,
  }: { maxResults?: number | undefined; nextToken?: string | null | undefined },
  usual: number,
): { items: readonly T[]; nextToken?: string } => {
  const from = Number(nextToken ?? 0);
  const to = from + (maxResults || usual);
  return { items: all.slice(from, to), ...(to < all.length && { nextToken: String(to) }) };
};
