// Converts files of the neutral forms to documents of the model. See --help.
import { createReadStream, readFileSync, statSync } from "node:fs";
import { parseArgs } from "node:util";

const help = `Usage: node packages/conformance/tools/from-neutral.mjs [options] FILE…

Converts files of the neutral forms neutral-strategy/1 and neutral-activities/1 to documents of the
COP SDK model: one JSON document a line on standard output, one remark a line on standard error.
A file may hold one object or a list of them; files named .ndjson or .jsonl hold one a line.
The file - is standard input.

Options
  --lang CODE   language of the remarks: ar, en, es, fr, ru, zh (en)
  --quiet       no remarks of severity info
  --help        this text

Remarks say where (file and JSON Pointer into it), how grave, and what:
  info          a reading was chosen, or content was put where the model has a better place
  warning       content fits no member and is kept in notes, note, statedAs or as the reason of a gap
  error         no document could be made, or only of a doubtful text (a key that comes twice)

Exit codes
  0   every file gave its documents; there may be remarks of severity info and warning
  1   a file, or an object in it, could not be converted or had errors
  2   the call cannot be carried out: unknown option, no file, a file that cannot be opened,
      packages that are not built
`;

const stop = (sentence, code = 2) => {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = code;
};

/** Control characters, line ends and marks of direction in names and keys of files are shown, not sent to the terminal. */
const printable = (text) =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (sign) => `\\u${sign.codePointAt(0).toString(16).padStart(4, "0")}`).slice(0, 500);

async function load() {
  try {
    const [conformance, reader, diagnostics, model] = await Promise.all(
      ["@cop-sdk/conformance", "@cop-sdk/reader", "@cop-sdk/diagnostics", "@cop-sdk/model"].map((name) => import(name)),
    );
    return { ...conformance, ...reader, ...diagnostics, modelCatalogue: model.modelCatalogue };
  } catch (error) {
    if (error?.code !== "ERR_MODULE_NOT_FOUND") throw error;
    return undefined;
  }
}

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { lang: { type: "string", default: "en" }, quiet: { type: "boolean", default: false }, help: { type: "boolean", short: "h", default: false } },
    });
    return { ...values, files: positionals };
  } catch (error) {
    return { fault: String(error.message).split(".")[0] };
  }
}

/** The bytes of a file, or a sentence why there are none. Stops reading where the reader would refuse the size. */
async function bytesOf(file, limit) {
  if (file === "-") {
    const chunks = [];
    let size = 0;
    for await (const chunk of process.stdin) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > limit) break;
    }
    return Buffer.concat(chunks);
  }
  try {
    const found = statSync(file);
    if (found.isDirectory()) return `${printable(file)} is a folder; name the files in it.`;
    if (found.isFile() && found.size <= limit) return readFileSync(file);
    const chunks = [];
    for await (const chunk of createReadStream(file, { end: limit })) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch (error) {
    return `${printable(file)} cannot be opened (${error.code ?? "unknown reason"}); check the name and the permission to read it.`;
  }
}

/** The texts in a file with the name under which remarks speak of each: the file itself, or its lines. */
function textsIn(file, bytes) {
  if (!/\.(?:ndjson|jsonl)$/i.test(file)) return [[file, bytes]];
  const lines = bytes.toString("utf8").split("\n");
  return lines.flatMap((line, index) => (line.trim() === "" ? [] : [[`${file}:${index + 1}`, line]]));
}

async function main() {
  const { lang, quiet, help: asked, files, fault } = options();
  if (asked) return process.stdout.write(help);
  if (fault) return stop(`${fault}. Type --help for the options.`);
  if (!files.length) return stop("No file is named. Type --help for how to call this tool.");
  const sdk = await load();
  if (!sdk) return stop("The packages are not built yet; run npm run build in the clone first.");
  if (!sdk.isLanguage(lang)) return stop(`The language of --lang is not known; choose one of ${sdk.languages.join(", ")}.`);
  const catalogue = sdk.joinCatalogues(sdk.modelCatalogue, sdk.readerCatalogue, sdk.conformanceCatalogue);

  const tell = (file, findings) => {
    const shown = findings.filter(({ severity }) => !(quiet && severity === "info"));
    const placed = shown.map((finding) => ({ ...finding, file: printable(file), pointer: printable(finding.pointer) }));
    process.stderr.write(sdk.formatText(placed, { catalogue, language: lang, guidance: false }));
    if (sdk.hasAtLeast(findings)) process.exitCode ??= 1;
  };

  for (const file of files) {
    const name = file === "-" ? "standard input" : file;
    const bytes = await bytesOf(file, sdk.defaultLimits.bytes);
    if (typeof bytes === "string") {
      stop(bytes);
      continue;
    }
    for (const [text, content] of textsIn(name, bytes)) {
      const reading = sdk.read(content, { file: text.endsWith(".json") ? text : `${text}.json` });
      tell(text, reading.diagnostics);
      const value = reading.ok ? reading.value : reading.recovered;
      if (value === undefined) continue;
      const { documents, remarks } = sdk.fromNeutral(value);
      tell(text, remarks);
      for (const document of documents) process.stdout.write(`${JSON.stringify(document)}\n`);
    }
  }
}

process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") stop(`Standard output cannot be written (${error.code}).`);
});
main().catch((error) => stop(`The tool failed on its own account (${error?.name ?? "error"}); please report this with the file.`));
