/**
 * A concept and its stems in three languages: words separated by spaces, phrases by bars after the words. A word is
 * matched by its beginning; one that ends in `$` as a whole.
 */
export type Concepts = Readonly<Record<string, string>>;
