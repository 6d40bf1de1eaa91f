import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "./paths.mjs";

const run = promisify(execFile);

/** The browser for tests: the one that the variable CHROMIUM names, or an installed one; none where there is none. */
export const chromium = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  (file) => file && existsSync(file),
);

/** What a page may do: load scripts from its own server, and nothing else. No eval, no style, no request. */
const policy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";

const page = `<!doctype html><meta charset="utf-8"><title>test</title><script src="/watch.js"></script><body><script src="/program.js"></script></body>`;
const watch = `globalThis.violations = []; addEventListener("securitypolicyviolation", ({ violatedDirective }) => violations.push(violatedDirective));
addEventListener("error", ({ message }) => { globalThis.failure = message; });
addEventListener("load", () => setTimeout(() => {
  const said = document.createElement("pre");
  said.id = "said";
  said.textContent = btoa(encodeURIComponent(JSON.stringify({ result: globalThis.result, violations, failure: globalThis.failure })));
  document.body.append(said);
}));`;

/**
 * Bundles a program from the sources of the packages. It puts what it finds out into `globalThis.result`, as plain JSON.
 * @param {string} contents - an ES module; it may import every package of the repository
 */
export async function bundled(contents) {
  const { build } = createRequire(join(root, "packages/age/package.json"))("esbuild");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(root, "packages/cli"), loader: "js" },
    bundle: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    conditions: ["@cop/source", "import"],
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0].text;
}

/** Runs a bundled program in this Node, in a process of its own; gives its result. */
export async function inNode(program) {
  const folder = mkdtempSync(join(tmpdir(), "cop-node-"));
  const child = execFile(process.execPath, ["-"], { cwd: folder, maxBuffer: 1 << 27 });
  child.stdin?.end(`${program}\nprocess.stdout.write(JSON.stringify(globalThis.result));`);
  let out = "";
  for await (const text of child.stdout ?? []) out += text;
  rmSync(folder, { recursive: true });
  return JSON.parse(out);
}

/** Runs a bundled program in the browser, under a strict policy; gives its result and every violation of the policy. */
export async function inBrowser(program) {
  const files = { "/": [page, "text/html"], "/watch.js": [watch, "text/javascript"], "/program.js": [program, "text/javascript"] };
  const server = createServer(({ url }, response) => {
    const [body, type] = files[url] ?? ["", "text/plain"];
    response.writeHead(body ? 200 : 404, { "content-type": `${type}; charset=utf-8`, "content-security-policy": policy });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const profile = mkdtempSync(join(tmpdir(), "cop-browser-"));
  try {
    const { port } = server.address();
    const flags =
      "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
    const { stdout } = await run(chromium, [...flags.split(" "), `--user-data-dir=${profile}`, "--timeout=90000", "--dump-dom", `http://127.0.0.1:${port}/`], {
      maxBuffer: 1 << 27,
      timeout: 120_000,
    });
    const [, said] = /<pre id="said">([^<]*)<\/pre>/.exec(stdout) ?? [];
    if (said === undefined) throw new Error(`the page said nothing: ${stdout.slice(0, 500)}`);
    return JSON.parse(decodeURIComponent(atob(said)));
  } finally {
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
