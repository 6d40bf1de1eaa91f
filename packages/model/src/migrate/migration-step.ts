import type { JsonPatchOperation, JsonPointer } from "@cop-sdk/diagnostics";

/** A document of any version, as plain JSON. */
export type JsonDocument = Readonly<Record<string, unknown>>;

/** One change that a step makes, in the order in which the changes are applied. */
export interface Change {
  readonly operation: JsonPatchOperation;
  /**
   * For an added value: places of the step's source document whose content lives on in it. What no change moves, copies or carries
   * is counted as lost, so that no step can lose anything in silence.
   */
  readonly carries?: readonly JsonPointer[];
  /** The carried content lives on only in part: a time of day became a day, a list became its first entry. */
  readonly reduces?: true;
}

/** What a step gives. */
export interface StepResult {
  readonly changes: readonly Change[];
  /** What a person must decide, with places in the new document. */
  readonly questions: readonly Question[];
}

/** A decision that a step leaves to a person; nothing is guessed. */
export type Question =
  /** The new version needs a member that the old document does not say. */
  | { readonly kind: "value-needed"; readonly pointer: JsonPointer; readonly member: string }
  /** The old value can mean several of the new version's codes. */
  | { readonly kind: "choice-needed"; readonly pointer: JsonPointer; readonly member: string; readonly allowed: readonly string[] };

/**
 * The way from one version of the model to the next and back. Both directions are pure functions from a document to changes and questions. They meet
 * documents that nobody has checked: they read what they know, leave the rest where it is, and never throw. `modelVersion` is changed for them.
 */
export interface MigrationStep {
  readonly from: string;
  readonly to: string;
  readonly up: (document: JsonDocument) => StepResult;
  readonly down: (document: JsonDocument) => StepResult;
}
