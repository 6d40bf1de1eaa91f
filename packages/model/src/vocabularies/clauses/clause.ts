import type { Mark } from "../../values/mark.js";
import type { ClauseFrequency } from "../lists/reporting.js";
import type { SourceId } from "../sources.js";
import type { Translated } from "../translated.js";
import type { Addressee, ClauseSection } from "./names.js";
import type { OperativeClauseId } from "./operative.js";
import type { PreambularClauseId } from "./preambular.js";

/** Id of a clause of WTDC Resolution 67 (Rev. Dubai, 2014). It carries the revision: other revisions have other ids. */
export type ClauseId = PreambularClauseId | OperativeClauseId;

/** What every clause has. */
export interface ClauseFacts {
  /** Place among the 31 clauses, from 1. */
  readonly ordinal: number;
  /** Section of the resolution. */
  readonly section: ClauseSection;
  /** Label as printed; two clauses of `instructs` are both printed `8`. */
  readonly label: string;
  /** What the clause says, in the project's own words. Not the official text. */
  readonly paraphrase: string;
  /** Ids of instruments, bodies and status groups that the clause names. */
  readonly references?: readonly string[];
  /** What a reader should know. */
  readonly note?: string;
  /** Where the clause was read. */
  readonly sources: readonly SourceId[];
}

/** Facts of a clause that sets no duty. */
export interface PreambularFacts extends ClauseFacts {
  readonly kind: "preambular";
  /** How each part is known. */
  readonly marks: { readonly paraphrase: Mark };
}

/** Facts of a clause that asks somebody for something. */
export interface OperativeFacts extends ClauseFacts {
  readonly kind: "operative";
  /** Who is asked. */
  readonly addressee: Addressee;
  /** What is asked, in a few words. */
  readonly duty: string;
  /** Who acts. */
  readonly actor: string;
  /** The document that would answer the clause: the project's reading, not words of the resolution. */
  readonly deliverable: { readonly documentType: string; readonly description: string };
  /** How often; see `clauseFrequencies`. */
  readonly frequency: ClauseFrequency;
  /** How each part is known. */
  readonly marks: { readonly paraphrase: Mark; readonly duty: Mark; readonly deliverable: Mark; readonly frequency: Mark };
}

/** A clause that sets no duty. */
export interface PreambularClause extends PreambularFacts {
  readonly id: PreambularClauseId;
}

/** A clause that asks somebody for something, with a short heading for reports. */
export interface OperativeClause extends OperativeFacts {
  readonly id: OperativeClauseId;
  /** Heading in six languages, in the project's own words. */
  readonly title: Translated;
}

/** A clause of WTDC Resolution 67 (Rev. Dubai, 2014). */
export type Clause = PreambularClause | OperativeClause;
