import { describe, hasAtLeast, type Severity } from "@cop-sdk/diagnostics";
import { validationCatalogue } from "@cop-sdk/validation";
import { type LineOptions, type LineResult, validateStream } from "@cop-sdk/validation/node";
import type { Context } from "../../context.js";
import { type InputStream, streamsAt } from "../../files/streams.js";
import { CannotRun } from "../../usage.js";
import type { Suppressions } from "./suppressions.js";
import { type Tally, tally } from "./tally.js";

/** A run over lines. */
export interface LinesRun {
  readonly paths: readonly string[];
  readonly options: LineOptions;
  readonly jobs: number;
  readonly failOn: Severity;
  readonly suppressions: Suppressions;
}

/** Lines between two notes of progress. */
const progressStep = 1000;

/** Validates one document a line and writes one result a line, in constant memory; what is wrong with waivers comes last. */
export async function validateLines({ paths, options, jobs, failOn, suppressions }: LinesRun, context: Context): Promise<void> {
  const { io, language } = context;
  const counts = tally(context);
  const controller = new AbortController();
  const endInterrupt = io.onInterrupt?.(() => controller.abort());
  try {
    for (const stream of streamsAt(paths, io)) {
      const results = validateStream(stream.open(), {
        ...options,
        file: stream.name,
        jobs,
        signal: controller.signal,
        ...(io.worker ? { worker: new URL(io.worker) } : {}),
      });
      for await (const result of results) await writeResult(result, stream, suppressions, counts, context);
    }
  } catch (error) {
    if (!controller.signal.aborted) throw error;
    throw new CannotRun("usage/stopped", { documents: String(counts.addDocument() - 1) });
  } finally {
    endInterrupt?.();
    if (io.progress) io.error("\r\u001b[K");
  }
  const about = suppressions.findings();
  counts.add(about);
  for (const finding of about) io.out(`${JSON.stringify({ file: finding.file, diagnostics: [describe(finding, validationCatalogue, language)] })}\n`);
  counts.conclude(failOn);
}

async function writeResult(
  { line, ok, id, type, diagnostics: found }: LineResult,
  { name }: InputStream,
  { suppressor }: Suppressions,
  counts: Tally,
  { io, language, t }: Context,
): Promise<void> {
  const diagnostics = suppressor.apply(found);
  const documents = counts.addDocument();
  counts.add(diagnostics);
  const result = {
    file: name,
    line,
    ok: ok || (type !== undefined && !hasAtLeast(diagnostics)),
    ...(type === undefined ? {} : { id, type }),
    diagnostics: diagnostics.map((finding) => describe(finding, validationCatalogue, language)),
  };
  io.out(`${JSON.stringify(result)}\n`);
  await io.drained?.();
  if (io.progress && documents % progressStep === 0) io.error(`\r${t("validate/progress", { documents })}`);
}
