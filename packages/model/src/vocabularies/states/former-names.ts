import type { CalendarDate } from "../../values/calendar-date.js";
import type { Mark } from "../../values/mark.js";
import type { Translated } from "../translated.js";
import type { StateCode } from "./codes.js";

/** A name that a Member State bore before. */
export interface FormerName {
  readonly state: StateCode;
  readonly name: Translated;
  /** When the name gave way to the present one. */
  readonly until: CalendarDate;
  readonly mark: Mark;
}

/** Former names that documents of 2014 and later still carry, so that a lookup finds them. Dates from memory. */
export const formerNames: readonly FormerName[] = [
  {
    state: "CV",
    name: { ar: "الرأس الأخضر", en: "Cape Verde", es: "Cabo Verde", fr: "Cap-Vert", ru: "Кабо-Верде", zh: "佛得角" },
    until: "2013",
    mark: "K",
  },
  {
    state: "CZ",
    name: {
      ar: "الجمهورية التشيكية",
      en: "Czech Republic",
      es: "República Checa",
      fr: "République tchèque",
      ru: "Чешская Республика",
      zh: "捷克共和国",
    },
    until: "2016",
    mark: "K",
  },
  {
    state: "SZ",
    name: { ar: "سوازيلند", en: "Swaziland", es: "Swazilandia", fr: "Swaziland", ru: "Свазиленд", zh: "斯威士兰" },
    until: "2018",
    mark: "K",
  },
  {
    state: "MK",
    name: {
      ar: "جمهورية مقدونيا اليوغوسلافية السابقة",
      en: "The former Yugoslav Republic of Macedonia",
      es: "ex República Yugoslava de Macedonia",
      fr: "ex-République yougoslave de Macédoine",
      ru: "бывшая югославская Республика Македония",
      zh: "前南斯拉夫的马其顿共和国",
    },
    until: "2019-02",
    mark: "K",
  },
  {
    state: "TR",
    name: { ar: "تركيا", en: "Turkey", es: "Turquía", fr: "Turquie", ru: "Турция", zh: "土耳其" },
    until: "2022-06",
    mark: "K",
  },
];
