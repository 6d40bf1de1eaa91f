import { readFileSync } from "node:fs";
import { defineConfig } from "tsup";
import { filesBelow, packages } from "./scripts/lib/paths.mjs";

/** One build per package; every source file is an entry, so that an import pulls in what it names and nothing else. */
export default defineConfig(
  packages()
    .filter(({ manifest }) => manifest.exports?.["."]?.import)
    .map(({ dir, manifest }) => ({
      name: manifest.name,
      entry: filesBelow(`${dir}/src`, (file: string) => /\.ts$/.test(file) && !/\.(test|d)\.ts$/.test(file) && readFileSync(file).length > 0),
      outDir: `${dir}/dist`,
      outBase: `${dir}/src`,
      format: ["esm", "cjs"] as const,
      target: "es2022",
      platform: "neutral" as const,
      splitting: true,
      treeshake: true,
      sourcemap: true,
      clean: false,
      dts: false,
      config: false,
      tsconfig: `${dir}/tsconfig.json`,
      external: [/^node:/, /^[^.]/],
      outExtension: ({ format }: { format: string }) => ({ js: format === "cjs" ? ".cjs" : ".js" }),
    })) as never,
);
