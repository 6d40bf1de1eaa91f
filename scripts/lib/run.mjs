import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readJson, root } from "./paths.mjs";

/** A step that failed: its message is for the person at the terminal, without a stack trace. */
export class StepFailed extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Runs a command, its output going to the terminal; throws {@link StepFailed} when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: "inherit", ...options });
  if (result.error) throw new StepFailed(`could not start ${command}: ${result.error.message}`);
  if (result.status !== 0) throw new StepFailed(`${options.label ?? [command, ...args].join(" ")} failed`, result.status ?? 1);
  return result;
}

/** Runs the command-line entry of an installed development tool with this Node. */
export function tool(name, args, { bin = name, ...options } = {}) {
  const dir = join(root, "node_modules", ...name.split("/"));
  const manifest = readJson(join(dir, "package.json"));
  const entry = typeof manifest.bin === "string" ? manifest.bin : manifest.bin?.[bin];
  if (!entry || !existsSync(join(dir, entry))) throw new StepFailed(`${name} has no command "${bin}"`);
  return run(process.execPath, [join(dir, entry), ...args], { label: `${bin} ${args.join(" ")}`, ...options });
}

/** Runs a step with a heading and its duration on standard error. */
export async function step(title, action) {
  const started = process.hrtime.bigint();
  process.stderr.write(`- ${title} …\n`);
  const result = await action();
  process.stderr.write(`  ${title}: ${(Number(process.hrtime.bigint() - started) / 1e9).toFixed(1)} s\n`);
  return result;
}
