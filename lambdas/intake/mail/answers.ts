/** How many letters a message can say that it answers. */
const LIMIT = 50;
const MESSAGE_ID = /<[^<>\s@]{1,300}@[^<>\s@]{1,300}>/g;

/** The Message-IDs of the letters that a message answers, the nearest first (RFC 5322 section 3.6.4). */
export const answersOf = (inReplyTo: string, references: string): readonly string[] => {
  const named = [
    ...(inReplyTo.match(MESSAGE_ID) ?? []),
    ...(references.match(MESSAGE_ID) ?? []).reverse(),
  ];
  return [...new Set(named)].slice(0, LIMIT);
};
