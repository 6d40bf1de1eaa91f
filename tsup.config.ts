import { defineConfig } from "tsup";
import { filesBelow, packages } from "./scripts/lib/paths.mjs";

/**
 * Two builds per package. Every source file is an entry, so that an import pulls in what it names and nothing else; entries that a manifest lists in
 * `bundledEntries` are one file each instead, for packages whose root would otherwise open a hundred files at the start.
 */
export default defineConfig(
  packages()
    .filter(({ manifest }) => manifest.exports?.["."]?.import)
    .flatMap(({ dir, manifest }) => {
      const bundled: string[] = (manifest.bundledEntries ?? []).map((file: string) => `${dir}/${file.slice(2)}`);
      const sources: string[] = filesBelow(`${dir}/src`, (file: string) => /\.ts$/.test(file) && !/\.(test|d)\.ts$/.test(file));
      const common = {
        outDir: `${dir}/dist`,
        outBase: `${dir}/src`,
        format: ["esm", "cjs"] as const,
        target: "es2022",
        platform: "neutral" as const,
        treeshake: true,
        sourcemap: true,
        clean: false,
        dts: false,
        config: false,
        tsconfig: `${dir}/tsconfig.json`,
        external: [/^node:/, /^[^./]/],
        outExtension: ({ format }: { format: string }) => ({ js: format === "cjs" ? ".cjs" : ".js" }),
      };
      return [
        { ...common, name: manifest.name, entry: sources.filter((file) => !bundled.includes(file)), splitting: true },
        ...bundled.map((file) => ({ ...common, name: `${manifest.name} (${file.slice(dir.length + 1)})`, entry: [file], splitting: false })),
      ];
    }) as never,
);
