import type { CopDocument } from "@cop-sdk/model";

/** Names of all members of a type, those of its parts included; texts by language have none. */
type MemberNames<T> = T extends readonly (infer Item)[]
  ? MemberNames<Item>
  : T extends object
    ? string extends keyof T
      ? never
      : (keyof T & string) | { readonly [Name in keyof T]-?: MemberNames<T[Name]> }[keyof T]
    : never;

/** Name of a member of any document that people write. A new member of the model has no label yet, and does not compile. */
export type FieldName = MemberNames<CopDocument>;

/** Members that mean something else below one parent: a type of document, or the member that holds them. */
export const ownLabels = ["chair-report/items", "contribution/body", "proposals/target", "smartphone-guidelines/scope"] as const;

/** Label of every member in one language; a language that lacks one does not compile. */
export type FieldLabels = Readonly<Record<FieldName | (typeof ownLabels)[number], string>>;
