const quoted = /“[^”]*”|«[^»]*»|"[^"]*"|„[^“”]*[“”]|‹[^›]*›|「[^」]*」|『[^』]*』|《[^》]*》|‘[^’]*’|`[^`]*`/gu;

/** How far around a term quotation marks are looked for, inside its paragraph. */
const reach = 600;

/** Names of laws and treaties before a term, up to the end of the clause. */
const lawBefore =
  /(?:Optional Protocol|Protocol|Convention|Directive|Regulation|Act|Code|Bill|Statute|(?:[Aa]rticle|[Ss]ection|[Ss]\.) ?\d+|Protocole|Loi|loi n|Code pénal|Protocolo|Convenio|Convención|Ley|Código|art[íi]culo \d+|протокол|[Кк]онвенц|[Зз]акон|[Кк]одекс|стать\p{L} \d+|البروتوكول|الاتفاقية|قانون|المادة|议定书|公约|刑法|第\S{1,4}条|Undang-Undang|Protokol)[^.;:!?\n]{0,80}$/u;
const lawAfter = /^[^.;:!?\n]{0,60}(?:\b(?:Act|Bill|Ordinance|Protocol|Convention|Statute)\b|议定书|公约)/u;
/** Words by which a text speaks of a term instead of using it. */
const spokenOf = /(?<!\p{L})(?:terms?|termes?|términos?|термин\p{L}{0,3}|مصطلح|术语|用语)\s*$/iu;

const membersOfLaw: ReadonlySet<string | number> = new Set(["adoption", "instrument", "legalBasis"]);

/** Whether a term at a place of a text may stay: inside quotation marks, a wire value between backticks, where it is spoken of, or in the name of a law or treaty. */
export function isExempt(text: string, start: number, end: number, steps: readonly (string | number)[]): boolean {
  if (steps.some((step) => membersOfLaw.has(step))) return true;
  const before = text.slice(Math.max(0, start - 120), start);
  if (spokenOf.test(before) || lawBefore.test(before) || lawAfter.test(text.slice(end, end + 90))) return true;
  const from = Math.max(start - reach, text.lastIndexOf("\n", start) + 1, 0);
  const window = text.slice(from, end + reach);
  return [...window.matchAll(quoted)].some((span) => from + span.index < start && end < from + span.index + span[0].length);
}
