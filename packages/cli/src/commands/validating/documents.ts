import { type Diagnostic, formatReview, formatText, type Severity } from "@cop-sdk/diagnostics";
import { read } from "@cop-sdk/reader";
import { createValidator, type TogetherOptions, type Validation, type ValidatorOptions, validationCatalogue, withoutUnsafeFixes } from "@cop-sdk/validation";
import type { Context } from "../../context.js";
import { documentFormats } from "../../files/document-formats.js";
import { type Input, readInputs } from "../../files/inputs.js";
import { shownText, utf8Text } from "../../files/shown-text.js";
import { type FindingsFormat, formatFindings, type Run } from "./formats.js";
import type { Suppressions } from "./suppressions.js";
import { tally } from "./tally.js";
import { type CheckedInput, findTogether } from "./together.js";

/** A run over documents. */
export interface DocumentsRun {
  readonly paths: readonly string[];
  readonly options: ValidatorOptions;
  /** How documents are checked beside each other. */
  readonly together: TogetherOptions;
  readonly format: FindingsFormat;
  readonly failOn: Severity;
  readonly brief: boolean;
  readonly showValues: boolean;
  readonly suppressions: Suppressions;
}

/**
 * Validates documents, each by itself and then beside each other, and writes their findings: as text one document after the other, in another format all at the end.
 * Gives the findings.
 */
export async function validateDocuments(
  { paths, options, together, format, failOn, brief, showValues, suppressions }: DocumentsRun,
  run: Pick<Run, "profile" | "version">,
  context: Context,
): Promise<readonly Diagnostic[]> {
  const { io, language } = context;
  const validate = createValidator({ ...options, formats: documentFormats, suppressor: suppressions.suppressor });
  const counts = tally(context);
  const all: Diagnostic[] = [];
  const files: string[] = [];
  const checked: CheckedInput[] = [];
  const write = (found: readonly Diagnostic[], textOf?: () => string | undefined): void => {
    counts.add(found);
    all.push(...found);
    const text = { catalogue: validationCatalogue, language, guidance: !brief, color: io.color };
    const asText = brief ? formatText : formatReview;
    if (format === "text") io.out(asText(found, { ...text, ...(textOf ? { textOf } : {}) }));
  };
  for await (const input of readInputs(paths, io)) {
    counts.addDocument();
    files.push(input.name);
    const validation = validate(input.bytes, { file: input.name });
    const found = showValues ? validation.diagnostics : withoutUnsafeFixes(validation.diagnostics, readableValue(validation, input));
    if (validation.document) checked.push({ document: validation.document, input });
    write(found, brief ? undefined : excerptsOf(input, found, showValues));
  }
  const beside = findTogether(checked, together);
  write(suppressions.suppressor.apply(beside));
  write(suppressions.findings());
  if (format !== "text") io.out(formatFindings(format, all, { ...run, language, failOn, files }));
  counts.conclude(failOn);
  return all;
}

/** The document as far as it could be read, also when its structure does not hold. */
function readableValue({ document, diagnostics }: Validation, { name, bytes }: Input): unknown {
  if (document || !diagnostics.some(({ fix }) => fix)) return document;
  const reading = read(bytes, { file: name, formats: documentFormats });
  return reading.ok ? reading.value : reading.recovered;
}

/** The text of an input as it may be shown, made when it is first asked for. */
function excerptsOf({ name, bytes }: Input, found: readonly Diagnostic[], showValues: boolean): () => string | undefined {
  let made: { readonly text: string | undefined } | undefined;
  return () => {
    const text = made ? undefined : utf8Text(bytes);
    made ??= { text: text === undefined ? undefined : shownText(text, found, { file: name, formats: documentFormats, showValues }) };
    return made.text;
  };
}
