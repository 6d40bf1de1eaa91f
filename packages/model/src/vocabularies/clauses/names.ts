import { type CodeOf, codeList } from "../code-list.js";

const note = "English as in the text of 2014; the other languages follow ITU usage from memory.";

/** The six sections of the resolution, named as reports print them. */
export const clauseSections = /* @__PURE__ */ codeList("clause-section", {
  recognizing: {
    label: { ar: "إذ يدرك", en: "recognizing", es: "reconociendo", fr: "reconnaissant", ru: "признавая", zh: "认识到" },
    mark: "S/K",
    sources: ["SEED"],
    note,
  },
  recalling: {
    label: { ar: "وإذ يذكِّر", en: "recalling", es: "recordando", fr: "rappelant", ru: "напоминая", zh: "忆及" },
    mark: "S/K",
    sources: ["SEED"],
    note,
  },
  "taking-into-account": {
    label: { ar: "وإذ يأخذ في الاعتبار", en: "taking into account", es: "teniendo en cuenta", fr: "tenant compte", ru: "принимая во внимание", zh: "考虑到" },
    mark: "S/K",
    sources: ["SEED"],
    note,
  },
  "invites-member-states": {
    label: {
      ar: "يدعو الدول الأعضاء",
      en: "invites Member States",
      es: "invita a los Estados Miembros",
      fr: "invite les États Membres",
      ru: "предлагает Государствам-Членам",
      zh: "请成员国",
    },
    mark: "S/K",
    sources: ["SEED"],
    note,
  },
  "invites-sector-members": {
    label: {
      ar: "يدعو أعضاء القطاع",
      en: "invites Sector Members",
      es: "invita a los Miembros de Sector",
      fr: "invite les Membres de Secteur",
      ru: "предлагает Членам Сектора",
      zh: "请部门成员",
    },
    mark: "S/K",
    sources: ["SEED"],
    note,
  },
  instructs: {
    label: {
      ar: "يكلف مدير مكتب تنمية الاتصالات",
      en: "instructs the Director of the Telecommunication Development Bureau",
      es: "encarga al Director de la Oficina de Desarrollo de las Telecomunicaciones",
      fr: "charge le Directeur du Bureau de développement des télécommunications",
      ru: "поручает Директору Бюро развития электросвязи",
      zh: "责成电信发展局主任",
    },
    mark: "S/K",
    sources: ["SEED"],
    note,
  },
});

/** Code of {@link clauseSections}; also the middle part of a clause id. */
export type ClauseSection = CodeOf<typeof clauseSections>;

/** Whom the operative clauses address. */
export const addressees = /* @__PURE__ */ codeList("addressee", {
  "member-states": {
    label: { ar: "الدول الأعضاء", en: "Member States", es: "Estados Miembros", fr: "États Membres", ru: "Государства-Члены", zh: "成员国" },
    mark: "S/K",
    sources: ["SEED"],
    note,
  },
  "sector-members": {
    label: { ar: "أعضاء القطاع", en: "Sector Members", es: "Miembros de Sector", fr: "Membres de Secteur", ru: "Члены Сектора", zh: "部门成员" },
    mark: "S/K",
    sources: ["SEED"],
    note,
  },
  "director-bdt": {
    label: {
      ar: "مدير مكتب تنمية الاتصالات",
      en: "Director of the Telecommunication Development Bureau",
      es: "Director de la Oficina de Desarrollo de las Telecomunicaciones",
      fr: "Directeur du Bureau de développement des télécommunications",
      ru: "Директор Бюро развития электросвязи",
      zh: "电信发展局主任",
    },
    mark: "S/K",
    sources: ["SEED"],
    note,
  },
});

/** Code of {@link addressees}. */
export type Addressee = CodeOf<typeof addressees>;
