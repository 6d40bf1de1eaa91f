import { isRecord } from "../../content/documents/schema.js";
import type { PlanNode } from "../plan/plan.js";

/**
 * A value with its members in the order of the model; those that the model does not know come last. Objects that must be there and may be
 * empty are added: nobody can fill in an empty one.
 */
export function inModelOrder(node: PlanNode, value: unknown): unknown {
  const { members, table } = node;
  if (Array.isArray(value)) return table === undefined ? value : value.map((item) => inModelOrder(table.record, item));
  if (!isRecord(value) || members === undefined) return value;
  const known = Object.keys(members).filter((name) => Object.hasOwn(value, name) || members[name]?.mayBeEmpty);
  const others = Object.keys(value).filter((name) => !Object.hasOwn(members, name));
  return Object.fromEntries([
    ...known.map((name) => [name, inModelOrder(members[name] as PlanNode, value[name] ?? {})]),
    ...others.map((name) => [name, value[name]]),
  ]);
}
