import { asciiDigits } from "@cop-sdk/validation/readings";

/** What the numbers of a column say about their signs. */
export interface SignEvidence {
  readonly decimal?: "." | ",";
  readonly thousands?: "." | ",";
  /** Whether there are numbers with two readings and none that decides, or numbers that decide both ways. */
  readonly open: boolean;
}

/** Reads the signs of numbers off a column. In counts a fraction is impossible, so a sign before three digits parts thousands. */
export function signEvidence(texts: Iterable<string>, whole: boolean): SignEvidence {
  const decimal = { ".": 0, ",": 0 };
  const thousands = { ".": 0, ",": 0 };
  const either = { ".": 0, ",": 0 };
  for (const text of texts) {
    if (text.length > 100) continue;
    const number =
      /\d[\d.,]*/
        .exec(
          asciiDigits(text)
            .replaceAll("٫", ".")
            .replaceAll("٬", ",")
            .replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, ""),
        )?.[0]
        .replace(/[.,]$/, "") ?? "";
    const last = Math.max(number.lastIndexOf("."), number.lastIndexOf(","));
    if (last < 0) continue;
    const sign = number[last] as "." | ",";
    const other = sign === "." ? "," : ".";
    if (number.includes(other)) {
      decimal[sign]++;
      thousands[other]++;
    } else if (number.indexOf(sign) !== last) thousands[sign]++;
    else if (number.length - last === 4 && last <= 3 && number[0] !== "0") either[sign]++;
    else decimal[sign]++;
  }
  const decides = (counts: typeof decimal) => (counts["."] && !counts[","] ? "." : counts[","] && !counts["."] ? "," : undefined);
  const point = decides(decimal) ?? (thousands["."] && !thousands[","] ? "," : thousands[","] && !thousands["."] ? "." : undefined);
  const clash = (decimal["."] > 0 && decimal[","] > 0) || (thousands["."] > 0 && thousands[","] > 0) || (point !== undefined && thousands[point] > 0);
  if (clash) return { open: true };
  if (point !== undefined) {
    const group = point === "." ? "," : ".";
    return { decimal: point, ...(thousands[group] || either[group] ? { thousands: group } : {}), open: false };
  }
  const group = decides(either);
  if (group === undefined) return { open: either["."] > 0 };
  return whole ? { decimal: group === "." ? "," : ".", thousands: group, open: false } : { open: true };
}
