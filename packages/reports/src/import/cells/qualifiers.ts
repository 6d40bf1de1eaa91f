import { languages } from "@cop-sdk/diagnostics";
import { type Qualifier, qualifiers } from "@cop-sdk/model";

/** Words before or after a number, beside the printed names of the qualifiers in six languages. */
const words: Readonly<Record<Qualifier, readonly string[]>> = {
  about: [
    "approximately",
    "approx.",
    "approx",
    "around",
    "circa",
    "ca.",
    "c.",
    "roughly",
    "some",
    "~",
    "≈",
    "alrededor de",
    "cerca de",
    "unos",
    "unas",
    "aprox.",
    "aprox",
    "autour de",
    "quelque",
    "env.",
    "примерно",
    "приблизительно",
    "ок.",
    "порядка",
    "大约",
    "左右",
    "حوالي",
    "تقريبا",
    "تقريباً",
    "قرابة",
  ],
  "at-least": ["≥", ">=", "minimum", "min.", "not less than", "no less than", "como mínimo", "au minimum", "минимум", "مالا يقل عن"],
  "more-than": ["over", "above", ">", "greater than", "upwards of", "plus d'", "plus d’", "свыше", "多于", "以上", "أزيد من"],
  almost: ["nearly", "close to", "presque", "近", "زهاء"],
  "up-to": ["≤", "<=", "maximum", "max.", "at most", "no more than", "not more than", "au plus", "jusqu'à", "jusqu’à", "como máximo", "не более", "最多"],
  "less-than": ["under", "below", "<", "fewer than", "moins d'", "moins d’", "少于", "以下"],
  estimated: ["estimate", "est.", "est", "estimated", "estimado", "estimada", "estimé", "estimée", "оценка", "估计", "تقديري"],
};

const known: readonly (readonly [string, Qualifier])[] = qualifiers.codes
  .flatMap((code) =>
    [code.replaceAll("-", " "), ...languages.map((language) => qualifiers.entries[code].label[language].toLowerCase()), ...words[code]].map(
      (word) => [word, code] as const,
    ),
  )
  .sort(([one], [other]) => other.length - one.length);

const byStart = new Map<string, (readonly [string, Qualifier])[]>();
for (const entry of known) {
  const first = entry[0].charAt(0);
  byStart.set(first, [...(byStart.get(first) ?? []), entry]);
}

/** Longest text of a number with words behind it. */
const longest = 60;

/** A number's text without the words or signs that say how exact it is, and what they say. */
export function qualified(text: string): { readonly rest: string; readonly qualifier?: Qualifier } {
  const small = text.toLowerCase();
  const ahead = byStart
    .get(small.charAt(0))
    ?.find(([word]) => small.startsWith(word) && !/^\p{L}/u.test(/[\p{L}]$/u.test(word) && !/[\u3000-\u9fff]$/.test(word) ? small.slice(word.length) : ""));
  if (ahead) return { rest: text.slice(ahead[0].length).trim(), qualifier: ahead[1] };
  if (/\d\s*\+$/.test(small)) return { rest: text.replace(/\+$/, "").trim(), qualifier: "at-least" };
  const behind = small.length > longest ? undefined : /^([-+]?\d[\d.,'’\s]*?)\s*\(?([^\d(]+?)\)?$/.exec(small);
  const after = behind?.[2] === undefined ? undefined : known.find(([word]) => word === behind[2]?.trim());
  return after ? { rest: text.slice(0, text.length - (behind?.[0].length ?? 0) + (behind?.[1]?.length ?? 0)).trim(), qualifier: after[1] } : { rest: text };
}
