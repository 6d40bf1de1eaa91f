import type { Severity } from "@cop-sdk/diagnostics";
import type { DocumentType } from "@cop-sdk/model";

/** Which part of a validator must find a fault: the reading of text, the check of structure, or the rules. */
export type Layer = "reader" | "parser" | "rule";

/** A finding that a document must give. */
export interface ExpectedFinding {
  readonly layer: Layer;
  readonly code: string;
  /** JSON Pointer into the document. */
  readonly pointer: string;
  readonly severity: Severity;
}

/** A document that must pass: structure and rules of the profile draft give no error. */
export interface GoodEntry {
  readonly name: string;
  /** Path of the file, from the package's folder on. */
  readonly path: string;
  readonly type: DocumentType;
}

/** A document made of public sources, with the neutral file that it comes from. */
export interface RealEntry extends GoodEntry {
  readonly neutralPath: string;
}

/**
 * A document that must give findings. All findings of its layers `reader` and `parser` are listed; of the rules, those that the document was made for.
 */
export interface FaultyEntry {
  readonly name: string;
  /** Path of the file, from the package's folder on. Not every file is JSON, or text. */
  readonly path: string;
  /** What is wrong with it, for people. */
  readonly about: string;
  readonly findings: readonly ExpectedFinding[];
}

/** The corpus by set. */
export interface Corpus {
  readonly real: readonly RealEntry[];
  readonly valid: readonly GoodEntry[];
  readonly invalid: readonly FaultyEntry[];
}
