/** A text in one or more languages, by BCP 47 tag: `{ "ru": "…", "kk": "…" }`. */
export type MultilingualText = Readonly<Record<string, string>>;

/** The text in the first of the wanted languages that there is, else in the first language of all, with its tag. */
export function textIn(text: MultilingualText, ...wanted: readonly string[]): { readonly language: string; readonly text: string } | undefined {
  const languages = Object.keys(text);
  const language = wanted.find((tag) => Object.hasOwn(text, tag)) ?? languages[0];
  const found = language === undefined ? undefined : text[language];
  return language === undefined || found === undefined ? undefined : { language, text: found };
}
