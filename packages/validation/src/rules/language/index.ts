export { languageNotOfficial } from "./not-official.js";
