import { type Diagnostic, UsageError } from "@cop-sdk/diagnostics";
import { decode } from "./encoding/decode.js";
import { collectFindings, type Findings } from "./findings.js";
import type { Format, Locate } from "./format.js";
import { json } from "./json/format.js";
import { type Limits, limitsWith } from "./limits.js";
import { linesOf } from "./lines.js";

/** How a document is read. */
export interface ReadOptions {
  /**
   * Formats to accept, JSON alone by default. With several, the ending of the file's name decides, else what the text looks like, else the last one:
   * `[json, yaml]` reads both. `yaml` comes from `@cop-sdk/reader/yaml`, so that only those who name it load a YAML parser.
   */
  readonly formats?: readonly Format[];
  /** Name of the file or stream, for findings and for the choice of format. */
  readonly file?: string;
  /** Changes to the default limits. */
  readonly limits?: Partial<Limits>;
}

interface ReadingBase {
  readonly diagnostics: readonly Diagnostic[];
  readonly locate: Locate;
  readonly file?: string;
  /** Format that the text was read as; absent when no text was found. */
  readonly format?: Format["name"];
}

/** A document that was read: plain JSON data. Findings, if there are any, are warnings or milder. */
export interface Reading extends ReadingBase {
  readonly ok: true;
  readonly value: unknown;
}

/** A document that must be mended before it can be worked with. */
export interface FailedReading extends ReadingBase {
  readonly ok: false;
  /**
   * The value as far as one can be made of the text, although errors make it doubtful (a key that comes twice: the last one counts). For looking for more
   * findings, not for work. Absent when the text has faults of syntax or breaks a limit.
   */
  readonly recovered?: unknown;
}

/** What {@link read} gives; a `Result<unknown>` with places. */
export type ReadResult = Reading | FailedReading;

const locateNothing: Locate = () => undefined;

/**
 * Reads a document from text or bytes into plain JSON data. Bad input of any kind, size or depth gives findings, within bounded time and memory; nothing is thrown for it.
 *
 * Bytes may be UTF-8, or UTF-16 with a byte order mark or plain to see. Keys that come twice, keys `__proto__`, numbers that no double can hold and halves of characters
 * are errors; numbers that lose digits are a warning.
 *
 * @example
 * ```ts
 * import { read } from "@cop-sdk/reader";
 *
 * const reading = read('{ "title": "National strategy", "title": "Draft" }', { file: "strategy.json" });
 * reading.ok; // false
 * reading.diagnostics[0]?.code; // "json/duplicate-key"
 * reading.diagnostics[0]?.range?.start; // { line: 1, column: 33 }
 * ```
 */
export function read(input: string | Uint8Array, options: ReadOptions = {}): ReadResult {
  if (typeof input !== "string" && !ArrayBuffer.isView(input))
    throw new UsageError("usage/reader-input", "read() takes text or bytes.", "Give it a string or a Uint8Array.");
  const limits = limitsWith(options.limits);
  const { file, formats = [json] } = options;
  const origin = file === undefined ? {} : { file };
  const failed = (findings: Findings): FailedReading => ({ ok: false, diagnostics: findings.diagnostics(), locate: locateNothing, ...origin });

  if (input.length > limits.bytes) {
    const findings = collectFindings(linesOf(""), file, limits.findings);
    findings.add({ code: "limit/bytes", params: { limit: limits.bytes, size: input.length } });
    return failed(findings);
  }

  const decoded = decode(input);
  if ("refused" in decoded) {
    const before = decoded.before;
    const findings = collectFindings(linesOf(before ?? ""), file, limits.findings);
    findings.add(before === undefined ? decoded.refused : { ...decoded.refused, place: { pointer: "", start: before.length, end: before.length } });
    return failed(findings);
  }

  const { text, note } = decoded;
  const lines = linesOf(text);
  const findings = collectFindings(lines, file, limits.findings);
  if (note) findings.add(note);
  const format = chooseFormat(text, file, formats);
  if (!format) {
    findings.add({ code: "input/yaml" });
    return failed(findings);
  }
  const parsed = format.parse(text, { limits, findings, lines });
  if (!parsed) return { ...failed(findings), format: format.name };
  const { value, locate } = parsed;
  const common = { diagnostics: findings.diagnostics(), locate, ...origin, format: format.name };
  return findings.hasError() ? { ok: false, recovered: value, ...common } : { ok: true, value, ...common };
}

/** `undefined` when the text is YAML and YAML is not among the formats. */
function chooseFormat(text: string, file: string | undefined, formats: readonly Format[]): Format | undefined {
  const name = file?.toLowerCase() ?? "";
  const byName = formats.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
  if (byName) return byName;
  const chosen = formats.find(({ looksLike }) => looksLike(text)) ?? formats.at(-1);
  const yamlUnread = chosen?.name === "json" && (/\.ya?ml$/.test(name) || looksLikeYaml(text));
  return yamlUnread ? undefined : chosen;
}

/** A directive, a document's start, a list item or a plain key on the first line that is not a comment. */
const looksLikeYaml = (text: string): boolean =>
  /^(?:[ \t]*(?:#.*)?\r?\n)*(?:%YAML|---(?:\s|$)|- \S|[A-Za-z_][\w .-]{0,60}:(?:\s|$))/.test(text.slice(0, 4096));
