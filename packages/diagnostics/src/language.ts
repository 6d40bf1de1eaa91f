/** The six official languages of ITU, as BCP 47 tags, in alphabetical order. */
export const languages = ["ar", "en", "es", "fr", "ru", "zh"] as const;

/** One of the six official languages of ITU. */
export type Language = (typeof languages)[number];

/** Whether a value is one of the six languages that every text of the SDK exists in. */
export const isLanguage = (value: unknown): value is Language => (languages as readonly unknown[]).includes(value);

const rightToLeft = new Set(["ar", "dv", "fa", "he", "ku-arab", "ps", "sd", "ug", "ur", "yi"]);

/**
 * Writing direction of a language.
 *
 * @param language - a BCP 47 tag such as `ar` or `fr-CA`
 */
export function directionOf(language: string): "ltr" | "rtl" {
  const tag = language.toLowerCase();
  return rightToLeft.has(tag) || rightToLeft.has(tag.split("-")[0] ?? "") ? "rtl" : "ltr";
}
