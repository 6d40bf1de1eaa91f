import { builtInKind, kindOfFormat, type NumberKind } from "./number-format.js";
import type { Parts } from "./parts.js";
import { within } from "./refusal.js";

const mostStyles = 100_000;
const mostFormats = 5000;

/** What each cell style of a workbook makes of a number, by its place in the list. */
export function numberKinds({ scan }: Parts, part: string | undefined): readonly NumberKind[] {
  const formats = new Map<number, NumberKind>();
  const kinds: NumberKind[] = [];
  let inCellStyles = false;
  if (part === undefined) return kinds;
  scan(part, {
    open(name, attributes) {
      if (name === "cellXfs") inCellStyles = true;
      if (name === "numFmt") {
        formats.set(Number(attributes.numFmtId), kindOfFormat(attributes.formatCode ?? ""));
        within("styles", mostFormats, formats.size);
      }
      if (name === "xf" && inCellStyles) {
        const id = Number(attributes.numFmtId ?? 0);
        kinds.push(formats.get(id) ?? builtInKind(id));
        within("styles", mostStyles, kinds.length);
      }
    },
    close(name) {
      if (name === "cellXfs") inCellStyles = false;
    },
  });
  return kinds;
}
