import { isWide } from "./text/traits.js";

const words = [
  "tbc tbd tba n/a na n.a. nil none unknown various xxx ??? todo",
  "à déterminer|à définir|à confirmer|à préciser|s.o.|néant|inconnu|divers",
  "por determinar|por definir|por confirmar|n/d|no aplica|ninguno|desconocido|varios",
  "уточняется|подлежит уточнению|не определено|не определён|н/д|нет данных|неизвестно",
  "待定|待确认|不适用|无|未知",
  "غير محدد|يحدد لاحقا|لا ينطبق|لا يوجد|غير معروف",
  "to be confirmed|to be determined|to be decided|to be announced|to be defined|not applicable|not available|not known",
  "all stakeholders|all partners|various partners|all ministries|various ministries|relevant ministries|relevant stakeholders|relevant authorities|relevant institutions|other stakeholders",
  "toutes les parties prenantes|tous les partenaires|tous les acteurs|partenaires divers|divers partenaires|ministères concernés|ministères compétents|autorités compétentes|toutes las partes interesadas|todas las partes interesadas|todos los socios|todos los actores|varios socios|ministerios pertinentes|autoridades competentes",
  "все заинтересованные стороны|все партнёры|все партнеры|все участники|соответствующие министерства|заинтересованные ведомства|各有关部门|所有合作伙伴|各合作伙伴|所有利益相关方|相关部委|جميع أصحاب المصلحة|جميع الشركاء|كل الشركاء|الوزارات المعنية|الجهات المعنية",
  "todos os parceiros|todas as partes interessadas|semua pihak terkait|a definir|a determinar|não se aplica|belum ditentukan|chưa xác định|belirlenecek",
];

/** All placeholders, in small letters. */
const placeholders: readonly string[] = words.flatMap((line) => (line.includes("|") ? line.split("|") : line.split(" ")));

const known: ReadonlySet<string> = new Set(placeholders);

const longest = 60;

/** Most characters of a text that is looked at without any cue. */
const brief = 8;

/** By unit of ASCII: whether it is a letter or digit with which no brief placeholder begins, in either case. */
const beginsNone = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  const first = String.fromCharCode(unit).toLowerCase();
  const begun = placeholders.some((words) => words.length <= brief + 1 && words.normalize("NFD").startsWith(first));
  return /[a-z0-9]/.test(first) && !begun ? 1 : 0;
});

/** What a text must have to be a placeholder. */
export const placeholderNeeds = { traits: ["bare", "brief"], cues: placeholders.filter(({ length }) => length > 8) } as const;

/** Whether a text stands in for one that is still missing: a dash, `TBC`, `à déterminer` … */
export function isPlaceholder(text: string): boolean {
  if (text.length > longest) return false;
  if (text.length <= brief && beginsNone[text.charCodeAt(0)] === 1) return false;
  if (/^[A-Za-z0-9]+$/.test(text)) return known.has(text.toLowerCase());
  const bare = (isWide(text) ? text.normalize("NFKC") : text)
    .trim()
    .toLowerCase()
    .replace(/^[[(<{]+|[\])>}.…]+$/g, "");
  return known.has(bare) || known.has(`${bare}.`) || !/[a-z0-9]|[\p{L}\p{N}]/u.test(bare);
}
