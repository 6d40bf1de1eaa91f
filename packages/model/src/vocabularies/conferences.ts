import type { Language } from "@cop-sdk/diagnostics";
import type { Day } from "../values/calendar-date.js";
import type { Mark } from "../values/mark.js";
import { type CodeOf, codeList, labelOf } from "./code-list.js";
import type { SourceId } from "./sources.js";
import type { Translated } from "./translated.js";

/** Kinds of conferences whose dates bound periods and revisions. */
export const conferenceKinds = /* @__PURE__ */ codeList("conference-kind", {
  wtdc: {
    label: {
      ar: "المؤتمر العالمي لتنمية الاتصالات",
      en: "World Telecommunication Development Conference",
      es: "Conferencia Mundial de Desarrollo de las Telecomunicaciones",
      fr: "Conférence mondiale de développement des télécommunications",
      ru: "Всемирная конференция по развитию электросвязи",
      zh: "世界电信发展大会",
    },
    mark: "S/K",
    sources: ["WTDC-LIST"],
  },
  pp: {
    label: {
      ar: "مؤتمر المندوبين المفوضين",
      en: "Plenipotentiary Conference",
      es: "Conferencia de Plenipotenciarios",
      fr: "Conférence de plénipotentiaires",
      ru: "Полномочная конференция",
      zh: "全权代表大会",
    },
    mark: "S/K",
    sources: ["PP26"],
  },
});

/** Code of {@link conferenceKinds}. */
export type ConferenceKind = CodeOf<typeof conferenceKinds>;

/** A conference of ITU. */
export interface Conference {
  readonly kind: ConferenceKind;
  /** ITU's short name, such as `WTDC-14`. */
  readonly shortName: string;
  readonly year: number;
  /** Town in six languages. */
  readonly place: Translated;
  /** Country of the town, ISO 3166-1 alpha-2. */
  readonly country: string;
  /** First day; missing where not seen. */
  readonly start?: Day;
  /** Last day; missing where not seen. */
  readonly end?: Day;
  /** How the dates are known. */
  readonly mark: Mark;
  readonly note?: string;
  readonly sources: readonly SourceId[];
}

const define = <const Id extends string>(entries: Readonly<Record<Id, Conference>>): Readonly<Record<Id, Conference>> => entries;

const dubai: Translated = { ar: "دبي", en: "Dubai", es: "Dubái", fr: "Dubaï", ru: "Дубай", zh: "迪拜" };
const doha: Translated = { ar: "الدوحة", en: "Doha", es: "Doha", fr: "Doha", ru: "Доха", zh: "多哈" };

