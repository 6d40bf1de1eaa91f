import type { RuleTexts } from "../../rule.js";

/** Texts of `coverage/checklist-unmapped`. */
export const texts: RuleTexts = {
  ar: {
    title: "الأهداف مربوطة بالقائمة المرجعية الوطنية للاتحاد",
    message: "لا يرتبط أي من الأهداف وعددها {count} بمجموعة من القائمة المرجعية الوطنية للاتحاد.",
    guidance: "أضف checklistGroups إلى الأهداف، وأدرج ما لا تشمله في notCovered مع السبب، فتظهر الثغرات. أسماء المجموعات من الذاكرة.",
  },
  en: {
    title: "Goals are linked to ITU's national checklist",
    message: "None of the {count} goals is linked to a group of ITU's national checklist.",
    guidance:
      "Add checklistGroups to the goals, and list what is left out in notCovered with the reason. Then gaps become visible. The names of the groups are from memory.",
  },
  es: {
    title: "Los objetivos se vinculan a la lista nacional de la UIT",
    message: "Ninguno de los {count} objetivos está vinculado a un grupo de la lista de comprobación nacional de la UIT.",
    guidance:
      "Añada checklistGroups a los objetivos y anote en notCovered lo que queda fuera, con la razón. Así se ven las lagunas. Los nombres de los grupos se dan de memoria.",
  },
  fr: {
    title: "Les objectifs sont reliés à la liste de contrôle nationale de l’UIT",
    message: "Aucun des {count} objectifs n’est relié à un groupe de la liste de contrôle nationale de l’UIT.",
    guidance:
      "Ajoutez checklistGroups aux objectifs et inscrivez dans notCovered ce qui est laissé de côté, avec la raison. Les lacunes deviennent alors visibles. Les noms des groupes sont donnés de mémoire.",
  },
  ru: {
    title: "Цели связаны с национальным перечнем МСЭ",
    message: "Ни одна из целей (всего {count}) не связана с группой национального контрольного перечня МСЭ.",
    guidance:
      "Добавьте к целям checklistGroups, а то, что не охвачено, внесите в notCovered с причиной. Тогда пробелы станут видны. Названия групп даны по памяти.",
  },
  zh: {
    title: "目标与国际电联国家核对清单相关联",
    message: "{count} 个目标均未与国际电联国家核对清单的任何一组关联。",
    guidance: "请为目标添加 checklistGroups，并在 notCovered 中列出未涵盖的内容及理由，以便看出缺口。组名凭记忆写成。",
  },
};
