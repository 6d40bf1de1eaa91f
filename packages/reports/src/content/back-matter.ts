import { type CitedSource, type ReportInput, regions } from "@cop-sdk/model";
import { printDate } from "../phrases/dates.js";
import { fill } from "../phrases/fill.js";
import { column, joined, list, paragraph, quoted, row, section, table, words } from "./build.js";
import type { Inline, Line, Section } from "./content.js";
import { safeAddress, safeText } from "./safe-text.js";
import { countryName, identifier, label, phraseFor, type Scope, type Words } from "./scope.js";

/** The documents that went in. */
export function inputsSection(scope: Scope): Section {
  const { phrases, report } = scope;
  const columns = [
    column(phrases["column/id"], 26),
    column(phrases["column/type"], 16),
    column(phrases["column/what"], 28),
    column(phrases["column/country"], 16),
    column(phrases["column/origin"], 14),
  ];
  const rows = report.inputs.map((input) =>
    row([
      [identifier(scope, input.id)],
      [words(phraseFor(scope, "document", input.type)), ...(input.nil === true ? [words(`(${phrases["document/nil"]})`)] : [])],
      input.title === undefined ? "–" : [quoted(input.title.text, input.title.language, scope.language)],
      input.country !== undefined ? countryName(scope, input.country) : input.region !== undefined ? label(scope, regions, input.region) : "–",
      phraseFor(scope, "origin", input.origin ?? "not-stated"),
    ]),
  );
  const notSeen = report.inputs.filter((input) => (input.notSeen ?? []).length > 0);
  return section("inputs", phrases["inputs/heading"], [
    rows.length === 0 ? paragraph(phrases.nothing) : table(phrases["inputs/caption"], columns, rows),
    ...(notSeen.length === 0 ? [] : [paragraph(`${phrases["inputs/not-seen"]}${phrases.colon}`), list(notSeen.map((input) => notSeenLine(scope, input)))]),
  ]);
}

const notSeenLine = (scope: Scope, { id, notSeen }: ReportInput): Line => [
  { ...identifier(scope, id), strong: true },
  ...words(scope.phrases.colon),
  ...joined(
    (notSeen ?? []).map((one) => quoted(one.text, one.language, scope.language)),
    scope.phrases.partSeparator,
  ),
];

const methods = [
  "period",
  "status",
  "attribution",
  "director",
  "documents",
  "strategies",
  "absence",
  "two-items-8",
  "returns",
  "translation",
  "marks",
] as const;

/** How the report was made. */
export const methodSection = ({ phrases }: Scope): Section =>
  section("method", phrases["method/heading"], [list(methods.map((name) => words(phrases[`method/${name}`])))]);

/** Numbered sources with their addresses. */
export function sourcesSection({ phrases, language }: Words, sources: readonly CitedSource[], intro: string): Section {
  const items = sources.map((source) => {
    const { number, title, publisher, date, url, language: tag, accessed } = source;
    const facts = [
      ...(date === undefined ? [] : [printDate(date, language)]),
      ...(accessed === undefined ? [] : [fill(phrases["source/accessed"], { date: printDate(accessed, language) })]),
    ];
    const address = safeAddress(url);
    const link: Inline[] =
      address === undefined
        ? []
        : [
            { kind: "text", text: " " },
            { kind: "link", href: address, text: safeText(address) },
          ];
    const by = publisher === undefined ? [] : [quoted(publisher, tag ?? "und", language)];
    const said = facts.join(phrases.listSeparator);
    const text = `${by.length > 0 && facts.length > 0 ? phrases.listSeparator : ""}${said}${by.length + facts.length > 0 && !said.endsWith(".") ? "." : ""}`;
    return { id: `source-${number}`, number, content: [quoted(title, tag ?? "und", language), ...words(". "), ...by, ...words(text), ...link] };
  });
  return section(
    "sources",
    phrases["sources/heading"],
    items.length === 0 ? [paragraph(phrases["source/none"])] : [paragraph(intro), { kind: "entries", items }],
  );
}
