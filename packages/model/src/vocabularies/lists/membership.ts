import { type CodeOf, codeList } from "../code-list.js";

/** In which capacity a body takes part in the work of ITU. */
export const membershipKinds = /* @__PURE__ */ codeList("membership-kind", {
  "member-state": {
    label: { ar: "دولة عضو", en: "Member State", es: "Estado Miembro", fr: "État Membre", ru: "Государство-Член", zh: "成员国" },
    mark: "S",
    sources: ["ITU-PALAU", "C1306-2009"],
    note: "194 since 19 September 2024.",
  },
  "sector-member": {
    label: { ar: "عضو قطاع", en: "Sector Member", es: "Miembro de Sector", fr: "Membre de Secteur", ru: "Член Сектора", zh: "部门成员" },
    mark: "S",
    sources: ["ITU-MEMBERS", "C1306-2009"],
    note: "Applies through the administration of its country; international and regional organizations apply to the Secretary-General (ITU-TERMS).",
  },
  associate: {
    label: { ar: "منتسب", en: "Associate", es: "Asociado", fr: "Associé", ru: "Ассоциированный член", zh: "部门准成员" },
    mark: "S",
    sources: ["ITU-MEMBERS", "PP14-DOC60"],
    note: "Takes part in one study group; that its rights are narrower is from memory. Whether it may contribute to the working group was not seen.",
  },
  academia: {
    label: {
      ar: "هيئة أكاديمية",
      en: "Academia",
      es: "Institución académica",
      fr: "Établissement universitaire",
      ru: "Академическая организация",
      zh: "学术成员",
    },
    mark: "S",
    sources: ["ITU-MEMBERS"],
    note: "Whether it may contribute to the working group was not seen.",
  },
  "resolution-99": {
    label: {
      ar: "دولة فلسطين (القرار 99)",
      en: "State of Palestine (Resolution 99)",
      es: "Estado de Palestina (Resolución 99)",
      fr: "État de Palestine (Résolution 99)",
      ru: "Государство Палестина (Резолюция 99)",
      zh: "巴勒斯坦国（第 99 号决议）",
    },
    mark: "K",
    note: "Takes part under Resolution 99 of the Plenipotentiary Conference; not a Member State.",
  },
  observer: {
    label: { ar: "مراقب", en: "Observer", es: "Observador", fr: "Observateur", ru: "Наблюдатель", zh: "观察员" },
    mark: "S",
    sources: ["BDT-CIRC"],
    note: "Bodies of the United Nations, regional and international organizations.",
  },
  "non-member-stakeholder": {
    label: {
      ar: "صاحب مصلحة غير عضو في الاتحاد",
      en: "Stakeholder that is not an ITU member",
      es: "Parte interesada no miembro de la UIT",
      fr: "Partie prenante non membre de l’UIT",
      ru: "Заинтересованная сторона, не являющаяся членом МСЭ",
      zh: "非国际电联成员的利益攸关方",
    },
    mark: "S",
    sources: ["COP-M10", "COP-M12"],
    validFrom: "2015-09-30",
    note: "The working group has been open to all stakeholders since its tenth meeting.",
  },
});

/** Code of {@link membershipKinds}. */
export type MembershipKind = CodeOf<typeof membershipKinds>;
