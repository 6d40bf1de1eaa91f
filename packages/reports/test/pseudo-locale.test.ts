import { readFileSync } from "node:fs";
import type { Catalogue, Messages } from "@cop-sdk/diagnostics";
import { type NationalStrategy, type OperativeClauseId, parseNationalStrategy } from "@cop-sdk/model";
import {
  type Block,
  type ContentDocument,
  documentContent,
  implementationReportContent,
  type Line,
  quarterlyReportContent,
  type Section,
  strategyCoverageContent,
} from "@cop-sdk/reports";
import { docxOf } from "@cop-sdk/reports/docx";
import { htmlOf } from "@cop-sdk/reports/html";
import { markdownOf } from "@cop-sdk/reports/markdown";
import { strFromU8, unzipSync } from "fflate";
import { fromHtml } from "hast-util-from-html";
import { describe, expect, it, vi } from "vitest";
import { activity, compile, log, quarterly, strategy } from "./fixtures.js";
import { fullReport } from "./full-report.js";

/**
 * A language that nobody speaks: each letter of a phrase, label, name, date and message is the same mark. A letter that is no mark, and is not from the
 * documents, is a text that was never translated.
 */
const marked = vi.hoisted(() => (text: string) => text.replace(/\{\w+\}|\p{Letter}/gu, (piece) => (piece.startsWith("{") ? piece : "ǂ")));

vi.mock("../src/phrases/index.js", async (original) => {
  const { phrasesIn } = await original<typeof import("../src/phrases/index.js")>();
  const phrases = Object.fromEntries(Object.entries(phrasesIn("ru")).map(([key, text]) => [key, marked(text)]));
  return { phrasesIn: () => phrases };
});
vi.mock("../src/phrases/fields/index.js", async (original) => {
  const { fieldLabel } = await original<typeof import("../src/phrases/fields/index.js")>();
  return { fieldLabel: (...parts: Parameters<typeof fieldLabel>) => (fieldLabel(...parts) === parts[0] ? parts[0] : marked(fieldLabel(...parts))) };
});
vi.mock("../src/phrases/documents/index.js", async (original) => {
  const { documentPhrasesIn } = await original<typeof import("../src/phrases/documents/index.js")>();
  const phrases = Object.fromEntries(Object.entries(documentPhrasesIn("ru")).map(([key, text]) => [key, marked(text)]));
  return { documentPhrasesIn: () => phrases };
});
vi.mock("../src/phrases/dates.js", async (original) => {
  const { printDate, printPeriod } = await original<typeof import("../src/phrases/dates.js")>();
  return {
    printDate: (...parts: Parameters<typeof printDate>) => marked(printDate(...parts)),
    printPeriod: (...parts: Parameters<typeof printPeriod>) => marked(printPeriod(...parts)),
  };
});
vi.mock("../src/messages/index.js", async (original) => {
  const { reportsCatalogue } = await original<typeof import("../src/messages/index.js")>();
  const messages = (all: Messages): Messages =>
    Object.fromEntries(Object.entries(all).map(([code, { message, guidance }]) => [code, { message: marked(message), guidance: marked(guidance) }]));
  return { reportsCatalogue: Object.fromEntries(Object.entries(reportsCatalogue as Catalogue).map(([language, all]) => [language, messages(all)])) };
});
vi.mock("@cop-sdk/model", async (original) => {
  const model = await original<typeof import("@cop-sdk/model")>();
  return {
    ...model,
    labelOf: (...parts: Parameters<typeof model.labelOf>) => (model.isCode(parts[0], parts[1]) ? marked(model.labelOf(...parts)) : model.labelOf(...parts)),
    nameOf: (...parts: Parameters<typeof model.nameOf>) => marked(model.nameOf(...parts)),
    conferenceName: (...parts: Parameters<typeof model.conferenceName>) => marked(model.conferenceName(...parts)),
    operativeClauses: model.operativeClauses.map((clause) => ({ ...clause, title: { ru: marked(clause.title.ru) } })),
    clauseOf: (id: OperativeClauseId) => ({ ...model.clauseOf(id), title: { ru: marked(model.clauseOf(id).title.ru) } }),
  };
});
vi.mock("@cop-sdk/risk/labels", async (original) => {
  const { labelOf } = await original<typeof import("@cop-sdk/risk/labels")>();
  return {
    labelOf: (...parts: Parameters<typeof labelOf>) => {
      const found = labelOf(...parts);
      return found && { ...found, text: marked(found.text) };
    },
  };
});

const words = (text: string): readonly string[] => text.match(/\p{Letter}[\p{Letter}\p{Mark}]*/gu) ?? [];
const ownWords = /^(?:ǂ+|R)$/;

interface Told {
  /** Texts of the report itself. */
  readonly own: string[];
  /** Texts that come from the documents. */
  readonly theirs: string[];
}

function hear(line: Line, told: Told): void {
  for (const run of line) {
    if (run.kind === "link" || (run.kind === "text" && run.language !== undefined && run.language !== "ru")) told.theirs.push(run.text);
    else told.own.push(run.text);
  }
}

