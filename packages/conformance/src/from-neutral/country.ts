import { languages } from "@cop-sdk/diagnostics";
import { type CalendarDate, countryCodeKind, findState, nameOf, regionOn, regions } from "@cop-sdk/model";
import { codeFor } from "./codes.js";
import { forms } from "./forms.js";
import { keep, type Ledger, remark, settle, term } from "./ledger.js";
import { isAbsent, isObject, member, type Place } from "./place.js";

/** The code that a text means: a code of ISO 3166-1, or a code or name that one state carries. */
function codeIn(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  if (forms.countryCode(text) && countryCodeKind(text) !== "not-iso") return text;
  const state = findState(text)?.code;
  if (state !== undefined) return state;
  const upper = text.toUpperCase();
  return forms.countryCode(upper) && countryCodeKind(upper) !== "not-iso" ? upper : undefined;
}

/** The country at a place: its code, or an object of the form with codes and name. Two capital letters that are no code are kept as they are, and told. */
export function countryAt(ledger: Ledger, place: Place): string | undefined {
  if (isAbsent(place.value)) return undefined;
  if (isObject(place.value)) return describedCountry(ledger, place);
  const code = codeIn(place.value);
  if (code !== undefined) {
    settle(ledger, place);
    if (code !== place.value) remark(ledger, place, "neutral/code-read-as", { code });
    return code;
  }
  if (!forms.countryCode(place.value)) return keep(ledger, place, "neutral/not-readable", { expected: term("form/country-code") });
  settle(ledger, place);
  remark(ledger, place, "neutral/country-unknown");
  return String(place.value);
}

const ways = ["iso2", "iso3", "nameEn", "name"] as const;

function describedCountry(ledger: Ledger, place: Place): string | undefined {
  const named = ways.map((key) => member(place, key)).filter(({ value }) => !isAbsent(value));
  const [first, ...others] = [...named.filter(({ value }) => codeIn(value) !== undefined), ...named.filter(({ value }) => codeIn(value) === undefined)];
  const country = first && countryAt(ledger, first);
  for (const other of others) {
    const same = country !== undefined && (codeIn(other.value) === country || namesOf(country).includes(other.value as string));
    if (same) settle(ledger, other);
    else keep(ledger, other, "neutral/country-differs");
  }
  return country;
}

const namesOf = (country: string): readonly string[] => languages.map((language) => nameOf(country, language));

/** Compares the region that a file gives a country with the model's dated list. Only a difference is told and kept: the model finds the region by country and day. */
export function compareRegion(ledger: Ledger, place: Place, country: string, on: CalendarDate | undefined): void {
  const { value } = place;
  if (isAbsent(value)) return;
  const stated = typeof value === "string" ? codeFor(regions, {}, value) : undefined;
  const found = on === undefined ? undefined : regionOn(country, on);
  if (found?.kind === "known" && found.region === stated) settle(ledger, place);
  else if (stated === undefined) keep(ledger, place, "neutral/unknown-code", { allowed: regions.codes });
  else if (found?.kind === "known") keep(ledger, place, "neutral/region-differs", { region: found.region });
  else keep(ledger, place, "neutral/region-not-compared");
}
