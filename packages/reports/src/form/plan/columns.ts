import { fromPointer, type JsonPointer, type Language, toPointer } from "@cop-sdk/diagnostics";
import { fieldLabel } from "../../phrases/fields/index.js";
import { languageLabel } from "../cells/codes.js";
import type { Field, Need, PlanNode, Table } from "./plan.js";
import { isTag } from "./tags.js";

/** A field of the records of a list, at its place in the record. */
export interface FormColumn {
  /** Empty where the record is a single text. */
  readonly pointer: JsonPointer;
  readonly field: Field;
  readonly need: Need;
  readonly help: string;
}

/** The fields of a record, in the order of the model; texts by language in each of the given languages. */
export function columnsOf(node: PlanNode, tags: readonly string[], steps: readonly string[] = []): readonly FormColumn[] {
  const { need, help, field, members = {}, languages } = node;
  return [
    ...(field === undefined ? [] : [{ pointer: toPointer(steps), field, need, help }]),
    ...(languages === undefined
      ? []
      : tags.map((tag, index): FormColumn => ({ pointer: toPointer([...steps, tag]), field: languages, need: index === 0 ? need : "may", help }))),
    ...Object.entries(members).flatMap(([name, member]) => columnsOf(member, tags, [...steps, name])),
  ];
}

/** What stands at a place of a record: the field, or the field of a language. */
export function fieldAt(node: PlanNode, pointer: JsonPointer): Field | undefined {
  let here: PlanNode | undefined = node;
  for (const step of fromPointer(pointer)) {
    if (here?.languages && isTag(step)) return here.languages;
    here = here?.members && Object.hasOwn(here.members, step) ? here.members[step] : undefined;
  }
  return here?.field;
}

/** Fields that are needed rarely: optional parts of parts. */
export const isRare = ({ pointer, need }: FormColumn): boolean => need === "may" && fromPointer(pointer).length > 1;

/** What a record is called, and what it may hold. */
export interface Labelled {
  readonly record: PlanNode;
  /** The type of the document, or the member that holds the record. */
  readonly holder: string;
}

/** Label of a place in a record: the labels of its members, one after the other. */
export const labelAt = (labelled: Labelled, pointer: JsonPointer, language: Language): string => labelsAt(labelled, pointer, language).join(" – ");

/** Labels of the members on the way to a place. */
export function labelsAt({ record, holder }: Labelled, pointer: JsonPointer, language: Language): readonly string[] {
  let here: PlanNode | undefined = record;
  return fromPointer(pointer).map((step, index, steps) => {
    const isLanguage = here?.languages !== undefined && !(here.members && Object.hasOwn(here.members, step));
    here = here?.members && Object.hasOwn(here.members, step) ? here.members[step] : undefined;
    return isLanguage ? languageLabel(step, language) : fieldLabel(step, language, index === 0 ? holder : steps[index - 1]);
  });
}

/** Label of a list: `Activities`, `Activities – Participants`. */
export function tableLabel({ path }: Table, type: string, language: Language): string {
  const steps = fromPointer(path).filter((step) => step !== "*");
  return steps.map((step, index) => fieldLabel(step, language, index === 0 ? type : steps[index - 1])).join(" – ");
}

/** What the records of a list are called. */
export const labelled = ({ path, record }: Table, type: string): Labelled => ({ record, holder: fromPointer(path).at(-1) ?? type });
