import type { Language } from "@cop-sdk/diagnostics";
import { item, plain } from "./markdown.js";
import { pagedPlaces } from "./place.js";
import { placeName } from "./place-name.js";
import { sayOnPage } from "./texts/index.js";

/**
 * The list of all pages of places, as a page in Markdown.
 *
 * @param fileOf - the address of a page
 * @param nameOf - the name of the state of a place in the language
 */
export function indexPage(fileOf: (place: string) => string, nameOf: (place: string) => string, language: Language = "en"): string {
  const say = sayOnPage(language);
  const lines = pagedPlaces().flatMap((place) => {
    const name = place === "EU" || place === "EUR" || place === "INT" ? say(`place/${place}`) : placeName(place, nameOf(place), language);
    return item(`[${plain(say("title", { name, place }))}](${fileOf(place)})`);
  });
  return `${[`# ${say("index")}`, "", say("index-about"), "", ...lines].join("\n")}\n`;
}
