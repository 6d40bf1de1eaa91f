import { type Language, UsageError } from "@cop-sdk/diagnostics";
import { CommanderError } from "commander";
import type { Context } from "./context.js";
import type { Io } from "./io.js";
import { processIo } from "./process-io.js";
import { buildProgram, refusalOf } from "./program.js";
import { languageOf, translator } from "./texts/index.js";
import { CannotRun } from "./usage.js";

/** Exit codes: 0 nothing to report, 1 findings, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/**
 * Runs the command line with the arguments after the program's name; never throws, never ends the process.
 *
 * @returns the exit code
 */
export async function main(argv: readonly string[], io: Io, version: string): Promise<ExitCode> {
  const language: Language = languageOf(argv, io.env);
  const t = translator(language);
  let code: ExitCode = 0;
  const context: Context = {
    io,
    language,
    t,
    exit: (raised) => {
      code = raised > code ? raised : code;
    },
  };
  const program = buildProgram(context, version);
  if (argv.length === 0) {
    io.error(program.helpInformation());
    return 2;
  }
  try {
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    const refusal = error instanceof CommanderError ? refusalOf(error) : error;
    if (refusal === undefined) return 0;
    if (refusal instanceof CannotRun) io.error(`${t(refusal.key, refusal.params)}\n`);
    else if (refusal instanceof UsageError) io.error(`${refusal.message}\n`);
    else io.error(`${t("usage/internal", { reason: refusal instanceof Error ? refusal.message : String(refusal) })}\n`);
    return 2;
  }
}

/** Runs the command line of this process, as the given version of the package. */
export async function runAsProgram(version: string): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), processIo(), version);
}
