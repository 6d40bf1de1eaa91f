import type { CodeList } from "@cop-sdk/model";

/** How binding a field is. */
export type Need = "must" | "should" | "may";

/** What a field holds, and how it is written into a cell. */
export type FieldKind =
  | {
      readonly kind:
        | "text"
        | "name"
        | "identifier"
        | "address"
        | "language"
        | "country"
        | "clause"
        | "number"
        | "whole"
        | "boolean"
        | "date"
        | "day"
        | "quarter"
        | "any";
    }
  | { readonly kind: "code"; readonly codes: readonly string[]; readonly list: CodeList | undefined };

/** A field that a cell can hold; `many` for a list of such values, one on each line of the cell. */
export type Field = FieldKind & { readonly many?: true };

/**
 * A node of the plan of a form: what may stand at a place of a document. A place may allow several things, such as a number or the reason
 * why there is none.
 */
export interface PlanNode {
  readonly need: Need;
  /** Description of the model, in English. */
  readonly help: string;
  /** A value that a cell can hold. */
  readonly field?: Field;
  /** Members of an object; their cells stand beside each other. */
  readonly members?: Readonly<Record<string, PlanNode>>;
  /** A text for each language, by language tag. */
  readonly languages?: Field;
  /** Set for an object that its holder must have and that may be empty, such as the date of an activity of which none is known. */
  readonly mayBeEmpty?: true;
  /** Records, each in a row of a sheet. */
  readonly table?: Table;
}

/** A list of records that has a sheet of its own, or the document itself. */
export interface Table {
  /** Place of the list from the document on, with a star for a record of another list: `/activities`, then participants inside one of these. Empty for the document. */
  readonly path: string;
  /** How binding the list is. */
  readonly need: Need;
  /** Whether its holder always has it, be it empty. */
  readonly required: boolean;
  /** The list whose records hold this one. */
  readonly parent?: Table;
  /** What a record holds: an object, or a single text. */
  readonly record: PlanNode;
  /** How a record is told from others of its list: by its member `id`, or by the number that the form gives it. */
  readonly key: "id" | "number";
}

/** The plan of a form: its document and its lists, in the order of the model. */
export interface Plan {
  readonly type: string;
  readonly document: Table;
  /** Lists, each after the one that holds it. */
  readonly tables: readonly Table[];
}
