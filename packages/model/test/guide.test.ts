import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const model = fileURLToPath(new URL("../", import.meta.url));
const copy = `${model}.tmp/guide/`;
const guide = readFileSync(new URL("../../../docs/guides/adding-a-document-type.md", import.meta.url), "utf8");

afterAll(() => rmSync(copy, { recursive: true, force: true }));

const node = (...args: readonly string[]) => execFileSync(process.execPath, args, { cwd: copy, encoding: "utf8", stdio: "pipe" });
const typescript = fileURLToPath(new URL("../../../node_modules/typescript7/bin/tsc", import.meta.url));

test("a document type is added as the guide says, works, and goes again without a trace", async () => {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const part of ["src", "tools"]) cpSync(`${model}${part}`, `${copy}${part}`, { recursive: true });
  writeFileSync(`${copy}tsconfig.json`, JSON.stringify({ extends: "../../../../tsconfig.json", include: ["src"], exclude: ["**/*.test.ts"] }));
  const registered = () => readFileSync(`${copy}src/documents/registered/types.ts`, "utf8");
  const before = registered();
  const folder = `${copy}src/documents/hotline-return/`;

  mkdirSync(folder);
  for (const [, name, code] of guide.matchAll(/^`(?:[\w/-]+\/)?(hotline-return[\w.]*\.ts)`[^`]*(?:`[^`]*`[^`]*)*?```ts\n(.*?)```/gms))
    writeFileSync(`${folder}${name}`, code as string);
  node("tools/register.mjs");
  expect(registered()).not.toBe(before);
  node(typescript, "-p", "tsconfig.json");

  const { draftOf, parseDocument, parseHotlineReturn } = (await import(`${copy}src/index.ts`)) as unknown as Record<string, (...given: unknown[]) => unknown>;
  const fresh = draftOf?.("hotline-return", { id: "hotline-2026", language: "en" });
  expect(parseDocument?.(fresh)).toEqual({ ok: true, value: fresh, diagnostics: [] });
  expect(parseHotlineReturn?.({ ...(fresh as object), reports: "many" })).toMatchObject({ ok: false, diagnostics: [{ pointer: "/reports" }] });

  rmSync(folder, { recursive: true });
  node("tools/register.mjs");
  expect(registered()).toBe(before);
});
