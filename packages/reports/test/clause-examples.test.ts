import { readdirSync, readFileSync } from "node:fs";
import { languages } from "@cop-sdk/diagnostics";
import { type CopDocument, type CycleId, cycles, operativeClauses, parseDocument } from "@cop-sdk/model";
import { implementationReportContent } from "@cop-sdk/reports";
import { htmlOf } from "@cop-sdk/reports/html";
import { expect, it } from "vitest";
import { clauseAnchor } from "../src/content/scope.js";
import { answerTo, compile } from "./fixtures.js";

const folder = new URL("../../conformance/clauses/", import.meta.url);
const read = (clause: string): CopDocument => {
  const parsed = parseDocument(JSON.parse(readFileSync(new URL(`${nameOf(clause)}.json`, folder), "utf8")));
  if (!parsed.ok) throw new Error(clause);
  return parsed.value;
};
const nameOf = (clause: string): string => clause.replace("res67-2014/", "").replace("/", "-");

/** The cycle in which each example lies, where that is not the one from 2014 to 2017. */
const cycleOf: Readonly<Record<string, CycleId>> = {
  "res67-2014/invites-member-states/1": "wtdc-2022/wtdc-2025",
  "res67-2014/invites-member-states/3": "wtdc-2022/wtdc-2025",
  "res67-2014/instructs/1": "wtdc-2017/wtdc-2022",
  "res67-2014/instructs/3": "wtdc-2017/wtdc-2022",
  "res67-2014/instructs/4": "wtdc-2022/wtdc-2025",
  "res67-2014/instructs/8": "wtdc-2017/wtdc-2022",
  "res67-2014/instructs/8bis": "wtdc-2017/wtdc-2022",
};
const clauses = operativeClauses.map(({ id }) => id);

it("there is an example for each clause, and no other", () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  expect(files.sort()).toEqual(clauses.map((clause) => `${nameOf(clause)}.json`).sort());
});

it.each(clauses.filter((clause) => clause !== "res67-2014/instructs/5"))("shows the example of %s under its clause, in every language", (clause) => {
  const document = read(clause);
  const cycle = cycleOf[clause] ?? "wtdc-2014/wtdc-2017";
  const { lastDay } = cycles[cycle];
  const result = compile([document], { cycle, ...(lastDay === undefined ? {} : { dataCutOff: lastDay }) });
  if (!result.ok) throw new Error(clause);
  expect(answerTo(result.value, clause)).toMatchObject({ answer: "evidence", evidence: [{ record: document.id }], withoutItuRole: [] });
  const record = result.value.records.find(({ id }) => id === document.id);
  for (const language of languages) {
    const content = implementationReportContent(result.value, { language });
    const section = content.sections.flatMap(({ sections }) => sections).find(({ id }) => id === clauseAnchor(clause));
    expect(JSON.stringify(section?.blocks)).toContain(JSON.stringify(record?.title.text));
    expect(htmlOf(content)).not.toContain(`>${document.type}<`);
  }
});

it("answers the clause on the report by the report itself", () => {
  const document = read("res67-2014/instructs/5");
  expect(document.type === "implementation-report" && answerTo(document, "res67-2014/instructs/5").answer).toBe("this-report");
});

it("keeps all examples together in one report of their cycle, whatever their order", () => {
  const documents = clauses.map(read);
  const [one, other] = [documents, [...documents].reverse()].map((list) => compile(list, { cycle: "wtdc-2017/wtdc-2022" }));
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  const report = one?.ok ? one.value : undefined;
  expect(report?.totals).toEqual([{ kind: "attended", unit: "persons", value: 42, parts: [{ record: "example-session-cwg-cop-15", value: 42 }] }]);
  expect(report?.countriesAssisted.map(({ country, statusOn, ldc }) => [country, statusOn, ldc.standing])).toEqual([
    ["BT", "2019-09-26", "member"],
    ["NP", "2019-09-26", "member"],
    ["VU", "2019-09-26", "member"],
    ["ZM", "2019-09-26", "member"],
  ]);
});
