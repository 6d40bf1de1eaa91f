export { indexPage } from "./index-page.js";
export { type PageOptions, placePage } from "./page.js";
export { pagedPlaces } from "./place.js";
export { placeName } from "./place-name.js";
export { effectsText } from "./records.js";
export { type PageTextKey, type PageTexts, pageTexts } from "./texts/index.js";
