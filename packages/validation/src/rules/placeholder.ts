import { isWide } from "./text/traits.js";

const words = [
  "tbc tbd tba n/a na n.a. nil none unknown various xxx ??? todo",
  "à déterminer|à définir|à confirmer|à préciser|s.o.|néant|inconnu|divers",
  "por determinar|por definir|por confirmar|n/d|no aplica|ninguno|desconocido|varios",
  "уточняется|подлежит уточнению|не определено|не определён|н/д|нет данных|неизвестно",
  "待定|待确认|不适用|无|未知",
  "غير محدد|يحدد لاحقا|لا ينطبق|لا يوجد|غير معروف",
  "to be confirmed|to be determined|to be decided|to be announced|to be defined|not applicable|not available|not known",
  "all stakeholders|all partners|relevant ministries|relevant stakeholders|relevant authorities|relevant institutions|other stakeholders",
  "toutes les parties prenantes|ministères concernés|ministères compétents|autorités compétentes|toutes las partes interesadas|todas las partes interesadas|ministerios pertinentes|autoridades competentes",
  "все заинтересованные стороны|соответствующие министерства|заинтересованные ведомства|各有关部门|所有利益相关方|相关部委|جميع أصحاب المصلحة|الوزارات المعنية|الجهات المعنية",
  "a definir|a determinar|não se aplica|belum ditentukan|chưa xác định|belirlenecek",
];

const known: ReadonlySet<string> = new Set(words.flatMap((line) => (line.includes("|") ? line.split("|") : line.split(" "))));

const longest = 60;

const letter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
const pair = (text: string): number => ((text.charCodeAt(0) | 0x20) << 8) | (text.charCodeAt(1) | 0x20);
const beginnings: ReadonlySet<number> = new Set([...known].map(pair));

/** Whether a text begins with two letters of ASCII with which no placeholder begins, as most texts do. */
const beginsOtherwise = (text: string): boolean =>
  letter(text.charCodeAt(0)) && letter(text.charCodeAt(1)) && text.charCodeAt(2) < 0x80 && !beginnings.has(pair(text));

/** Whether a text stands in for one that is still missing: a dash, `TBC`, `à déterminer` … */
export function isPlaceholder(text: string): boolean {
  if (text.length > longest || beginsOtherwise(text)) return false;
  const bare = (isWide(text) ? text.normalize("NFKC") : text)
    .trim()
    .toLowerCase()
    .replace(/^[[(<{]+|[\])>}.…]+$/g, "");
  return known.has(bare) || known.has(`${bare}.`) || !/[a-z0-9]|[\p{L}\p{N}]/u.test(bare);
}