/** The lines of a block; what a table and its picture say beside them is told at once. */
function linesOf(block: Block, told: Told): readonly Line[] {
  switch (block.kind) {
    case "paragraph":
      return [block.content];
    case "list":
      return block.items;
    case "entries":
      return block.items.map(({ content }) => content);
    case "callout":
      return block.lines;
    case "definitions":
      told.own.push(...block.items.map(({ term }) => term));
      return block.items.map(({ description }) => description);
    case "table": {
      const { figure, caption, columns, rows } = block;
      told.own.push(caption, ...columns.map(({ heading }) => heading));
      if (figure !== undefined) told.own.push(figure.title, figure.alternative, ...textsIn(figure.chart));
      return rows.flatMap(({ cells }) => cells.flat());
    }
  }
}

const read = (block: Block, told: Told): void => {
  for (const line of linesOf(block, told)) hear(line, told);
};

/** Every text inside a chart, but for the words that name its parts. */
const textsIn = (part: unknown): string[] =>
  typeof part !== "object" || part === null
    ? []
    : Object.entries(part).flatMap(([name, value]) => (typeof value === "string" ? (/^(?:kind|look|state)$/.test(name) ? [] : [value]) : textsIn(value)));

function told({ title, subtitle, notices, cover, sections, words: own }: ContentDocument): Told {
  const all: Told = { own: [title, subtitle, ...notices, own.contents, own.skip, own.page.replace(/\{\w+\}/g, "")], theirs: [] };
  const visit = ({ heading, blocks, sections: inner }: Section): void => {
    all.own.push(heading);
    for (const block of blocks) read(block, all);
    inner.forEach(visit);
  };
  for (const block of cover) read(block, all);
  sections.forEach(visit);
  return all;
}

const strategyOfCorpus = (): NationalStrategy => {
  const parsed = parseNationalStrategy(JSON.parse(readFileSync(new URL("../../conformance/valid/national-strategy-full.json", import.meta.url), "utf8")));
  if (!parsed.ok) throw new Error("the strategy of the corpus does not parse");
  return parsed.value;
};

const named = compile([
  log([activity("A", { place: "Kampala", country: "UG" }), activity("B", { ituRole: "none-seen", country: "NP", date: { start: "2016" } })]),
  strategy({ riskCoverage: ["cop-risk:cyberbullying", "cop-risk:grooming-sexual", "own:risk"] }),
]);
const options = { language: "ru", copy: "approval", approval: { findings: named.diagnostics, date: "2026-11-26" } } as const;

const contents: Readonly<Record<string, () => ContentDocument>> = {
  "a report with every section": () => implementationReportContent(fullReport(), options),
  "a report with risks": () => {
    if (!named.ok) throw new Error("no report");
    return implementationReportContent(named.value, options);
  },
  "a quarterly report": () =>
    quarterlyReportContent(
      quarterly({
        activities: [
          activity("A", { status: "announced" }),
          activity("B", { participants: [{ value: 4, kind: "attended", unit: "persons", qualifier: "about" }] }),
        ],
        figures: [{ indicator: "Schools", value: 3, unit: "schools", country: "UG" }],
        nationalUpdates: [{ country: "UG", text: "News" }],
        regulatoryProgress: [{ topic: "grooming", text: "Draft", stage: "drafting" }],
        challenges: ["Few trainers"],
        proposals: ["Share drafts"],
        planNextQuarter: ["More"],
        nil: true,
      }),
      options,
    ),
  "a strategy": () => documentContent({ ...strategyOfCorpus(), title: { ru: "ǂ" } }, options),
  "the coverage of a strategy": () => strategyCoverageContent(strategyOfCorpus(), options),
};

const htmlText = (html: string): string => {
  const visit = (node: ReturnType<typeof fromHtml> | ReturnType<typeof fromHtml>["children"][number]): string =>
    node.type === "text"
      ? ` ${node.value}`
      : "children" in node && !(node.type === "element" && node.tagName === "style")
        ? node.children.map(visit).join("")
        : "";
  return visit(fromHtml(html));
};
const docxText = (file: Uint8Array): string =>
  ["document", "header1", "footer1"]
    .map((name) => strFromU8(unzipSync(file)[`word/${name}.xml`] ?? new Uint8Array()))
    .flatMap((xml) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<|\bdescr="([^"]*)"/g)].map(([, text, alternative]) => text ?? alternative ?? ""))
    .join(" ")
    .replace(/&\w+;/g, " ");

describe.each(Object.keys(contents))("no text of its own is left untranslated in %s", (name) => {
  const content = (contents[name] as () => ContentDocument)();
  const { own, theirs } = told(content);

  it("in the content", () => {
    expect(own.flatMap(words).filter((word) => !ownWords.test(word))).toEqual([]);
    expect(own.join("")).toContain("ǂ");
  });

  it("in any format", async () => {
    const known = new Set(theirs.flatMap(words));
    const foreign = (text: string) => [...new Set(words(text).filter((word) => !ownWords.test(word) && !known.has(word)))];
    const markdown = markdownOf(content)
      .replace(/<\/?(?:br|div)[^>]*>/g, " ")
      .replace(/\\/g, "")
      .replace(/&#?\w+;/g, " ");
    expect({ html: foreign(htmlText(htmlOf(content))), markdown: foreign(markdown), docx: foreign(docxText(await docxOf(content))) }).toEqual({
      html: [],
      markdown: [],
      docx: [],
    });
  });
});
