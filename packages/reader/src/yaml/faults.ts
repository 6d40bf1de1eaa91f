import type { YAMLError } from "yaml";
import type { Findings } from "../findings.js";
import type { Lines } from "../lines.js";
import type { ReaderCode } from "../messages/index.js";
import type { YamlDocument } from "./compose.js";

/** Our names for the library's faults; those that are not listed are `yaml/syntax`. */
const codes: Readonly<Partial<Record<YAMLError["code"], ReaderCode>>> = {
  BAD_ALIAS: "yaml/unknown-alias",
  BAD_DIRECTIVE: "yaml/directive",
  BAD_DQ_ESCAPE: "yaml/escape",
  BAD_INDENT: "yaml/indentation",
  BAD_SCALAR_START: "yaml/quotes-needed",
  BLOCK_AS_IMPLICIT_KEY: "yaml/colon-in-text",
  MISSING_CHAR: "yaml/missing-sign",
  MULTILINE_IMPLICIT_KEY: "yaml/colon-in-text",
  RESOURCE_EXHAUSTION: "limit/stack",
  TAB_AS_INDENT: "yaml/tab",
  TAG_RESOLVE_FAILED: "yaml/tag",
};

/** A list or object in brackets that is not closed has the library's code for indentation; only its text tells the two apart. */
const ourCode = (code: YAMLError["code"], message: string): ReaderCode =>
  code === "BAD_INDENT" && message.startsWith("Flow ") ? "yaml/missing-sign" : (codes[code] ?? "yaml/syntax");

/** Adds the library's faults and warnings: of each line the first, since one slip makes several. */
export function addFaults({ errors, warnings }: YamlDocument, findings: Findings, lines: Lines, length: number): void {
  const seen = new Set<number>();
  for (const { code, pos, message } of [...errors, ...warnings].sort((a, b) => a.pos[0] - b.pos[0])) {
    const start = Math.min(pos[0], length);
    const { line } = lines.position(start);
    if (seen.has(line)) continue;
    seen.add(line);
    findings.add({ code: ourCode(code, message), place: { pointer: "", start, end: Math.min(Math.max(pos[1], start), length) } });
  }
}
