/** Finds where something ends that begins at a place; undefined where it never does. */
export type EndOf = (
  what: 'comment' | 'style' | 'script' | 'title',
  from: number,
) => number | undefined;

const patterns = () =>
  ({
    comment: /-->/g,
    style: /<\/style(?=[\s/>])/gi,
    script: /<\/script(?=[\s/>])/gi,
    title: /<\/title(?=[\s/>])/gi,
  }) as const;

/** Looks through one HTML body: what has no end from a place on is looked for once only, so all takes linear time. */
export const endsIn = (html: string): EndOf => {
  const missing = new Set<string>();
  const found = patterns();
  return (what, from) => {
    if (missing.has(what)) return undefined;
    const pattern = found[what];
    pattern.lastIndex = from;
    const end = pattern.exec(html);
    if (!end) missing.add(what);
    return end?.index;
  };
};
