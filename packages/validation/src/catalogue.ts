import { type Catalogue, joinCatalogues, type Language, type Messages } from "@cop-sdk/diagnostics";
import { modelCatalogue } from "@cop-sdk/model";
import { readerCatalogue } from "@cop-sdk/reader";
import { acrossRules } from "./across/registry.js";
import { termsIn } from "./messages/terms.js";
import { rules } from "./registry.js";
import { waiverCatalogue } from "./waivers/messages.js";

const messagesIn = (language: Language): Messages => {
  const entries = [...rules, ...acrossRules].flatMap((rule) => (rule.scope === "earlier" ? [] : [[rule.code, rule.texts[language]] as const]));
  return { ...termsIn(language), ...Object.fromEntries(entries.map(([code, { message, guidance }]) => [code, { message, guidance }])) };
};

const fromRules = (): Catalogue => ({
  ar: messagesIn("ar"),
  en: messagesIn("en"),
  es: messagesIn("es"),
  fr: messagesIn("fr"),
  ru: messagesIn("ru"),
  zh: messagesIn("zh"),
});

/** Texts of this package's own rules in six languages. */
export const ruleCatalogue: Catalogue = /* @__PURE__ */ fromRules();

/** Texts of everything that a validation can find, in six languages: those of the reader, the model, the rules and the waivers. */
export const validationCatalogue: Catalogue = /* @__PURE__ */ joinCatalogues(readerCatalogue, modelCatalogue, ruleCatalogue, waiverCatalogue);
