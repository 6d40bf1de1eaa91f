const longest = 31;
const reserved = "history";

/** Characters that programs refuse in the name of a sheet, and those that cannot be seen. */
const refused = /[[\]:*?/\\\p{Cc}\p{Cf}\p{Cs}\ufffe\uffff]/gu;

/** Cuts at the end of a word where that leaves more than half, and never inside a character. */
function shorten(name: string, length: number): string {
  if (name.length <= length) return name;
  const space = name.slice(0, length + 1).lastIndexOf(" ");
  return name.slice(0, space > length / 2 ? space : length).replace(/[\ud800-\udbff]$/, "");
}

/** A name of two parts that is too long keeps its last part, by which it is told from others of the first. */
const longestLast = 20;

function fitted(name: string): string {
  const last = name.lastIndexOf(" – ");
  const end = last > 0 ? name.slice(last) : "";
  if (name.length <= longest || end === "" || end.length > longestLast) return shorten(name, longest);
  return `${shorten(name.slice(0, last), longest - end.length).replace(/[' ,;.–—-]+$/, "")}${end}`;
}

function legal(wanted: string): string {
  const name = wanted
    .replace(refused, " ")
    .replace(/\s+/g, " ")
    .replace(/^[' ]+/, "");
  const short = fitted(name).replace(/[' ,;.–—-]+$/, "");
  return short === "" || short.toLowerCase() === reserved ? `${short}_` : short;
}

/** Names for sheets that every program accepts: no longer than 31 characters, without signs that have a meaning, no two alike but for case. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((one) => {
    const name = legal(one);
    let unique = name;
    for (let number = 2; taken.has(unique.toLowerCase()); number++) unique = `${shorten(name, longest - ` (${number})`.length)} (${number})`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** The name of a sheet inside a reference, such as `'Totals'!A1`. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
