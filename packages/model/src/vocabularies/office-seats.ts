import { type CodeOf, codeList } from "./code-list.js";

/** Seats of ITU's regional and area offices. */
export const officeSeats = /* @__PURE__ */ codeList("itu-office", {
  "addis-ababa": {
    label: { ar: "أديس أبابا", en: "Addis Ababa", es: "Addis Abeba", fr: "Addis-Abeba", ru: "Аддис-Абеба", zh: "亚的斯亚贝巴" },
    mark: "S",
    sources: ["ITU-REGPRES"],
  },
  brasilia: { label: { ar: "برازيليا", en: "Brasília", es: "Brasilia", fr: "Brasilia", ru: "Бразилиа", zh: "巴西利亚" }, mark: "S", sources: ["ITU-REGPRES"] },
  cairo: { label: { ar: "القاهرة", en: "Cairo", es: "El Cairo", fr: "Le Caire", ru: "Каир", zh: "开罗" }, mark: "S", sources: ["ITU-REGPRES"] },
  bangkok: { label: { ar: "بانكوك", en: "Bangkok", es: "Bangkok", fr: "Bangkok", ru: "Бангкок", zh: "曼谷" }, mark: "S", sources: ["ITU-REGPRES"] },
  moscow: { label: { ar: "موسكو", en: "Moscow", es: "Moscú", fr: "Moscou", ru: "Москва", zh: "莫斯科" }, mark: "S", sources: ["RCC-2026"] },
  geneva: {
    label: { ar: "جنيف", en: "Geneva", es: "Ginebra", fr: "Genève", ru: "Женева", zh: "日内瓦" },
    mark: "K",
    sources: ["ITU-EUR"],
    note: "That ITU has an office for Europe was seen; its seat at headquarters is from memory.",
  },
  dakar: { label: { ar: "داكار", en: "Dakar", es: "Dakar", fr: "Dakar", ru: "Дакар", zh: "达喀尔" }, mark: "K" },
  harare: { label: { ar: "هراري", en: "Harare", es: "Harare", fr: "Harare", ru: "Хараре", zh: "哈拉雷" }, mark: "K" },
  yaounde: { label: { ar: "ياوندي", en: "Yaoundé", es: "Yaundé", fr: "Yaoundé", ru: "Яунде", zh: "雅温得" }, mark: "K" },
  bridgetown: { label: { ar: "بريدجتاون", en: "Bridgetown", es: "Bridgetown", fr: "Bridgetown", ru: "Бриджтаун", zh: "布里奇敦" }, mark: "K" },
  santiago: { label: { ar: "سانتياغو", en: "Santiago", es: "Santiago", fr: "Santiago", ru: "Сантьяго", zh: "圣地亚哥" }, mark: "K" },
  tegucigalpa: { label: { ar: "تيغوسيغالبا", en: "Tegucigalpa", es: "Tegucigalpa", fr: "Tegucigalpa", ru: "Тегусигальпа", zh: "特古西加尔巴" }, mark: "K" },
  jakarta: { label: { ar: "جاكرتا", en: "Jakarta", es: "Yakarta", fr: "Jakarta", ru: "Джакарта", zh: "雅加达" }, mark: "K" },
  "new-delhi": {
    label: { ar: "نيودلهي", en: "New Delhi", es: "Nueva Delhi", fr: "New Delhi", ru: "Нью-Дели", zh: "新德里" },
    mark: "S/K",
    sources: ["ITU-DELHI"],
    validFrom: "2023",
    note: "Announced for nine South Asian countries; that it opened in 2023 is from memory.",
  },
});

/** Code of {@link officeSeats}. */
export type OfficeId = CodeOf<typeof officeSeats>;
