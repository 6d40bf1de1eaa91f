import { readFileSync } from "node:fs";
import { createValidator } from "@cop-sdk/validation";

/** Codes that the labelled sentences are about. */
export const privacyCodes = ["privacy/child-details", "privacy/contact", "privacy/image-name", "safety/never-include"] as const;

/** A sentence with the code that must be found in it, or `none`. */
export interface Labelled {
  readonly id: string;
  readonly language: string;
  readonly label: (typeof privacyCodes)[number] | "none";
  readonly text: string;
}

/** The sentences of a part of the labelled set: a half, or those in forms for which no rule was written. */
export const sentencesOf = (half: "tune" | "held-out" | "unforeseen" | "fresh-tune" | "fresh-held-out"): readonly Labelled[] =>
  JSON.parse(readFileSync(new URL(`../../conformance/privacy/${half}.json`, import.meta.url), "utf8")) as readonly Labelled[];

const validate = createValidator({ profile: "submission" });

const noteOf = (text: string) => ({
  type: "activity-log",
  modelVersion: "1",
  id: "labelled",
  language: "en",
  title: { en: "Labelled sentences" },
  activities: [],
  notes: [text],
});

/** Codes about privacy and safety that are found in a sentence. */
export const foundIn = (text: string): ReadonlySet<string> =>
  new Set(validate(noteOf(text)).diagnostics.flatMap(({ code }) => (privacyCodes.some((known) => known === code) ? [code] : [])));

interface Cell {
  right: number;
  wrong: number;
  missed: number;
}

const cellOf = (sentences: readonly Labelled[], code: string): Cell => {
  const cell: Cell = { right: 0, wrong: 0, missed: 0 };
  for (const { label, text } of sentences) {
    const found = foundIn(text).has(code);
    if (found && label === code) cell.right++;
    else if (found) cell.wrong++;
    else if (label === code) cell.missed++;
  }
  return cell;
};

const share = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toFixed(2));

const row = (name: string, { right, wrong, missed }: Cell): string =>
  `| ${name} | ${right} | ${wrong} | ${missed} | ${share(right, right + wrong)} | ${share(right, right + missed)} |`;

const sum = (cells: readonly Cell[]): Cell =>
  cells.reduce((all, { right, wrong, missed }) => ({ right: all.right + right, wrong: all.wrong + wrong, missed: all.missed + missed }), {
    right: 0,
    wrong: 0,
    missed: 0,
  });

/** Figures of all parts as a table in Markdown. */
export function figures(): string {
  const head = "| what | right | wrong | missed | precision | recall |\n| --- | --: | --: | --: | --: | --: |";
  const parts = (["fresh-held-out", "held-out", "unforeseen", "fresh-tune", "tune"] as const).map((half) => {
    const sentences = sentencesOf(half);
    const languages = [...new Set(sentences.map(({ language }) => language))].sort();
    const rows = [
      ...privacyCodes.map((code) => row(`\`${code}\``, cellOf(sentences, code))),
      ...languages.map((language) => {
        const own = sentences.filter((sentence) => sentence.language === language);
        return row(language, sum(privacyCodes.map((code) => cellOf(own, code))));
      }),
      row("all", sum(privacyCodes.map((code) => cellOf(sentences, code)))),
    ];
    return `## ${half} (${sentences.length} sentences)\n\n${head}\n${rows.join("\n")}`;
  });
  return `# Figures\n\nMade by the test \`packages/validation/test/privacy.test.ts\`; a change of the rules that changes them is seen there.\n\n${parts.join("\n\n")}\n`;
}
