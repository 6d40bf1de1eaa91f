export { languageNoText } from "./no-text.js";
export { languageNotOfficial } from "./not-official.js";
