/** The languages of the product, the first one being the default. */
export const languages = ['vi', 'en'] as const;

export type Language = (typeof languages)[number];

/** One text of the interface in every language. May hold placeholders like `{name}`. */
export type Text = Readonly<Record<Language, string>>;
