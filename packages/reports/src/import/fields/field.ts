import type { Codes } from "./lists.js";
import type { Node } from "./schema.js";

/** How the text of a cell becomes the value of a field. */
export type FieldKind =
  | "text"
  | "name"
  | "identifier"
  | "multilingual"
  | "date"
  | "day"
  | "quarter"
  | "period"
  | "country"
  | "code"
  | "truth"
  | "whole"
  | "number"
  | "count"
  | "part"
  | "money"
  | "clause"
  | "source"
  | "language"
  | "address"
  | "currency";

/** A place in a record that a column can be mapped to. */
export interface Field {
  /** Pointer from the record; `-` stands for an item of a list. */
  readonly to: string;
  readonly kind: FieldKind;
  /** Whether the value is an item of a list, so that one cell can hold several. */
  readonly many: boolean;
  /** For an object whose main member is a text, such as an organization: that member. */
  readonly member?: string;
  /** Whether the value is wrapped as `Stated`: `{ value, statedAs, qualifier }`. */
  readonly stated: boolean;
  /** Whether a reason may stand instead of the value. */
  readonly orMissing: boolean;
  /** Whether the object around the value keeps the text as printed in `statedAs`, and how exact it is in `qualifier`. */
  readonly around: { readonly statedAs: boolean; readonly qualifier: boolean };
  readonly codes?: Codes;
  readonly required: boolean;
  readonly title: string;
  readonly description: string;
}

const byName: Readonly<Record<string, FieldKind>> = {
  Text: "text",
  Name: "name",
  Identifier: "identifier",
  CalendarDate: "date",
  Day: "day",
  Quarter: "quarter",
  Period: "period",
  CountryCode: "country",
  CurrencyCode: "currency",
  LanguageTag: "language",
  WebAddress: "address",
  Count: "count",
  Money: "money",
  Attribution: "clause",
};

/** How a node of a schema is read, by the name of its definition or by its form; `undefined` for an object of several members. */
export function kindOf(node: Node, name: string | undefined): FieldKind | undefined {
  const named = name === undefined ? undefined : byName[name];
  if (named) return named;
  if (node.enum) return "code";
  if (node.type === "boolean") return "truth";
  if (node.type === "integer") return "whole";
  if (node.type === "number") return "number";
  if (node.propertyNames && node.type === "object") return "multilingual";
  return node.type === "string" && node.const === undefined ? "text" : undefined;
}
