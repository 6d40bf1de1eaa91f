import type { WorkbookLimits } from "./limits.js";
import { type MarkupHandlers, scanMarkup } from "./markup.js";
import { Refusal, within } from "./refusal.js";
import { directoryOf } from "./zip/directory.js";
import { unpack } from "./zip/unpack.js";

/** Where a relationship leads. */
export interface Relationship {
  /** Last word of its type, such as `worksheet`. */
  readonly type: string;
  readonly target: string;
}

/** The files packed in a workbook. */
export interface Parts {
  /** Reads the markup of a part; nothing happens, and `false` comes back, when it is not there. */
  readonly scan: (part: string, handlers: MarkupHandlers) => boolean;
  /** Relationships of a part by id; those that lead out of the file are left out. */
  readonly relationships: (part: string) => ReadonlyMap<string, Relationship>;
}

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];

/** Opens the ZIP file that a workbook is. Only parts that are asked for are unpacked; one that stands for many sheets counts for each of them. */
export function openParts(bytes: Uint8Array, limits: WorkbookLimits): Parts {
  if (oldOffice.every((byte, index) => bytes[index] === byte)) throw new Refusal("workbook/locked");
  const entries = directoryOf(bytes, limits);
  let unpacked = 0;
  const scan = (part: string, handlers: MarkupHandlers): boolean => {
    const entry = entries.get(part);
    if (!entry) return false;
    unpacked += entry.size;
    within("unpackedBytes", limits.unpackedBytes, unpacked);
    const { take, end } = scanMarkup(part, handlers);
    unpack(bytes, entry, take);
    end();
    return true;
  };
  return { scan, relationships: (part) => relationshipsOf(part, scan) };
}

function relationshipsOf(part: string, scan: Parts["scan"]): ReadonlyMap<string, Relationship> {
  const found = new Map<string, Relationship>();
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  scan(`${folder}_rels/${part.slice(slash)}.rels`, {
    open(name, { Id, Type, Target, TargetMode }) {
      if (name !== "Relationship" || Id === undefined || Target === undefined || TargetMode === "External") return;
      found.set(Id, { type: (Type ?? "").slice((Type ?? "").lastIndexOf("/") + 1), target: resolve(folder, Target) });
    },
  });
  return found;
}

/** Path of a part that another one names: relative to its folder, or from the root. */
function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const piece of (target.startsWith("/") ? target : `${folder}${target}`).split("/")) {
    if (piece === "..") path.pop();
    else if (piece !== "" && piece !== ".") path.push(piece);
  }
  return path.join("/");
}
