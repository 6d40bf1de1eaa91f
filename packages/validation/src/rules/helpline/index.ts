export { helplineShortCodeWithPrefix } from "./short-code-with-prefix.js";
