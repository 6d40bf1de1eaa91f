import type { JsonPointer, Parameter } from "@cop-sdk/diagnostics";
import type { CopDocument, Day, Quarter } from "@cop-sdk/model";
import type { RuleMeta, RuleTexts } from "../rule.js";

/** A document among others, already parsed. */
export interface Member {
  readonly document: CopDocument;
  /** Name of its file or stream, for findings. */
  readonly file?: string;
}

/** A working group that the caller knows to exist: reports are expected of no other. */
export interface RegisteredGroup {
  /** Name for findings: an id, not the name of the group. */
  readonly id: string;
  readonly region: string;
  /** `workingGroup` of its reports; any group of the region when absent. */
  readonly workingGroup?: string;
  /** First quarter of which a report is expected. */
  readonly from: Quarter;
  /** Last one; up to the day of the check when absent. */
  readonly to?: Quarter;
}

/** What checks across documents may know beside them. */
export interface AcrossOptions {
  /** The day of the check; without it no report is missing yet. */
  readonly on?: Day;
  /** Groups whose reports are expected. */
  readonly groups?: readonly RegisteredGroup[];
  /** Days after the end of a quarter by which its report is due. A setting of the caller: no ITU text says. */
  readonly dueDays?: number;
}

/** A place in one of the documents, by its index in the list. */
export interface PlaceAcross {
  readonly member: number;
  readonly pointer: JsonPointer;
}

/** What a check across documents found; without a place, about what is not there. */
export interface FindingAcross {
  readonly at?: PlaceAcross;
  readonly params?: Readonly<Record<string, Parameter>>;
  readonly related?: readonly PlaceAcross[];
  readonly detail?: string;
}

/** An example: documents that are checked together. */
export interface AcrossExample {
  readonly documents: readonly unknown[];
  readonly options?: AcrossOptions;
}

/** Documents that break a rule, with the places of its findings: `1/activities/0` is in the second document, an empty one stands for what is not there. */
export interface BadAcrossExample extends AcrossExample {
  readonly at: readonly string[];
}

/** A rule about documents beside each other. */
export interface AcrossRule extends Omit<RuleMeta, "examples" | "appliesTo"> {
  readonly texts: RuleTexts;
  readonly scope: "across";
  readonly appliesTo: "all" | RuleMeta["appliesTo"];
  readonly examples: { readonly good: readonly AcrossExample[]; readonly bad: readonly BadAcrossExample[] };
  /** Guard: whether there is anything to compare. */
  readonly applies: (members: readonly Member[], options: AcrossOptions) => boolean;
  readonly check: (members: readonly Member[], options: AcrossOptions) => readonly FindingAcross[];
}

/** Declares a rule across documents. */
export const acrossRule = (rule: Omit<AcrossRule, "scope" | "since">): AcrossRule => ({ scope: "across", since: "0.1.0", ...rule });

/** Members of one document type, with their index in the whole list. */
export function ofType<Type extends CopDocument["type"]>(
  members: readonly Member[],
  ...types: readonly Type[]
): readonly { readonly index: number; readonly document: Extract<CopDocument, { readonly type: Type }> }[] {
  return members.flatMap(({ document }, index) =>
    (types as readonly string[]).includes(document.type) ? [{ index, document: document as Extract<CopDocument, { readonly type: Type }> }] : [],
  );
}