/** World telecommunication development conferences and plenipotentiary conferences, by id. */
export const conferences = /* @__PURE__ */ define({
  "wtdc-2002": {
    kind: "wtdc",
    shortName: "WTDC-02",
    year: 2002,
    place: { ar: "إسطنبول", en: "Istanbul", es: "Estambul", fr: "Istanbul", ru: "Стамбул", zh: "伊斯坦布尔" },
    country: "TR",
    mark: "S",
    note: "Place seen, dates not.",
    sources: ["WTDC-LIST"],
  },
  "wtdc-2006": {
    kind: "wtdc",
    shortName: "WTDC-06",
    year: 2006,
    place: doha,
    country: "QA",
    start: "2006-03-07",
    end: "2006-03-15",
    mark: "S",
    sources: ["WTDC-LIST"],
  },
  "wtdc-2010": {
    kind: "wtdc",
    shortName: "WTDC-10",
    year: 2010,
    place: { ar: "حيدر آباد", en: "Hyderabad", es: "Hyderabad", fr: "Hyderabad", ru: "Хайдарабад", zh: "海得拉巴" },
    country: "IN",
    start: "2010-05-24",
    end: "2010-06-04",
    mark: "S",
    note: "Adopted Resolution 67.",
    sources: ["WTDC-LIST", "WTDC67-2010"],
  },
  "wtdc-2014": {
    kind: "wtdc",
    shortName: "WTDC-14",
    year: 2014,
    place: dubai,
    country: "AE",
    start: "2014-03-30",
    end: "2014-04-10",
    mark: "S",
    note: "Revised Resolution 67: the text that the clauses here come from.",
    sources: ["WTDC-LIST", "SEED"],
  },
  "wtdc-2017": {
    kind: "wtdc",
    shortName: "WTDC-17",
    year: 2017,
    place: { ar: "بوينس آيرس", en: "Buenos Aires", es: "Buenos Aires", fr: "Buenos Aires", ru: "Буэнос-Айрес", zh: "布宜诺斯艾利斯" },
    country: "AR",
    start: "2017-10-09",
    end: "2017-10-20",
    mark: "S",
    note: "Revised Resolution 67.",
    sources: ["WTDC-LIST", "ITUD-CYB"],
  },
  "wtdc-2022": {
    kind: "wtdc",
    shortName: "WTDC-22",
    year: 2022,
    place: { ar: "كيغالي", en: "Kigali", es: "Kigali", fr: "Kigali", ru: "Кигали", zh: "基加利" },
    country: "RW",
    start: "2022-06-06",
    end: "2022-06-16",
    mark: "S",
    note: "Dates as announced; first called WTDC-21. Revised Resolution 67.",
    sources: ["WTDC-22", "COP19-PHL"],
  },
  "wtdc-2025": {
    kind: "wtdc",
    shortName: "WTDC-25",
    year: 2025,
    place: { ar: "باكو", en: "Baku", es: "Bakú", fr: "Bakou", ru: "Баку", zh: "巴库" },
    country: "AZ",
    start: "2025-11-17",
    end: "2025-11-28",
    mark: "S",
    note: "What became of Resolution 67 there was not seen.",
    sources: ["WTDC-25"],
  },
  "pp-2010": {
    kind: "pp",
    shortName: "PP-10",
    year: 2010,
    place: { ar: "غوادالاخارا", en: "Guadalajara", es: "Guadalajara", fr: "Guadalajara", ru: "Гвадалахара", zh: "瓜达拉哈拉" },
    country: "MX",
    start: "2010-10-04",
    end: "2010-10-22",
    mark: "K",
    note: "Year and place seen; days from memory. Adopted Resolution 179.",
    sources: ["PP179-2010"],
  },
  "pp-2014": {
    kind: "pp",
    shortName: "PP-14",
    year: 2014,
    place: { ar: "بوسان", en: "Busan", es: "Busán", fr: "Busan", ru: "Пусан", zh: "釜山" },
    country: "KR",
    start: "2014-10-20",
    end: "2014-11-07",
    mark: "S",
    note: "Revised Resolution 179.",
    sources: ["PP14-DOC60"],
  },
  "pp-2018": {
    kind: "pp",
    shortName: "PP-18",
    year: 2018,
    place: dubai,
    country: "AE",
    start: "2018-10-29",
    end: "2018-11-16",
    mark: "S",
    note: "Revised Resolution 179.",
    sources: ["PP18"],
  },
  "pp-2022": {
    kind: "pp",
    shortName: "PP-22",
    year: 2022,
    place: { ar: "بوخارست", en: "Bucharest", es: "Bucarest", fr: "Bucarest", ru: "Бухарест", zh: "布加勒斯特" },
    country: "RO",
    start: "2022-09-26",
    end: "2022-10-14",
    mark: "K",
    note: "Year and place seen; days from memory. Revised Resolution 179.",
    sources: ["COP19-PHL"],
  },
  "pp-2026": {
    kind: "pp",
    shortName: "PP-26",
    year: 2026,
    place: doha,
    country: "QA",
    start: "2026-11-09",
    end: "2026-11-27",
    mark: "S",
    note: "In session on 23 November 2026, the day up to which facts were gathered; may revise Resolution 179.",
    sources: ["PP26"],
  },
});

/** Id of a conference. */
export type ConferenceId = keyof typeof conferences;

const patterns: Translated = {
  ar: "{kind}، {place}، {year}",
  en: "{kind}, {place}, {year}",
  es: "{kind}, {place}, {year}",
  fr: "{kind}, {place}, {year}",
  ru: "{kind}, {place}, {year} год",
  zh: "{kind}（{year}年，{place}）",
};

/**
 * Full name of a conference with place and year.
 *
 * @example
 * ```ts
 * import { conferenceName } from "@cop-sdk/model";
 *
 * conferenceName("wtdc-2014", "en"); // "World Telecommunication Development Conference, Dubai, 2014"
 * ```
 */
export function conferenceName(id: ConferenceId, language: Language): string {
  const { kind, place, year } = conferences[id];
  return patterns[language]
    .replace("{kind}", labelOf(conferenceKinds, kind, language))
    .replace("{place}", place[language])
    .replace("{year}", String(year));
}
