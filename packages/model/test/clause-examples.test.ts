import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { clauseEvidence, isClauseId, operativeClauses, parseDocument, serialise } from "../src/index.js";

const folder = new URL("../../conformance/clauses/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
const clauseOfFile = (file: string) => `res67-2014/${file.replace(".json", "").replace(/-(?=\d)/u, "/")}`;

test("there is one example for each operative clause", () => {
  expect(files.map(clauseOfFile).sort()).toEqual(operativeClauses.map(({ id }) => id as string).sort());
});

describe.each(files)("%s", (file) => {
  const text = readFileSync(new URL(file, folder), "utf8");
  const clause = clauseOfFile(file);
  const parsed = parseDocument(JSON.parse(text));

  test("parses without a finding and is written back as it stands", () => {
    expect(parsed.diagnostics).toEqual([]);
    expect(parsed.ok && serialise(parsed.value)).toBe(text);
  });

  test("is of a type that evidences its clause, and names it", () => {
    if (!parsed.ok || !isClauseId(clause) || !(clause in clauseEvidence)) throw new Error(`${clause} is no operative clause`);
    const { value } = parsed;
    expect(clauseEvidence[clause as keyof typeof clauseEvidence].documents).toContain(value.type);
    const named =
      value.type === "implementation-report" ? value.clauses.filter(({ answer }) => answer === "this-report") : "serves" in value ? (value.serves ?? []) : [];
    expect(named.map((one) => one.clause)).toContain(clause);
  });
});
