import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const found = (names: readonly string[]): string | undefined =>
  names.find((name) => spawnSync(name, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0);

/** A browser of this computer, or nothing. */
export const chromium = (): string | undefined => found(["chromium", "chromium-browser", "google-chrome"]);

/** The office programs of this computer, or nothing. */
export const libreOffice = (): string | undefined => found(["soffice", "libreoffice"]);

/** Runs something in a folder of its own that is removed afterwards. */
export async function inFolder<Result>(run: (folder: string) => Result | Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "cop-reports-"));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const quiet =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --virtual-time-budget=20000".split(
    " ",
  );

/** The page as a browser has it after its scripts have run. */
export function pageAfterScripts(browser: string, file: string, folder: string): string {
  const run = spawnSync(browser, [...quiet, `--user-data-dir=${join(folder, "profile")}`, "--dump-dom", `file://${file}`], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    timeout: 120_000,
  });
  if (run.status !== 0) throw new Error(`the browser ended with ${run.status}: ${run.stderr.slice(0, 500)}`);
  return run.stdout;
}

/** Converts a file with LibreOffice; the result lies in the same folder. */
export function convert(office: string, file: string, to: string, folder: string): void {
  const run = spawnSync(office, [`-env:UserInstallation=file://${join(folder, "profile")}`, "--headless", "--convert-to", to, "--outdir", folder, file], {
    encoding: "utf8",
    timeout: 180_000,
  });
  if (run.status !== 0) throw new Error(`LibreOffice ended with ${run.status}: ${run.stderr.slice(0, 500)}`);
}
