import { resolve } from "node:path";
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { boxFont } from "./box-font.js";
import type { DocumentData } from "./data/document.js";
import { fontFolders } from "./fonts.js";
import { template } from "./template.js";

/** Nothing is read from this folder: the template is all in one text. */
const workspace = resolve("/cop-sdk-pdf");

let compiler: Promise<NodeCompiler> | undefined;

/** The engine, loaded with its fonts at the first call. Fonts from memory come before those from files: the engine wants it so. */
async function start(): Promise<NodeCompiler> {
  const { NodeCompiler: engine } = await import("@myriaddreamin/typst-ts-node-compiler");
  return engine.create({ workspace, fontArgs: [{ fontBlobs: [Buffer.from(boxFont())] }, { fontPaths: [...fontFolders()] }] });
}

/**
 * Sets a document. Its texts reach the engine as JSON, as values that are never read as code.
 *
 * @throws Error when the engine refuses the document, which no content may bring about
 */
export async function typeset(data: DocumentData): Promise<Uint8Array> {
  compiler ??= start();
  const engine = await compiler;
  const compiled = engine.compile({ mainFileContent: template, inputs: { content: JSON.stringify(data) } });
  const document = compiled.result;
  if (document === null) throw new Error(`PDF engine: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`);
  try {
    return Uint8Array.from(engine.pdf(document, { pdfStandard: "ua-1" }));
  } finally {
    engine.evictCache(0);
  }
}
