import { directionOf } from "@cop-sdk/diagnostics";
import type { Inline, Line } from "@cop-sdk/reports";
import type { Labels } from "./labels.js";
import { breakable, endsOf, letterDirection, longestStretch, printable } from "./text.js";

/** A piece of a line as the template takes it. */
export interface RunData {
  /** Parts of the text, between which a line may break. */
  readonly text: readonly string[];
  /** Whether a line may break before the run, though no space stands there. */
  readonly loose?: boolean;
  /** Whether a word may need hyphens. */
  readonly hyphens?: true;
  readonly strong?: true;
  /** Web address. */
  readonly href?: string;
  /** Label of a place in the document. */
  readonly target?: string;
  /** Language of two or three letters, where it is known and not that of the document. */
  readonly lang?: string;
  readonly region?: string;
  readonly dir?: "ltr" | "rtl";
}

/** A line as the template takes it. */
export type LineData = readonly RunData[];

/** Longest address that the engine takes. */
const longestAddress = 8000;

/** Letters of a stretch that any line outside tables holds, and that hyphens part elsewhere. */
const longWord = 25;

/** Letters are of different widths: a word with this share of those that stand in a line fits. Hyphens are for longer ones, and cost time. */
const sureToFit = 0.8;

/** A line whose words fit into a width of so many letters. */
export function lineData(line: Line, labels: Labels, fitting = longWord): LineData {
  let tail = 0;
  return line.flatMap((run) => {
    const data = runData(run, labels, fitting);
    const text = data.text.join("");
    if (text === "") return [];
    const [first, last] = endsOf(text);
    const loose = tail > 0 && tail + first > Math.min(longWord, fitting);
    tail = last === text.length && !loose ? tail + last : last;
    return [loose ? { ...data, loose } : data];
  });
}

function runData(run: Inline, labels: Labels, fitting: number): RunData {
  const hyphenated = run.kind === "text" && run.language !== "und";
  const text = textParts(run.text, hyphenated ? longWord : Math.min(longWord, fitting));
  if (run.kind === "link") return { text, dir: "ltr", ...(isAddress(run.href) ? { href: run.href } : {}) };
  if (run.kind === "reference") {
    const target = labels.of(run.target);
    const dir = letterDirection(run.text);
    return { text, ...(target === undefined ? {} : { target }), ...(dir === undefined ? {} : { dir }) };
  }
  return {
    text,
    ...(hyphenated && fitting < longWord && longestStretch(run.text) > fitting * sureToFit ? { hyphens: true as const } : {}),
    ...(run.strong === true ? { strong: true as const } : {}),
    ...(run.language === undefined ? {} : languageData(run.text, run.language)),
  };
}

/** Text in printable parts; nothing for an empty text. */
export const textParts = (text: string, longest = longWord): readonly string[] => breakable(printable(text), longest);

const isAddress = (href: string): boolean => /^https?:\/\/[^\s<>"\\^`{|}]+$/i.test(href) && printable(href) === href && href.length <= longestAddress;

/** Language and direction of a run. The engine takes the language and the region of a tag; `und` leaves the language open. */
function languageData(text: string, tag: string): Pick<RunData, "lang" | "region" | "dir"> {
  const [language = "", ...subtags] = tag.split("-");
  const region = subtags.find((subtag) => /^[a-z]{2}$/i.test(subtag));
  const dir = letterDirection(text) ?? directionOf(tag);
  if (!/^[a-z]{2,3}$/i.test(language) || language === "und") return { dir };
  return { dir, lang: language.toLowerCase(), ...(region === undefined ? {} : { region: region.toUpperCase() }) };
}
