import { type CodeOf, codeList } from "../code-list.js";

/** Kinds of documents seen in the working group. */
export const documentKinds = /* @__PURE__ */ codeList("document-kind", {
  contribution: {
    label: { ar: "مساهمة", en: "Contribution", es: "Contribución", fr: "Contribution", ru: "Вклад", zh: "文稿" },
    mark: "S",
    sources: ["COP-M14", "COP19-PHL"],
  },
  "chair-report": {
    label: {
      ar: "تقرير رئيس الفريق",
      en: "Report by the Chair",
      es: "Informe de la Presidencia",
      fr: "Rapport du Président",
      ru: "Отчёт Председателя",
      zh: "主席的报告",
    },
    mark: "S",
    sources: ["COP-M15-16", "COP-M12"],
    note: "On one or two meetings, sent to the Council.",
  },
  "meeting-summary": {
    label: {
      ar: "ملخص اجتماع",
      en: "Summary of a meeting",
      es: "Resumen de una reunión",
      fr: "Résumé de réunion",
      ru: "Краткий отчёт о собрании",
      zh: "会议摘要",
    },
    mark: "S",
    sources: ["COP-M10"],
  },
  "secretariat-update": {
    label: {
      ar: "معلومات محدَّثة من الأمانة",
      en: "Update by the secretariat",
      es: "Información actualizada de la Secretaría",
      fr: "Point d’information du secrétariat",
      ru: "Обновлённая информация секретариата",
      zh: "秘书处最新情况介绍",
    },
    mark: "S",
    sources: ["COP-M6", "COP-M2"],
  },
  "information-document": {
    label: {
      ar: "وثيقة إعلامية",
      en: "Information document",
      es: "Documento de información",
      fr: "Document d’information",
      ru: "Информационный документ",
      zh: "情况通报文件",
    },
    mark: "S",
    sources: ["COP-M7"],
    note: "Country profiles, for example.",
  },
  "terms-of-reference": {
    label: { ar: "اختصاصات", en: "Terms of reference", es: "Mandato", fr: "Mandat", ru: "Круг ведения", zh: "职责范围" },
    mark: "S",
    sources: ["COP-TOR"],
  },
  agenda: {
    label: { ar: "جدول أعمال", en: "Agenda", es: "Orden del día", fr: "Ordre du jour", ru: "Повестка дня", zh: "议程" },
    mark: "S",
    sources: ["COP-M1", "COP-M10"],
  },
  "circular-letter": {
    label: { ar: "رسالة معممة", en: "Circular letter", es: "Carta circular", fr: "Lettre circulaire", ru: "Циркулярное письмо", zh: "通函" },
    mark: "S",
    sources: ["CL-WG-2026"],
  },
  "youth-consultation": {
    label: {
      ar: "مشاورة مع الشباب",
      en: "Youth consultation",
      es: "Consulta a la juventud",
      fr: "Consultation des jeunes",
      ru: "Консультации с молодёжью",
      zh: "青年磋商",
    },
    mark: "S",
    sources: ["COP-YOUTH"],
  },
  presentation: { label: { ar: "عرض", en: "Presentation", es: "Presentación", fr: "Présentation", ru: "Презентация", zh: "演示文稿" }, mark: "K" },
  "liaison-statement": {
    label: {
      ar: "بيان اتصال",
      en: "Liaison statement",
      es: "Declaración de coordinación",
      fr: "Note de liaison",
      ru: "Заявление о взаимодействии",
      zh: "联络声明",
    },
    mark: "S",
    sources: ["ITUD-DOCTYPES"],
    note: "One of the three kinds of input of the study groups of ITU-D.",
  },
});

/** Code of {@link documentKinds}. */
export type DocumentKind = CodeOf<typeof documentKinds>;
