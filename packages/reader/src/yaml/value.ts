import { toPointer } from "@cop-sdk/diagnostics";
import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from "yaml";
import type { Findings, Place } from "../findings.js";
import type { Limits } from "../limits.js";
import type { YamlDocument } from "./compose.js";
import { scalarFault } from "./scalar.js";

const broken = Symbol("broken limit");

/**
 * The data of a composed document as plain JSON, aliases written out. Adds what stands in the way of that.
 *
 * @returns nothing when a limit is broken or no value can be made
 */
export function toValue(
  document: YamlDocument,
  targets: ReadonlyMap<Alias, Node>,
  limits: Limits,
  findings: Findings,
): { readonly value: unknown } | undefined {
  const steps: (string | number)[] = [];
  const following: Node[] = [];
  let nodes = 0;
  let aliases = 0;
  let unusable = false;

  const placeOf = (node: Node | null): Place => ({ pointer: toPointer(steps), start: node?.range?.[0] ?? 0, end: node?.range?.[1] ?? 0 });
  const breakLimit = (name: "depth" | "nodes" | "keys" | "aliases", node: Node): never => {
    findings.add({ code: `limit/${name}`, place: placeOf(node), params: { limit: limits[name] } });
    throw broken;
  };
  const refuse = (code: "limit/string-length" | "limit/key-length", node: Node, limit: number): never => {
    findings.add({ code, place: placeOf(node), params: { limit } });
    throw broken;
  };

  const convert = (node: Node | null): unknown => {
    if (node === null) return null;
    if (++nodes > limits.nodes) breakLimit("nodes", node);
    if (isAlias(node)) return follow(node);
    if (isScalar(node)) return scalar(node);
    if (steps.length >= limits.depth) breakLimit("depth", node);
    if (isSeq<Node>(node)) return node.items.map((item, index) => at(index, item));
    return isMap<Node, Node | null>(node) ? object(node) : null;
  };

  const at = (step: string | number, node: Node | null): unknown => {
    steps.push(step);
    const value = convert(node);
    steps.pop();
    return value;
  };

  const scalar = (node: Scalar): unknown => {
    const { value } = node;
    if (typeof value === "string" && value.length > limits.stringLength) refuse("limit/string-length", node, limits.stringLength);
    const fault = scalarFault(node);
    if (fault) findings.add({ code: fault, place: placeOf(node) });
    return value ?? null;
  };

  const follow = (alias: Alias): unknown => {
    if (++aliases > limits.aliases) breakLimit("aliases", alias);
    const target = targets.get(alias);
    if (!target || following.includes(target) || contains(target, alias)) {
      findings.add({ code: target ? "yaml/cyclic-alias" : "yaml/unknown-alias", place: placeOf(alias) });
      unusable = true;
      return null;
    }
    following.push(target);
    const value = convert(target);
    following.pop();
    return value;
  };

  const object = (map: YAMLMap<Node, Node | null>): unknown => {
    if (map.items.length > limits.keys) breakLimit("keys", map);
    const value: Record<string, unknown> = {};
    const keys = new Map<string, Node>();
    for (const pair of map.items) {
      const name = keyOf(pair);
      steps.push(name);
      const first = keys.get(name);
      if (first) reportDuplicate(name, first, pair.key);
      steps.pop();
      keys.set(name, first ?? pair.key);
      if (name === "__proto__") unusable = true;
      else value[name] = at(name, pair.value);
    }
    return value;
  };

  const reportDuplicate = (name: string, first: Node, key: Node) =>
    findings.add({
      code: "yaml/duplicate-key",
      place: placeOf(key),
      related: placeOf(first),
      params: { member: name.length > 60 ? `${name.slice(0, 60)}…` : name, firstLine: findings.line(first.range?.[0] ?? 0) },
    });

  /** A key as text; one that is not text is reported and taken as written. */
  const keyOf = ({ key }: Pair<Node, Node | null>): string => {
    const name = isScalar(key) ? (typeof key.value === "string" ? key.value : (key.source ?? "")) : "";
    if (name.length > limits.keyLength) refuse("limit/key-length", key, limits.keyLength);
    const report = (code: "yaml/key-not-text" | "yaml/merge-key" | "yaml/prototype-key" | "yaml/lone-surrogate") => findings.add({ code, place: placeOf(key) });
    if (!isScalar(key) || typeof key.value !== "string") report("yaml/key-not-text");
    else if (name === "<<" && key.type === "PLAIN") report("yaml/merge-key");
    else if (name === "__proto__") report("yaml/prototype-key");
    else if (scalarFault(key) === "yaml/lone-surrogate") report("yaml/lone-surrogate");
    return name;
  };

  try {
    const value = convert(document.contents);
    return unusable ? undefined : { value };
  } catch (error) {
    if (error !== broken) throw error;
    return undefined;
  }
}

/** Whether an alias stands inside the node it names. */
const contains = (outer: Node, inner: Node): boolean => !!outer.range && !!inner.range && outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
