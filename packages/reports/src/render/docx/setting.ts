import type { Language } from "@cop-sdk/diagnostics";
import type { ContentDocument, Section } from "../../content/content.js";

const tags: Readonly<Record<Language, string>> = { ar: "ar-SA", en: "en-GB", es: "es-ES", fr: "fr-FR", ru: "ru-RU", zh: "zh-CN" };

/** Width of the text on an A4 page with margins of 20 mm, in twips. */
export const textWidth = 9638;

/** Margins of the page in twips. */
export const margin = 1134;

/** Fonts per script: names that Word has on every system. */
export const font = { ascii: "Arial", hAnsi: "Arial", cs: "Arial", eastAsia: "Microsoft YaHei" } as const;

/** What the pieces of the document need to know of the whole. */
export interface Setting {
  readonly language: Language;
  readonly rightToLeft: boolean;
  /** Name of the bookmark of a place that the text refers to. */
  bookmark(target: string): string | undefined;
}

/** Bookmarks get short names in the order of their places: Word allows 40 characters and few signs. */
export function settingOf({ language, direction, sections }: ContentDocument): Setting {
  const names = new Map<string, string>();
  const add = (id: string | undefined) => {
    if (id !== undefined && !names.has(id)) names.set(id, `place${names.size + 1}`);
  };
  const visit = (section: Section) => {
    add(section.id);
    for (const block of section.blocks) {
      if (block.kind === "table") for (const { id } of block.rows) add(id);
      if (block.kind === "entries") for (const { id } of block.items) add(id);
    }
    section.sections.forEach(visit);
  };
  sections.forEach(visit);
  return { language, rightToLeft: direction === "rtl", bookmark: (target) => names.get(target) };
}

/** Language of a run as Word writes it: one tag for Latin and Cyrillic, one for East Asian, one for right-to-left scripts. */
export function languageOf(tag: string): { value?: string; eastAsia?: string; bidirectional?: string } {
  const full = Object.hasOwn(tags, tag) ? tags[tag as Language] : tag;
  if (tag.startsWith("zh")) return { value: "en-GB", eastAsia: full };
  return /^(?:ar|fa|he|ur)\b/.test(tag) ? { bidirectional: full } : { value: full };
}
