import { readFileSync } from "node:fs";
import { describe, expect, expectTypeOf, it } from "vitest";
import { traceabilityPage } from "../../tools/traceability-page.mjs";
import * as model from "../index.js";
import {
  type DocumentType,
  documentTypes,
  type EvidenceDocument,
  operativeClauses,
  sharedServices,
  traceability,
  traceOf,
  untracedDocuments,
} from "../index.js";

describe("traceability", () => {
  it("has the 14 operative clauses, in the order of the text", () =>
    expect(traceability.map(({ clause }) => clause.id)).toEqual(operativeClauses.map(({ id }) => id)));

  it("gives every clause a document that is evidence itself, and something of its own that serves it", () => {
    for (const { documents, servedBy } of traceability) {
      expect(documents.length).toBeGreaterThan(0);
      expect(servedBy.length).toBeGreaterThan(0);
    }
  });

  it("gives every clause a parser for one of its documents", () => {
    for (const { servedBy, documents } of traceability) {
      const parsers = servedBy.filter(({ kind }) => kind === "parser").map(({ name }) => name.replace("parse", "").toLowerCase());
      expect(documents.map((type) => type.replaceAll("-", "")).filter((type) => parsers.includes(type))).not.toEqual([]);
    }
  });

  it("traces every document type, or says why not", () => {
    const traced = traceability.flatMap(({ documents, carriers }) => [...documents, ...carriers]);
    expect(new Set([...traced, ...Object.keys(untracedDocuments)])).toEqual(new Set(documentTypes));
    expect(traced.filter((type) => Object.hasOwn(untracedDocuments, type))).toEqual([]);
    expectTypeOf<EvidenceDocument>().toExtend<DocumentType>();
  });

  it("answers for the deliverable that the clause was read to ask for", () => {
    const names: Readonly<Record<string, string>> = { "wtdc-implementation-report": "implementation-report", "regional-quarterly-report": "quarterly-report" };
    for (const { clause, documents } of traceability) expect(documents).toContain(names[clause.deliverable.documentType] ?? clause.deliverable.documentType);
  });

  it("names only what the model really has", () => {
    const services = [...sharedServices, ...traceability.flatMap(({ servedBy }) => servedBy)].filter(({ package: home }) => home === "@cop-sdk/model");
    expect(services.filter(({ name }) => !Object.hasOwn(model, name))).toEqual([]);
    expect(services.length).toBeGreaterThan(20);
  });

  it("is one clause at a time, too", () => expect(traceOf("res67-2014/instructs/8bis").documents).toEqual(["participation-measure-record"]));

  it("is what the page shows", () => expect(readFileSync(new URL("../../../../docs/traceability.md", import.meta.url), "utf8")).toBe(traceabilityPage(model)));
});
