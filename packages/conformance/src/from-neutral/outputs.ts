import type { Output } from "@cop-sdk/model";
import { forms } from "./forms.js";
import { keep, type Ledger, remark, settle, term } from "./ledger.js";
import { children, isAbsent, isObject, items, labelOf, member, type Place, pointerOf } from "./place.js";
import { nameAt } from "./read.js";

/**
 * What an activity produced: an object of values by name, or a list. An object inside becomes one output for each of its values, named by the way to it. The
 * budget among the outputs is read elsewhere.
 */
export function outputsAt(ledger: Ledger, place: Place): readonly Output[] {
  if (isAbsent(place.value)) return [];
  if (Array.isArray(place.value)) return items(place).flatMap((item) => (isObject(item.value) ? listed(ledger, item) : single(ledger, item, "output")));
  if (!isObject(place.value)) return single(ledger, place, "output");
  return children(place).flatMap((child) =>
    ledger.settled.has(pointerOf(child)) || ledger.touched.has(pointerOf(child)) ? [] : named(ledger, child, labelOf({ ...child, from: place.steps.length })),
  );
}

function listed(ledger: Ledger, place: Place): readonly Output[] {
  const name = nameAt(ledger, member(place, "name"));
  const rest = children(place).filter(({ steps }) => steps.at(-1) !== "name");
  return rest.flatMap((child) =>
    named(ledger, child, child.steps.at(-1) === "value" && name !== undefined ? name : [name, child.steps.at(-1)].filter(Boolean).join(".")),
  );
}

function named(ledger: Ledger, place: Place, name: string): readonly Output[] {
  if (isObject(place.value)) return children(place).flatMap((child) => named(ledger, child, `${name}.${String(child.steps.at(-1))}`));
  return single(ledger, place, name);
}

function single(ledger: Ledger, place: Place, name: string): readonly Output[] {
  const { value } = place;
  if (isAbsent(value)) return [];
  const plain = typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));
  const list = Array.isArray(value) ? value.filter((item) => !isAbsent(item)) : [];
  if (!forms.name(name) || !(plain || list.every((item) => typeof item !== "object")))
    return keep(ledger, place, "neutral/not-readable", { expected: term("expected/output") }) ?? [];
  settle(ledger, place);
  if (plain) return [{ name, value }];
  if (!list.every((item) => typeof item === "string")) remark(ledger, place, "neutral/read-as", { expected: term("term/text") });
  return [{ name, value: list.map(String) }];
}
