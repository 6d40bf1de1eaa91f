import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { readJson, root } from "./paths.mjs";
import { run, StepFailed } from "./run.mjs";

const minimum = [20, 19];

/** Stops with a clear sentence on a Node that the project does not support. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number);
  const enough = major > minimum[0] || (major === minimum[0] && minor >= minimum[1]);
  if (!enough)
    throw new StepFailed(`Node ${minimum.join(".")} or newer is needed; this is ${version}. Install a current Node 20 and run the command again.`, 2);
}

/** Installs the locked dependencies when they are missing or older than the lock file. */
export function install() {
  if (isInstalled()) return;
  const { packageManager } = readJson(join(root, "package.json"));
  run(process.platform === "win32" ? "npx.cmd" : "npx", ["--yes", packageManager, "install", "--frozen-lockfile", "--prefer-offline"], {
    label: "installing the dependencies",
    shell: process.platform === "win32",
  });
}

function isInstalled() {
  const marker = join(root, "node_modules", ".modules.yaml");
  const lock = join(root, "pnpm-lock.yaml");
  if (!existsSync(marker)) return false;
  const installedAt = statSync(marker).mtimeMs;
  return installedAt >= statSync(lock).mtimeMs;
}
