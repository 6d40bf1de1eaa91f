import type { JsonPointer } from "@cop-sdk/diagnostics";
import type { Attribution, Conflict, Count, NotCountedReason, ReportedRecord } from "@cop-sdk/model";
import type { InputDocument } from "./input-document.js";

/** A record on its way into the report: what is printed of it, and what the rules of counting need. */
export interface Candidate {
  /** Everything printed but its number, counts and citations, which are known later. */
  readonly facts: Omit<ReportedRecord, "number" | "participants" | "citations">;
  readonly document: InputDocument;
  /** Place of the record in its document. */
  readonly pointer: JsonPointer;
  readonly counts: readonly Count[];
  /** Ids of sources in the document. */
  readonly sources: readonly string[];
  readonly serves: readonly Attribution[];
  readonly partOf: readonly string[];
  readonly conflicts: readonly Conflict[];
  /** Set for documents that a clause asks for by name: they are evidence without a role of ITU. */
  readonly isDeliverable: boolean;
  /** Why its status keeps it out, whatever its date. */
  readonly refusal?: NotCountedReason;
}

/** Id of a record in the report. */
export const recordIdOf = (document: InputDocument, record: string): string => `${document.id}#${record}`;
