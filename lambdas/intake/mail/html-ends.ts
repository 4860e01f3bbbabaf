/** Finds where something ends that begins at a place; undefined where it never does. */
export type EndOf = (
  what: 'comment' | 'style' | 'script' | 'title',
  from: number,
) => number | undefined;

const PATTERNS = {
  comment: '-->',
  style: '</style(?=[\\s/>])',
  script: '</script(?=[\\s/>])',
  title: '</title(?=[\\s/>])',
} as const;

/** Looks through one HTML body: what has no end from a place on is looked for once only, so all takes linear time. */
export const endsIn = (html: string): EndOf => {
  const missing = new Set<string>();
  return (what, from) => {
    if (missing.has(what)) return undefined;
    const pattern = new RegExp(PATTERNS[what], 'gi');
    pattern.lastIndex = from;
    const end = pattern.exec(html);
    if (!end) missing.add(what);
    return end?.index;
  };
};
