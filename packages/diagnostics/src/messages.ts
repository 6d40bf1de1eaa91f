import type { Diagnostic, Parameter } from "./diagnostic.js";
import { type Language, languages } from "./language.js";

/** Texts of one finding in one language. `{name}` stands for the parameter `name` of the diagnostic. */
export interface MessageText {
  /** What is wrong and what was expected: one sentence, no blame. */
  readonly message: string;
  /** Why it matters and how to mend it. */
  readonly guidance: string;
}

/** Texts of one language by code. */
export type Messages<Code extends string = string> = Readonly<Record<Code, MessageText>>;

/** Texts by language and code; incomplete languages do not compile. */
export type Catalogue<Code extends string = string> = Readonly<Record<Language, Messages<Code>>>;

/** A finding with its texts in one language. */
export interface DescribedDiagnostic extends Diagnostic, MessageText {}

/**
 * Declares a package's message catalogue. The English texts set the codes; a language that lacks one of them is a compile error.
 *
 * @example
 * ```ts
 * import { defineCatalogue } from "@cop-sdk/diagnostics";
 *
 * const text = { "demo/late": { message: "The report is {days} days late.", guidance: "Send it now." } };
 * export const catalogue = defineCatalogue({ ar: text, en: text, es: text, fr: text, ru: text, zh: text });
 * ```
 */
export const defineCatalogue = <Code extends string>(
  catalogue: Readonly<Record<Language, Messages<NoInfer<Code>>>> & { readonly en: Messages<Code> },
): Catalogue<Code> => catalogue;

/** Joins catalogues of several packages; a code that two of them define differently keeps the first. */
export function joinCatalogues(...catalogues: readonly Catalogue[]): Catalogue {
  const joined = (language: Language): Messages => Object.assign({}, ...catalogues.map((catalogue) => catalogue[language]).reverse());
  return { ar: joined("ar"), en: joined("en"), es: joined("es"), fr: joined("fr"), ru: joined("ru"), zh: joined("zh") };
}

/**
 * Adds the texts of a language to a finding. A code without text (a rule of another package) is described by the code itself.
 */
export function describe(diagnostic: Diagnostic, catalogue: Catalogue, language: Language = "en"): DescribedDiagnostic {
  const messages = catalogue[language];
  const text = textOf(messages, diagnostic.code);
  const fill = (template: string) => fillTemplate(template, diagnostic.params, language, messages);
  return text ? { ...diagnostic, message: fill(text.message), guidance: fill(text.guidance) } : { ...diagnostic, message: diagnostic.code, guidance: "" };
}

const textOf = (messages: Messages, code: string): MessageText | undefined => (Object.hasOwn(messages, code) ? messages[code] : undefined);

const separators: Readonly<Record<Language, string>> = { ar: "، ", en: ", ", es: ", ", fr: ", ", ru: ", ", zh: "、" };

/** Replaces `{name}` by the parameter of that name, a {@link Term} by its word in `messages`; a name without parameter stays as it is. */
export const fillTemplate = (template: string, params: Readonly<Record<string, Parameter>>, language: Language, messages: Messages = {}): string =>
  template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return placeholder;
    if (typeof value !== "object") return inOrder(String(value), language);
    return "term" in value ? (textOf(messages, value.term)?.message ?? value.term) : value.map((item) => inOrder(item, language)).join(separators[language]);
  });

/** Between Arabic letters, a date, a quarter or a range (2026-01-31, 2026-Q3, 10-12) is shown backwards unless a left-to-right mark stands before it. */
const inOrder = (value: string, language: Language): string => (language === "ar" && /^\d+-\w/.test(value) ? `\u200e${value}` : value);

/** Signs that a script writes otherwise: Latin ones after Arabic letters, a date there without its left-to-right mark, half-width ones beside Chinese characters. */
const signs: Readonly<Partial<Record<Language, RegExp>>> = {
  ar: /[\u0621-\u064a»][,;?]|[\u0621-\u064a«:] ?\d+-[\dA-Z]/,
  zh: /(?:[\u4e00-\u9fff]|\w\})(?:[,;?!](?=\s|$|[\u4e00-\u9fff])|:(?=\s|$|\{))|[\u4e00-\u9fff]\(|\)[\u4e00-\u9fff]/,
};

/** Faults of a catalogue that types cannot see: parameters that a translation lost or invented, empty texts, signs of another script. For tests. */
export function catalogueFaults(catalogue: Catalogue): string[] {
  const placeholders = (text: MessageText | undefined) => [...`${text?.message} ${text?.guidance}`.matchAll(/\{\w+\}/g)].map(([name]) => name);
  const sorted = (names: readonly string[]) => [...new Set(names)].sort().join(" ");
  return languages.flatMap((language) =>
    Object.entries(catalogue[language]).flatMap(([code, text]) => {
      const expected = sorted(placeholders(catalogue.en[code]));
      const found = sorted(placeholders(text));
      return [
        ...(expected === found ? [] : [`${language} ${code}: expected parameters "${expected}", found "${found}"`]),
        ...(text.message.trim() && text.guidance.trim() ? [] : [`${language} ${code}: empty text`]),
        ...[text.message, text.guidance]
          .flatMap((sentence) => signs[language]?.exec(sentence)?.slice(0, 1) ?? [])
          .map((sign) => `${language} ${code}: sign "${sign}"`),
      ];
    }),
  );
}
