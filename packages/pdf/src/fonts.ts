import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(typeof __filename === "string" ? __filename : import.meta.url);

/**
 * The folders of the fonts, all under the SIL Open Font License: Noto Sans for Latin, Greek, Cyrillic and Devanagari, Noto Sans SC for Chinese and Japanese,
 * Amiri for Arabic, whose text stays whole when it is copied out of the file.
 */
export function fontFolders(): readonly string[] {
  const packages = [
    require.resolve("@expo-google-fonts/noto-sans/package.json"),
    require.resolve("@expo-google-fonts/noto-sans-sc/package.json"),
    require.resolve("@expo-google-fonts/amiri/package.json"),
  ];
  return packages.flatMap((manifest) => ["400Regular", "700Bold"].map((weight) => join(dirname(manifest), weight)));
}
