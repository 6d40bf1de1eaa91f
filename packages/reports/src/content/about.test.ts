import { type CopDocument, draftOf } from "@cop-sdk/model";
import { expect, it } from "vitest";
import { phrasesIn } from "../phrases/index.js";
import { aboutLine } from "./about.js";

const words = { language: "es", phrases: phrasesIn("es") } as const;
const strategy = { ...draftOf("national-strategy", { id: "s", language: "en", country: "ZM" }), actions: [{ id: "A7", activity: "Training" }] };
const text = (about: string, document: CopDocument = strategy): string =>
  aboutLine(words, about, { kind: "text", text: about }, document)
    .map((piece) => piece.text)
    .join("");

it.each([
  ["/actions/0/status", "Acciones, A7, Estado"],
  ["actions[0].status", "Acciones, A7, Estado"],
  ["/actions/4/status", "Acciones, 5, Estado"],
  ["date", "Fecha"],
  ["/own/member", "own, member"],
  ["number of participants", "number of participants"],
  ["0", "0"],
  ["", ""],
  ["constructor", "constructor"],
])("%j is told by the labels of its members", (about, said) => {
  expect(text(about)).toBe(said);
});

it("gives the number of an entry where the document is not at hand", () => {
  expect(aboutLine(words, "actions[0].status", { kind: "text", text: "" }).map((piece) => piece.text)).toContain("1");
});
