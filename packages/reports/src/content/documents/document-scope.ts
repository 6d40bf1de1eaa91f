import type { Language } from "@cop-sdk/diagnostics";
import type { CopDocument } from "@cop-sdk/model";
import { type DocumentPhraseKey, type DocumentPhrases, documentPhrasesIn } from "../../phrases/documents/index.js";
import { fieldLabel } from "../../phrases/fields/index.js";
import { phrasesIn } from "../../phrases/index.js";
import { quoted } from "../build.js";
import type { TextRun } from "../content.js";
import { safeText } from "../safe-text.js";
import { phraseFor, type Words } from "../scope.js";

/** A single document on its way to readers. */
export interface DocumentScope extends Words {
  readonly document: CopDocument;
  /** Phrases of single documents. */
  readonly own: DocumentPhrases;
  /** Label of a member, below a type of document or another member. */
  label(name: string, parent?: string): string;
  /** A text of the document, in its language. */
  said(text: string): TextRun;
  /** Name of the body that the document lists under an id; what is no id is the name itself. */
  organization(idOrName: string): string;
  /** Numbers of the sources that a list of ids names. */
  numbers(ids: unknown): readonly number[];
}

/** A document with its words and the numbers of its sources, in the order of its list. */
export function documentScopeOf(document: CopDocument, language: Language): DocumentScope {
  const numbers = new Map((document.sources ?? []).map(({ id }, index) => [id, index + 1]));
  const organizations = new Map(("organizations" in document ? (document.organizations ?? []) : []).map(({ id, name }) => [id, name]));
  const told = document.language === "mul" ? "und" : document.language;
  return {
    document,
    language,
    phrases: phrasesIn(language),
    own: documentPhrasesIn(language),
    label: (name, parent) => fieldLabel(name, language, parent),
    said: (text) => quoted(text, told, language),
    organization: (idOrName) => organizations.get(idOrName) ?? idOrName,
    numbers: (ids) => (Array.isArray(ids) ? [...new Set(ids.flatMap((id: unknown) => numbers.get(String(id)) ?? []))].sort((a, b) => a - b) : []),
  };
}

/** A phrase of single documents named by a code; a code without phrase is printed as it is. */
export const ownPhrase = ({ own }: DocumentScope, family: "code" | "language", code: string): string => {
  const key = `${family}/${code}`;
  return Object.hasOwn(own, key) ? own[key as DocumentPhraseKey] : safeText(code);
};

/** Name of the type of the document. */
export function typeName(scope: DocumentScope): string {
  const key = `document/${scope.document.type}`;
  return Object.hasOwn(scope.own, key) ? scope.own[key as DocumentPhraseKey] : phraseFor(scope, "document", scope.document.type);
}
