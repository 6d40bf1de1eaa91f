import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { run } from "./run.mjs";

const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** Makes an empty project in a folder, as somebody outside would, and installs packed packages into it. */
export function makeConsumer(folder, tarballs, files) {
  for (const [path, text] of Object.entries({ "package.json": JSON.stringify({ name: "consumer", private: true, type: "module" }), ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const install = (how) =>
    run(npm, ["install", "--no-audit", "--no-fund", how, "--ignore-scripts", "--loglevel", "error", ...tarballs], {
      cwd: folder,
      stdio: ["ignore", "ignore", how === "--offline" ? "ignore" : "inherit"],
      shell: process.platform === "win32",
      label: "installing the packed packages into an empty project",
    });
  // What an earlier run fetched is in the cache; the network is asked only for what is not.
  try {
    install("--offline");
  } catch {
    install("--prefer-offline");
  }
}
