import { describe, expect, test } from "vitest";
import { getLanguageService, TextDocument } from "vscode-json-languageservice";
import { jsonSchemaOf } from "../src/zod.js";

const uri = "urn:editor:strategy.json";
const service = getLanguageService({});
service.configure({
  validate: true,
  schemas: [{ uri: "urn:cop-sdk:schema:national-strategy:1", fileMatch: ["*strategy.json"], schema: { ...jsonSchemaOf("national-strategy") } }],
});

/** Opens a text in which `|` is the cursor. */
function open(marked: string) {
  const document = TextDocument.create(uri, "json", 1, marked.replace("|", ""));
  return { document, parsed: service.parseJSONDocument(document), position: document.positionAt(marked.indexOf("|")) };
}

async function suggestions(marked: string) {
  const { document, parsed, position } = open(marked);
  const list = await service.doComplete(document, position, parsed);
  return (list?.items ?? []).map(({ label, documentation }) => ({
    label,
    documentation: typeof documentation === "string" ? documentation : documentation?.value,
  }));
}

describe("an editor with the JSON Schema of a national strategy", () => {
  test("suggests members with their description", async () => {
    const found = await suggestions('{ "type": "national-strategy", | }');
    expect(found.map(({ label }) => label)).toEqual(expect.arrayContaining(["country", "goals", "stakeholderConsultation"]));
    expect(found.find(({ label }) => label === "country")?.documentation).toContain("ISO 3166-1 alpha-2 code. Must.");
  });

  test("suggests members deep inside", async () => {
    const labels = (await suggestions('{ "actions": [{ | }] }')).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(["objective", "baseline", "mnrCapabilities"]));
  });

  test("suggests the codes of a list", async () => {
    const labels = (await suggestions('{ "kind": | }')).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['"strategy"', '"action-plan"', '"road-map"']));
  });

  test("shows what a member means", async () => {
    const { document, parsed, position } = open('{ "rev|iewDate": "2027" }');
    const hover = await service.doHover(document, position, parsed);
    expect(JSON.stringify(hover?.contents)).toContain("When it is to be reviewed");
  });

  test("marks what is wrong", async () => {
    const { document, parsed } = open('{ "type": "national-strategy", "status": "in-forse" }|');
    const messages = (await service.doValidation(document, parsed)).map(({ message }) => message).join("\n");
    expect(messages).toContain("in-force");
    expect(messages).toContain('Missing property "country"');
  });
});
