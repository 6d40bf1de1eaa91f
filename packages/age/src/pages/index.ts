export { indexPage } from "./index-page.js";
export { type PageOptions, placePage } from "./page.js";
export { pagedPlaces } from "./place.js";
export { effectsText } from "./records.js";
export { placeName } from "./subdivision-names.js";
export { type PageTextKey, type PageTexts, pageTexts } from "./texts/index.js";
