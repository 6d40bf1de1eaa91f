import type { Diagnostic, Range, Related } from "../diagnostic.js";
import { fromPointer } from "../pointer.js";

/** A place as SARIF has it: in the file when one is known, and always in the data. */
export const locationOf = ({ file, range, pointer }: Pick<Related, "file" | "range" | "pointer">) => ({
  ...(file === undefined ? {} : { physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...(range ? { region: regionOf(range) } : {}) } }),
  logicalLocations: [{ fullyQualifiedName: pointer, name: fromPointer(pointer).at(-1) ?? "", kind: kindOf(pointer) }],
});

const kindOf = (pointer: string): string => (pointer === "" ? "object" : /\/\d+$/.test(pointer) ? "value" : "property");

const regionOf = ({ start, end }: Range) => ({ startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column });

/** A file name as a URI reference: relative, with `/`, its other characters escaped. */
const uriOf = (file: string): string =>
  file
    .replaceAll("\\", "/")
    .split("/")
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, "\ufffd")))
    .join("/");

/** The fix as a replacement of text, where the finding's own value is replaced and its place is known. */
export function fixesOf({ file, range, pointer, fix, message }: Diagnostic & { readonly message: string }) {
  const [operation, second] = fix?.patch ?? [];
  if (!operation || second || operation.op !== "replace" || operation.path !== pointer || !range || file === undefined) return [];
  const replacements = [{ deletedRegion: regionOf(range), insertedContent: { text: JSON.stringify(operation.value) } }];
  return [{ description: { text: message }, artifactChanges: [{ artifactLocation: { uri: uriOf(file) }, replacements }] }];
}
