import type { Language } from "@cop-sdk/diagnostics";
import { ar } from "./ar.js";
import { en } from "./en.js";
import { es } from "./es.js";
import type { FieldLabels, FieldName } from "./field-name.js";
import { fr } from "./fr.js";
import { ru } from "./ru.js";
import { zh } from "./zh.js";

const all: Readonly<Record<Language, FieldLabels>> = { ar, en, es, fr, ru, zh };

const labelNamed = (labels: FieldLabels, key: string): string | undefined => (Object.hasOwn(labels, key) ? labels[key as FieldName] : undefined);

/**
 * Label of a member of a document as people read it.
 *
 * @param parent - type of the document, or name of the member that holds it: a few labels depend on it
 * @returns the label; the name itself where the model has no such member
 */
export function fieldLabel(name: string, language: Language, parent = ""): string {
  const labels = all[language];
  return labelNamed(labels, `${parent}/${name}`) ?? labelNamed(labels, name) ?? name;
}
