import { type Language, languages } from "@cop-sdk/diagnostics";
import { isRecordedSubdivision, type RecordedSubdivision } from "../vocabulary/places.js";

/** Names of the recorded parts of federal states, in the order of {@link languages}; from memory. */
const names: Readonly<Record<RecordedSubdivision, readonly [ar: string, en: string, es: string, fr: string, ru: string, zh: string]>> = {
  "CA-QC": ["كيبيك", "Quebec", "Quebec", "Québec", "Квебек", "魁北克省"],
  "US-AL": ["ألاباما", "Alabama", "Alabama", "Alabama", "Алабама", "亚拉巴马州"],
  "US-AR": ["أركنساس", "Arkansas", "Arkansas", "Arkansas", "Арканзас", "阿肯色州"],
  "US-CA": ["كاليفورنيا", "California", "California", "Californie", "Калифорния", "加利福尼亚州"],
  "US-FL": ["فلوريدا", "Florida", "Florida", "Floride", "Флорида", "佛罗里达州"],
  "US-GA": ["جورجيا", "Georgia", "Georgia", "Géorgie", "Джорджия", "佐治亚州"],
  "US-LA": ["لويزيانا", "Louisiana", "Luisiana", "Louisiane", "Луизиана", "路易斯安那州"],
  "US-MS": ["مسيسيبي", "Mississippi", "Misisipi", "Mississippi", "Миссисипи", "密西西比州"],
  "US-NY": ["نيويورك", "New York", "Nueva York", "État de New York", "Нью-Йорк", "纽约州"],
  "US-OH": ["أوهايو", "Ohio", "Ohio", "Ohio", "Огайо", "俄亥俄州"],
  "US-TN": ["تينيسي", "Tennessee", "Tennessee", "Tennessee", "Теннесси", "田纳西州"],
  "US-TX": ["تكساس", "Texas", "Texas", "Texas", "Техас", "得克萨斯州"],
  "US-UT": ["يوتا", "Utah", "Utah", "Utah", "Юта", "犹他州"],
  "US-VA": ["فرجينيا", "Virginia", "Virginia", "Virginie", "Вирджиния", "弗吉尼亚州"],
  "US-VT": ["فيرمونت", "Vermont", "Vermont", "Vermont", "Вермонт", "佛蒙特州"],
};

/**
 * The name of a place: that of its state, with the name of the part before it where the place is a recorded part of a federal state. Names of parts are from memory.
 *
 * @param place - a state (`IE`) or a part of one (`US-FL`, ISO 3166-2)
 * @param state - the name of the state in the language
 * @example
 * ```ts
 * import { placeName } from "@cop-sdk/age/pages";
 *
 * placeName("US-FL", "États-Unis d’Amérique", "fr"); // "Floride, États-Unis d’Amérique"
 * placeName("IE", "Irlande", "fr"); // "Irlande"
 * ```
 */
export function placeName(place: string, state: string, language: Language): string {
  if (!isRecordedSubdivision(place)) return state;
  const part = names[place][languages.indexOf(language)] ?? place;
  if (language === "zh") return `${state}${part}`;
  return `${part}${language === "ar" ? "،" : ","} ${state}`;
}
