import { asciiDigits, plainSigns, readNumber } from "@cop-sdk/validation/readings";
import { qualified } from "./qualifiers.js";
import { type CellReading, fault, type HowToRead } from "./read.js";

/** Words and letters after a number that multiply it. `m` and `billion` mean different numbers to different readers, and are not here. */
const multipliers: readonly (readonly [RegExp, number])[] = [
  [/\s*(?:k|thousand|mille|mil|тыс\.?|тысяч[аи]?|千|ألف|آلاف)$/iu, 1_000],
  [/\s*(?:万|萬)$/u, 10_000],
  [/\s*(?:million(?:s|es)?|millón|millones|mio\.?|mln\.?|млн\.?|миллион(?:а|ов)?|百万|مليون|ملايين)$/iu, 1_000_000],
];

/** Words for people behind a number of people. */
const peopleWords =
  /(?<=\d)\s*(?:persons?|people|participants?|pers\.?|personnes?|participante?s?|personas?|asistentes?|чел(?:\.|овека?)?|участник(?:а|ов)?|人|名|أشخاص|شخصا?ً?|مشارك(?:اً|ا|ين)?)$/iu;

const longestNumber = 200;

/** A number with what the field allows. */
export interface NumberForm {
  readonly whole: boolean;
  /** Whether it counts people, and may say so. */
  readonly people?: boolean;
  /** Whether a percent sign may stand behind it. */
  readonly percent?: boolean;
}

/** Reads a number as people write it: digits of any script, separators as the mapping says, words that say how exact it is, thousands and millions. */
export function numberIn(text: string, how: HowToRead, { whole, people = false, percent = false }: NumberForm): CellReading {
  if (/^(?:0|-?[1-9]\d{0,14})$/.test(text)) return number(Number(text), text, undefined, whole);
  if (text.length > longestNumber) return fault("import/number-unreadable");
  const plain = asciiDigits(plainSigns(text)).replaceAll("٫", ".").replaceAll("٬", ",").trim();
  const { rest, qualifier } = qualified(plain);
  const unsigned = people ? rest.replace(peopleWords, "") : percent ? rest.replace(/\s*[%٪]$/, "") : rest;
  const multiplier = multipliers.find(([pattern]) => pattern.test(unsigned));
  const digits = (multiplier ? unsigned.replace(multiplier[0], "") : unsigned).replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, "");
  const value = plainNumber(digits, how, whole && !multiplier);
  if (typeof value !== "number") return value;
  return number(Number((value * (multiplier?.[1] ?? 1)).toPrecision(15)), text, qualifier, whole);
}

function number(value: number, text: string, qualifier: Extract<CellReading, { kind: "value" }>["qualifier"], whole: boolean): CellReading {
  if (whole && (!Number.isSafeInteger(value) || value < 0)) return fault("import/not-whole");
  return { kind: "value", value, exact: text === String(value), ...(qualifier === undefined ? {} : { qualifier }) };
}

function plainNumber(digits: string, { decimal, thousands }: HowToRead, whole: boolean): number | CellReading {
  if (decimal !== undefined || thousands === "." || thousands === ",") {
    const point = decimal ?? (thousands === "." ? "," : ".");
    const group = thousands === "." || thousands === "," ? thousands : point === "," ? "." : ",";
    const form = new RegExp(`^[-+]?(?:\\d+|\\d{1,3}(?:\\${group}\\d{3})+)(?:\\${point}\\d+)?$`);
    if (form.test(digits)) return Number(digits.replaceAll(group, "").replace(point, "."));
    return /^[-+]?[\d.,]+$/.test(digits) ? fault("import/number-other-signs") : unread(digits);
  }
  const read = readNumber(digits);
  if (read?.kind === "written-as-text") return read.value;
  if (read?.kind === "ambiguous-separator") return whole ? read.whole : fault("import/number-ambiguous");
  return unread(digits);
}

function unread(text: string): CellReading {
  const read = readNumber(text);
  return fault(read?.kind === "several" ? "import/number-several" : "import/number-unreadable");
}
