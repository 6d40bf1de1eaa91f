import { type Diagnostic, fingerprintOf, type Parameter, type Severity, UsageError } from "@cop-sdk/diagnostics";
import { knownFile, looksBinary, markup } from "../encoding/signatures.js";
import { cellsOf } from "./cells.js";
import { type CsvDelimiter, csvDelimiters, delimiterOf } from "./delimiter.js";
import { decodeAs, encodingOf, type TableEncoding, type Taken, tableEncodings } from "./encodings.js";
import type { TableCode } from "./messages/index.js";
import { defaultTableLimits, type Table, type TableLimits } from "./table.js";

/** How a text table is read. */
export interface CsvOptions {
  /** Name of the file, for findings. */
  readonly file?: string;
  /** Encoding of the bytes; told from them when it is not named. */
  readonly encoding?: TableEncoding;
  /** Sign between cells; told from the rows when it is not named. */
  readonly delimiter?: CsvDelimiter;
  /** Changes to the default limits. */
  readonly limits?: Partial<TableLimits>;
}

/** A text table that was read, or why none could be. */
export type CsvReading =
  | {
      readonly ok: true;
      readonly value: Table;
      readonly encoding: Taken<TableEncoding>;
      readonly delimiter: Taken<CsvDelimiter>;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const headSize = 1024;

/**
 * Reads a text table: comma, semicolon, tab or bar between cells; UTF-8, UTF-16 or an encoding of older programs. What was taken and why stands in the result, and a finding
 * says it whenever the file does not state it itself; options decide otherwise. Rows keep their lengths and their empty cells. Bad input gives findings, never an exception.
 *
 * @example
 * ```ts
 * import { readCsv } from "@cop-sdk/reader/table";
 *
 * const reading = readCsv("Pays;Participants\nSénégal;40\n");
 * if (reading.ok) reading.value.rows[1]; // ["Sénégal", "40"]
 * ```
 */
export function readCsv(input: string | Uint8Array, options: CsvOptions = {}): CsvReading {
  checkOptions(options);
  const limits = { ...defaultTableLimits, ...options.limits };
  const found: Diagnostic[] = [];
  const tell = teller(found, options.file);
  const refused = (): CsvReading => ({ ok: false, diagnostics: found });

  if (input.length > limits.bytes) {
    tell("table/too-large", "error", { limit: limits.bytes, size: input.length });
    return refused();
  }
  const head = typeof input === "string" ? input.slice(0, headSize) : String.fromCharCode(...input.subarray(0, headSize));
  const known = knownFile(head);
  if (known) {
    tell("table/not-text", "error", { type: String(known.params?.type) });
    return refused();
  }
  const encoding =
    typeof input === "string"
      ? givenText
      : options.encoding
        ? ({ value: options.encoding, because: "option", confidence: "high" } as const)
        : encodingOf(input);
  const decoded = typeof input === "string" ? input : decodeAs(input, encoding.value);
  if (decoded === undefined) {
    tell("table/encoding-refused", "error", { encoding: encoding.value, allowed: tableEncodings });
    return refused();
  }
  const text = decoded.startsWith("\ufeff") ? decoded.slice(1) : decoded;
  if (looksBinary(text.slice(0, headSize))) {
    tell("table/binary", "error");
    return refused();
  }
  if (!/\S/.test(text)) {
    tell("table/empty", "error");
    return refused();
  }
  const marked = markup(text);
  if (marked) {
    tell("table/not-text", "error", { type: String(marked.params?.type) });
    return refused();
  }
  if (encoding.because === "letters" || encoding.because === "zero-bytes")
    tell("table/encoding-taken", encoding.confidence === "high" ? "info" : "warning", {
      encoding: encoding.value,
      confidence: { term: `confidence/${encoding.confidence}` },
      because: { term: `because/${encoding.because}` },
    });

  const delimiter: Taken<CsvDelimiter> = options.delimiter ? { value: options.delimiter, because: "option", confidence: "high" } : delimiterOf(text);
  if (delimiter.confidence !== "high")
    tell("table/delimiter-taken", "warning", {
      delimiter: { term: `delimiter/${csvDelimiters.indexOf(delimiter.value)}` },
      confidence: { term: `confidence/${delimiter.confidence}` },
    });
  const { rows, unclosed, afterQuote, broken } = cellsOf(text.replace(/^sep=[,;\t|]\r?\n/i, ""), delimiter.value, limits);
  if (broken) {
    tell(`table/limit-${broken === "cellLength" ? "cell" : broken}`, "error", { limit: limits[broken] }, { row: rows.length + 1, column: 1 });
    return refused();
  }
  if (unclosed) tell("table/unclosed-quote", "error", {}, unclosed);
  for (const place of afterQuote) tell("table/text-after-quote", "warning", {}, place);
  return unclosed ? refused() : { ok: true, value: { rows }, encoding, delimiter, diagnostics: found };
}

const givenText: Taken<TableEncoding> = { value: "utf-8", because: "option", confidence: "high" };

type Tell = (code: TableCode, severity: Severity, params?: Readonly<Record<string, Parameter>>, cell?: Diagnostic["cell"]) => void;

const teller =
  (found: Diagnostic[], file: string | undefined): Tell =>
  (code, severity, params = {}, cell) => {
    found.push({
      code,
      severity,
      obligation: severity === "error" ? "must" : "may",
      pointer: "",
      ...(file === undefined ? {} : { file }),
      ...(cell ? { cell } : {}),
      params,
      fingerprint: fingerprintOf(code, undefined, "", cell ? `${cell.row}:${cell.column}` : ""),
    });
  };

function checkOptions({ encoding, delimiter, limits = {} }: CsvOptions): void {
  if (encoding !== undefined && !tableEncodings.includes(encoding))
    throw new UsageError("usage/encoding", "The encoding is not one that tables are read in.", `Name one of: ${tableEncodings.join(", ")}.`);
  if (delimiter !== undefined && !csvDelimiters.includes(delimiter))
    throw new UsageError("usage/delimiter", "The delimiter is not one that tables are read with.", "Name a comma, a semicolon, a tab or a bar.");
  for (const [name, value] of Object.entries(limits))
    if (!Object.hasOwn(defaultTableLimits, name) || !(value > 0))
      throw new UsageError(
        "usage/limit",
        `The limit "${name}" is not known or is not above zero.`,
        `Known limits: ${Object.keys(defaultTableLimits).join(", ")}.`,
      );
}
