import { type Diagnostic, type Result, toPointer } from "@cop-sdk/diagnostics";
import { type Conflict, type CopDocument, parseDocument } from "@cop-sdk/model";
import { findingIn, findingOn } from "../compile/findings.js";
import { compareText } from "../compile/order.js";
import { byIdentity, isList, isMembers, type Members, textOf, type Value } from "./identity.js";
import { entriesOf, identitiesInOrder, memberOf, namesInOrder } from "./order.js";
import { conflictsIn } from "./places.js";

type Steps = readonly (string | number)[];

/** How versions are joined. */
export interface MergeOptions {
  /** A document whose order of members and entries the joined one keeps, such as the one that was split; by default the order of the first version. */
  readonly like?: CopDocument;
}

/**
 * Joins versions of one document that were written apart, such as parts that several offices filled in, or the parts of `splitDocument`. Entries of lists are joined by their ids, or by what
 * they are about. Where versions differ, the newest revision's value stays and the others are kept in `conflicts`, with a finding for each; nothing is lost.
 * Three members are careful: `releasable` holds only where every version has it so, `nil` only where every version has it, `revision` is the highest.
 *
 * @param versions documents with one type and one id, in any order
 * @returns the joined document, or only findings when there is none, or type or id differ
 */
export function mergeDocuments(versions: readonly CopDocument[], { like }: MergeOptions = {}): Result<CopDocument> {
  const [first, ...others] = [...versions].sort((a, b) => (b.revision ?? 0) - (a.revision ?? 0) || compareText(textOf(membersOf(a)), textOf(membersOf(b))));
  if (first === undefined) return { ok: false, diagnostics: [findingOn("versions", "compile/nothing-to-merge", "error")] };
  const stranger = others.find(({ type, id }) => type !== first.type || id !== first.id);
  if (stranger !== undefined) return { ok: false, diagnostics: [findingIn(stranger, "compile/not-a-version", "error", "/id", { expected: first.id })] };

  const conflicts: Conflict[] = [];
  const all = [first, ...others].map(membersOf);
  const order = like === undefined ? undefined : membersOf(like);
  const joined = careful(joinMembers(all.map(withoutConflicts), [], conflicts, order), all);
  const kept = keptConflicts(all, joined, order);
  const document = withConflicts(joined, all, [...kept, ...conflicts], order);
  const parsed = parseDocument(document);
  const findings = conflicts.map(({ about }): Diagnostic => findingIn(first, "compile/versions-differ", "warning", about));
  return parsed.ok ? { ...parsed, diagnostics: [...findings, ...parsed.diagnostics] } : parsed;
}

const withoutConflicts = ({ conflicts: _, ...rest }: Members): Members => rest;

const conflictsOf = ({ conflicts }: Members): readonly Conflict[] => (isList(conflicts) ? (conflicts as unknown as readonly Conflict[]) : []);

/** Conflicts that versions had before, each once, about the places that their entries have now. */
function keptConflicts(all: readonly Members[], joined: Members, order: Members | undefined): readonly Conflict[] {
  const moved = all.flatMap((version) => conflictsIn(conflictsOf(version), version, joined)) as unknown as readonly Value[];
  const unique = new Map(moved.map((conflict) => [textOf(conflict), conflict]));
  const sorted = namesInOrder(
    unique.keys(),
    Object.fromEntries(order === undefined ? [] : conflictsOf(order).map((conflict) => [textOf(conflict as unknown as Value), true])),
  );
  return sorted.map((key) => unique.get(key) as unknown as Conflict);
}

/** The list of conflicts in its place; no list where no version has one and nothing differs. */
function withConflicts(joined: Members, all: readonly Members[], conflicts: readonly Conflict[], order: Members | undefined): Members {
  if (conflicts.length === 0 && all.every((version) => !isList(version.conflicts))) return joined;
  const whole: Members = { ...joined, conflicts: conflicts as unknown as Value };
  return Object.fromEntries(namesInOrder(Object.keys(whole), order).map((name) => [name, whole[name] as Value]));
}

const membersOf = (document: CopDocument): Members => document as unknown as Members;

function careful(joined: Members, all: readonly Members[]): Members {
  const { nil, ...rest } = joined;
  const everywhere = (name: string) => all.every((version) => version[name] === true);
  return {
    ...rest,
    ...(nil !== undefined && everywhere("nil") ? { nil } : {}),
    ...("releasable" in joined ? { releasable: everywhere("releasable") } : {}),
  };
}

/** Members that are settled without a conflict: the highest revision comes first, and {@link careful} looks after the others. */
const settled: ReadonlySet<string> = new Set(["/revision", "/releasable", "/nil"]);

function join(values: readonly Value[], steps: Steps, conflicts: Conflict[], order: Value | undefined): Value {
  const known = values.filter((value) => !(isMembers(value) && "missing" in value));
  const [first, ...others] = known.length > 0 ? known : values;
  if (first === undefined) return null;
  if (isMembers(first) && others.every(isMembers)) return joinMembers([first, ...others.filter(isMembers)], steps, conflicts, order);
  if (isList(first) && others.every(isList)) return joinLists([first, ...others.filter(isList)], steps, conflicts, order);
  const about = toPointer(steps);
  const seen = new Set([textOf(first)]);
  const different = others.filter((value) => !seen.has(textOf(value)) && seen.add(textOf(value)));
  if (different.length > 0 && !settled.has(about)) conflicts.push({ about, values: different.map((value) => ({ value: printed(value), sources: [] })) });
  return first;
}

const printed = (value: Value): string | number | boolean => (typeof value === "object" ? textOf(value) : value);

function joinMembers(all: readonly Members[], steps: Steps, conflicts: Conflict[], order: Value | undefined): Members {
  const names = namesInOrder(
    all.flatMap((members) => Object.keys(members)),
    order,
  );
  return Object.fromEntries(
    names.map((name) => [name, join(present(all.map((members) => members[name])), [...steps, name], conflicts, memberOf(order, name))]),
  );
}

function joinLists(all: readonly (readonly Value[])[], steps: Steps, conflicts: Conflict[], order: Value | undefined): Value {
  const lists = all.map(byIdentity);
  const earlier = entriesOf(order);
  const keys = identitiesInOrder(
    lists.flatMap((list) => [...list.keys()]),
    earlier,
  );
  return keys.map((key, index) => join(present(lists.map((list) => list.get(key))), [...steps, index], conflicts, earlier.get(key)));
}

const present = (values: readonly (Value | undefined)[]): Value[] => values.filter((value) => value !== undefined);
