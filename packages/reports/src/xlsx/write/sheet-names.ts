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

function legal(wanted: string): string {
  const name = wanted
    .replace(refused, " ")
    .replace(/\s+/g, " ")
    .replace(/^[' ]+/, "");
  const short = shorten(name, longest).replace(/[' ,;.–—-]+$/, "");
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
