import type { Language } from "@cop-sdk/diagnostics";

/** Words that only this format needs. */
export const words: Readonly<Record<Language, { readonly address: string }>> = {
  ar: { address: "عنوان الويب" },
  en: { address: "Web address" },
  es: { address: "Dirección web" },
  fr: { address: "Adresse web" },
  ru: { address: "Веб-адрес" },
  zh: { address: "网址" },
};
