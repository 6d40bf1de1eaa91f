export { type DiffOptions, diffOf } from "./fix/diff.js";
export { createFixer, type Fixed, type Fixer, type FixerOptions } from "./fix/fix.js";
