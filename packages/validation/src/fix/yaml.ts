import { Document, isNode, isScalar, parseDocument, Scalar, type ToStringOptions } from "yaml";
import { type Edit, pathOf } from "./patch.js";
import { type Splice, spliced } from "./splice.js";

const unfolded: ToStringOptions = { lineWidth: 0 };

/**
 * A YAML text with edits applied; comments stay. Values that are replaced change no other character. When a member comes or goes, the document is written anew, which
 * may even out indentation and spaces.
 */
export function editYaml(text: string, edits: readonly Edit[]): string {
  const document = parseDocument(text);
  const replaced = spliced(
    text,
    edits.flatMap((edit) => spliceOf(text, document, edit)),
  );
  const others = edits.filter(({ op }) => op !== "replace");
  if (others.length === 0) return replaced;
  const changed = parseDocument(replaced);
  for (const edit of others) {
    if (edit.op === "remove") changed.deleteIn(pathOf(edit.path));
    else changed.setIn(pathOf(edit.path), edit.value);
  }
  return changed.toString(unfolded);
}

function spliceOf(text: string, document: Document, edit: Edit): readonly Splice[] {
  const node = edit.op === "replace" ? document.getIn(pathOf(edit.path), true) : undefined;
  if (edit.op !== "replace" || !isNode(node) || !node.range) return [];
  const [start, end] = node.range;
  const trailing = /\s*$/.exec(text.slice(start, end))?.[0] ?? "";
  return [{ start, end: end - trailing.length, content: valueText(edit.value, isScalar(node) ? node.type : undefined) }];
}

const quoted: ReadonlySet<unknown> = new Set([Scalar.QUOTE_DOUBLE, Scalar.QUOTE_SINGLE]);

/** A value on one line; a text keeps the kind of quotation marks of the one that it replaces. */
function valueText(value: unknown, before: Scalar.Type | null | undefined): string {
  const scalar = new Scalar(value);
  if (typeof value === "string" && before && quoted.has(before)) scalar.type = before;
  const isList = typeof value === "object" && value !== null;
  return new Document(isList ? value : scalar).toString({ ...unfolded, collectionStyle: "flow", flowCollectionPadding: true }).trimEnd();
}
