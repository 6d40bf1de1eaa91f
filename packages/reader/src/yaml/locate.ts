import { fromPointer } from "@cop-sdk/diagnostics";
import { type Alias, isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import type { Locate } from "../format.js";
import type { Lines } from "../lines.js";
import type { YamlDocument } from "./compose.js";

interface Spot {
  readonly value: Node | null;
  readonly key?: Node;
}

/** Places of values in a composed document. An alias has its own place; what lies in it has its place at the anchor. */
export function locateInYaml(document: YamlDocument, targets: ReadonlyMap<Alias, Node>, lines: Lines): Locate {
  const children = new WeakMap<Node, ReadonlyMap<string, Spot>>();
  const childrenOf = (node: Node) => {
    const known = children.get(node) ?? findChildren(node);
    children.set(node, known);
    return known;
  };
  const rangeOf = (node: Node | null | undefined) => (node?.range ? lines.range(node.range[0], node.range[1]) : undefined);
  return (pointer, options) => {
    let spot: Spot = { value: document.contents };
    let nearest = rangeOf(spot.value);
    for (const step of fromPointer(pointer)) {
      const node = isAlias(spot.value) ? targets.get(spot.value) : spot.value;
      const child = node ? childrenOf(node).get(step) : undefined;
      if (!child) return nearest;
      spot = child;
      nearest = rangeOf(spot.value) ?? rangeOf(spot.key) ?? nearest;
    }
    return (options?.key && rangeOf(spot.key)) || nearest;
  };
}

/** Children by step; of a key that comes twice the last. */
function findChildren(node: Node): ReadonlyMap<string, Spot> {
  if (isSeq<Node>(node)) return new Map(node.items.map((value, index) => [String(index), { value }]));
  if (!isMap<Node, Node | null>(node)) return new Map();
  return new Map(node.items.map(({ key, value }) => [nameOf(key), { key, value }]));
}

const nameOf = (key: Node): string => (isScalar(key) ? (typeof key.value === "string" ? key.value : (key.source ?? "")) : "");
