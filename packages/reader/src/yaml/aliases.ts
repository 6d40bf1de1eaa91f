import { type Alias, type Node, visit } from "yaml";
import type { YamlDocument } from "./compose.js";

/** What each alias of a document stands for: the node that last took its name before it. An alias without such a node is not in the map. */
export function aliasTargets(document: YamlDocument): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, {
    Alias(_, alias) {
      const target = anchors.get(alias.source);
      if (target) targets.set(alias, target);
    },
    Value(_, node) {
      if (node.anchor) anchors.set(node.anchor, node);
    },
  });
  return targets;
}
