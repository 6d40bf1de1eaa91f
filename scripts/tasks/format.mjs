import { tool } from "../lib/run.mjs";

export const run = () => void tool("@biomejs/biome", ["check", "--write", "."], { bin: "biome" });
