import type { RuleTexts } from "../../rule.js";

/** Texts of `report/no-proposals`. */
export const texts: RuleTexts = {
  ar: {
    title: "يقترح التقرير الفصلي كيفية تطوير العمل",
    message: "لا يقدم التقرير أي اقتراح لتطوير العمل.",
    guidance: "أضف ما يقترحه الفريق على فريق العمل: يطلب القرار هذه التقارير ليتطور العمل.",
  },
  en: {
    title: "A quarterly report proposes how to develop work",
    message: "The report makes no proposal on how to develop work.",
    guidance: "Add what the group suggests to the working group: the resolution asks for these reports so that work can develop.",
  },
  es: {
    title: "Un informe trimestral propone cómo desarrollar los trabajos",
    message: "El informe no hace ninguna propuesta para desarrollar los trabajos.",
    guidance: "Añada lo que el grupo sugiere al grupo de trabajo: la resolución pide estos informes para que los trabajos avancen.",
  },
  fr: {
    title: "Un rapport trimestriel propose comment développer les travaux",
    message: "Le rapport ne fait aucune proposition pour développer les travaux.",
    guidance: "Ajoutez ce que le groupe suggère au groupe de travail : la résolution demande ces rapports afin de développer les travaux.",
  },
  ru: {
    title: "Квартальный отчёт предлагает, как развивать работу",
    message: "В отчёте нет предложений о развитии работы.",
    guidance: "Добавьте предложения рабочей группе: резолюция требует этих отчётов, чтобы работа развивалась.",
  },
  zh: {
    title: "季度报告就如何开展工作提出建议",
    message: "报告未就如何开展工作提出建议。",
    guidance: "请补充该组对工作组的建议：决议要求提交这些报告正是为了推进工作。",
  },
};
