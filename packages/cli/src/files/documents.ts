import { type Diagnostic, formatText } from "@cop-sdk/diagnostics";
import type { CopDocument } from "@cop-sdk/model";
import { json } from "@cop-sdk/reader";
import { yaml } from "@cop-sdk/reader/yaml";
import { createValidator, validationCatalogue } from "@cop-sdk/validation";
import type { Context } from "../context.js";
import { readInputs } from "./inputs.js";

/** The documents of files and folders that have no error; the errors of the others are told on standard error. */
export async function readDocuments(paths: readonly string[], { io, language, t, exit }: Context): Promise<readonly CopDocument[]> {
  const validate = createValidator({ profile: "draft", formats: [json, yaml] });
  const documents: CopDocument[] = [];
  for await (const { name, bytes } of readInputs(paths, io)) {
    const validation = validate(bytes, { file: name });
    if (validation.ok) documents.push(validation.document);
    else {
      const errors: readonly Diagnostic[] = validation.diagnostics.filter(({ severity }) => severity === "error");
      io.error(formatText(errors, { catalogue: validationCatalogue, language }));
      io.error(`${t("compile/skipped", { file: name })}\n`);
      exit(1);
    }
  }
  return documents;
}
