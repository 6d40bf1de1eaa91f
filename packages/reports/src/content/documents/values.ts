import { proposalMarks } from "@cop-sdk/model";
import { printDate } from "../../phrases/dates.js";
import { joined } from "../build.js";
import type { Inline, Line } from "../content.js";
import { safeAddress, safeText } from "../safe-text.js";
import { countryName, identifier, label } from "../scope.js";
import { codeListOf } from "./code-lists.js";
import { compositeLine } from "./composites.js";
import { type DocumentScope, ownPhrase } from "./document-scope.js";
import { codeWord, joinLines, sourceMarks, translation } from "./lines.js";
import { printDecimal } from "./numbers.js";
import { definitionOf, isRecord, itemOf, meant, metaOf, type Schema } from "./schema.js";

/** Members that name bodies by their ids or names. */
const naming: ReadonlySet<string> = new Set(["coordination", "lead", "leads", "members", "organizations", "partners"]);

/** A value as one line; what has parts is told part by part. `name` is the member that holds it. */
export function lineOf(scope: DocumentScope, schema: Schema, value: unknown, name = ""): Line {
  const exact = meant(schema, value);
  if (Array.isArray(value)) {
    if (name === "sources") return joined(sourceMarks(scope, value), " ");
    const lines = value.map((item) => lineOf(scope, itemOf(exact), naming.has(name) && typeof item === "string" ? scope.organization(item) : item));
    return joinLines(lines, value.some(isRecord) ? scope.phrases.partSeparator : scope.phrases.listSeparator);
  }
  if (!isRecord(value)) return [scalar(scope, exact, value)];
  if (definitionOf(exact).type === "record") {
    return joinLines(
      Object.entries(value).map(([tag, text]) => translation(scope, tag, text)),
      scope.phrases.partSeparator,
    );
  }
  return compositeLine(scope, exact, value, lineOf);
}

function scalar(scope: DocumentScope, schema: Schema, value: unknown): Inline {
  if (typeof value === "boolean") return own(value ? scope.phrases.yes : scope.phrases.no);
  if (typeof value === "number") return own(printDecimal(value, scope.language));
  const text = String(value);
  const { list, form } = metaOf(schema);
  const codes = codeListOf(list);
  if (codes !== undefined) return own(codes === proposalMarks ? `${safeText(text)} – ${label(scope, codes, text)}` : label(scope, codes, text));
  if (definitionOf(schema).type === "enum") return own(codeWord(scope, text));
  switch (form) {
    case "calendar-date":
    case "day":
    case "quarter":
      return own(printDate(text, scope.language));
    case "country-code":
      return own(countryName(scope, text));
    case "language-tag":
      return own(ownPhrase(scope, "language", text));
    case "web-address":
      return address(scope, text);
    case "identifier":
    case "activity-id":
    case "sha256":
    case "currency-code":
      return identifier(scope, text);
    default:
      return scope.said(text);
  }
}

function address(scope: DocumentScope, text: string): Inline {
  const href = safeAddress(text);
  return href === undefined ? scope.said(text) : { kind: "link", href, text: safeText(href) };
}

const own = (text: string): Inline => ({ kind: "text", text });
