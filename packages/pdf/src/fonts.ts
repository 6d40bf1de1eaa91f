import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const here = typeof __filename === "string" ? __filename : import.meta.url;
const folderOf = (name: string): string => dirname(createRequire(here).resolve(`@expo-google-fonts/${name}/package.json`));

/**
 * The folders of the fonts, all under the SIL Open Font License: Noto Sans for Latin, Greek, Cyrillic and Devanagari, Noto Sans SC for Chinese and Japanese,
 * Amiri for Arabic, whose text stays whole when it is copied out of the file.
 */
export const fontFiles = (): readonly string[] =>
  ["noto-sans", "noto-sans-sc", "amiri"].flatMap((name) => ["400Regular", "700Bold"].map((weight) => join(folderOf(name), weight)));
