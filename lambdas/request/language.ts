/** The languages people write in and are answered in (LAW-13: Kazakh or the language of the application). */
export const LANGUAGES = ['kk', 'ru', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One text in every language: a missing language does not compile. */
export type Words = Readonly<Record<Language, string>>;
