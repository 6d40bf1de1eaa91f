import type { RuleTexts } from "../../rule.js";

/** Texts of `coverage/checklist`. */
export const texts: RuleTexts = {
  ar: {
    title: "كل مجموعة من القائمة المرجعية الوطنية للاتحاد مغطاة أو مذكور أنها غير مغطاة",
    message: "{count} من مجموعات القائمة المرجعية الوطنية للاتحاد لا يغطيها هدف ولا هي مدرجة على أنها غير مغطاة: {groups}.",
    guidance:
      "اربط الأهداف بالمجموعات عبر checklistGroups، أو أدرج المجموعة في notCovered مع السبب. أسماء المجموعات من الذاكرة: قارنها بمبادئ الاتحاد التوجيهية لواضعي السياسات.",
  },
  en: {
    title: "Every group of ITU's national checklist is covered, or said not to be",
    message: "{count} groups of ITU's national checklist are neither covered by a goal nor listed as not covered: {groups}.",
    guidance:
      "Link goals to groups with checklistGroups, or list a group in notCovered with the reason. The names of the groups are from memory: compare them with ITU's guidelines for policy-makers.",
  },
  es: {
    title: "Cada grupo de la lista nacional de la UIT está cubierto, o se dice que no",
    message: "{count} grupos de la lista de comprobación nacional de la UIT no están cubiertos por ningún objetivo ni figuran como no cubiertos: {groups}.",
    guidance:
      "Vincule los objetivos a los grupos con checklistGroups, o anote el grupo en notCovered con la razón. Los nombres de los grupos se dan de memoria: compárelos con las directrices de la UIT para responsables de políticas.",
  },
  fr: {
    title: "Chaque groupe de la liste de contrôle nationale de l’UIT est couvert, ou dit non couvert",
    message: "{count} groupes de la liste de contrôle nationale de l’UIT ne sont ni couverts par un objectif ni indiqués comme non couverts : {groups}.",
    guidance:
      "Reliez les objectifs aux groupes par checklistGroups, ou inscrivez un groupe dans notCovered avec la raison. Les noms des groupes sont donnés de mémoire : comparez-les avec les lignes directrices de l’UIT pour les décideurs.",
  },
  ru: {
    title: "Каждая группа национального перечня МСЭ охвачена или указана как не охваченная",
    message: "Групп национального контрольного перечня МСЭ, которые не охвачены целью и не указаны как не охваченные: {count} ({groups}).",
    guidance:
      "Свяжите цели с группами через checklistGroups или внесите группу в notCovered с причиной. Названия групп даны по памяти: сверьте их с руководящими указаниями МСЭ для директивных органов.",
  },
  zh: {
    title: "国际电联国家核对清单的各组均已涵盖或注明未涵盖",
    message: "国际电联国家核对清单中有 {count} 组既未被目标涵盖，也未注明未涵盖：{groups}。",
    guidance: "请用 checklistGroups 将目标与各组关联，或在 notCovered 中列出该组及理由。组名凭记忆写成，请与国际电联政策制定者指南核对。",
  },
};
