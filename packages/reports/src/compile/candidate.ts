import type { JsonPointer } from "@cop-sdk/diagnostics";
import type { Attribution, CalendarDate, Conflict, Count, NotCountedReason, ReportedRecord } from "@cop-sdk/model";
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
  /** Records that tell of the same thing, as its document says. */
  readonly sameAs: readonly string[];
  /** Record of a national return that a quarterly report took it from, where that return is cited as its source. */
  readonly takenFrom?: string;
  readonly conflicts: readonly Conflict[];
  /** Countries that it was for or took place in; those that only hand in a paper are not among them. */
  readonly countries: readonly string[];
  /** Day of the status of those countries, where that is not the date of the record. */
  readonly statusOn?: CalendarDate;
  /** Set for what was done, which counts among regions and years; a text does not. */
  readonly isDeed: boolean;
  /** Set where it happens at a place within days, so that another document may tell of it too. */
  readonly isEvent: boolean;
  /** Set for documents that a clause asks for by name: they are evidence without a role of ITU. */
  readonly isDeliverable: boolean;
  /** Why its status keeps it out, whatever its date. */
  readonly refusal?: NotCountedReason;
}

/** Id of a record in the report. */
export const recordIdOf = (document: InputDocument, record: string): string => `${document.id}#${record}`;
