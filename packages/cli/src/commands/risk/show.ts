import {
  type Concept,
  canonicalRisk,
  categoriesOf,
  categorySchemes,
  findScheme,
  gaps,
  inverseOf,
  type Mapping,
  mappings,
  type Risk,
  schemeOf,
} from "@cop-sdk/risk";
import { labelOf } from "@cop-sdk/risk/labels";
import { Command } from "commander";
import type { Context } from "../../context.js";
import { conceptNamed, formatOption, warningsOf, writeJson, writeLines } from "./common.js";
import { type Say, sayIn } from "./texts/index.js";

/** `cop risk show`: a concept with its source, its marks and what it is mapped to. */
export const showCommand = (context: Context): Command => {
  const say = sayIn(context.language);
  return new Command("show")
    .description(say("show/about"))
    .argument("<id>", say("show/id"))
    .addOption(formatOption(context))
    .action((id: string, { format }: { readonly format: string }) => {
      const concept = conceptNamed(id, "id");
      const risk = canonicalRisk(id);
      const facts = { mappings: mappingsOf(id), gaps: gaps.filter((gap) => gap.concept === id) };
      if (format === "json") return writeJson(context, { ...concept, ...facts, ...(risk ? { categories: placesOf(risk) } : {}) });
      writeLines(context, [...about(concept, context, say), ...(risk ? facetsOf(risk, say) : []), ...mapped(facts.mappings, say), ...lacking(facts.gaps, say)]);
    });
};

/** Mappings of a concept, each seen from its side. */
const mappingsOf = (id: string): readonly Mapping[] =>
  mappings.flatMap((row) => {
    if (row.subject === id) return [row];
    return row.object === id ? [{ ...row, subject: row.object, relation: inverseOf(row.relation), object: row.subject }] : [];
  });

const placesOf = ({ childRoles, counterparts }: Risk) =>
  categorySchemes.map((scheme) => ({
    scheme,
    places: childRoles.flatMap((childRole) =>
      counterparts.map((counterpart) => ({ childRole, counterpart, categories: categoriesOf({ childRole, counterpart }, scheme) })),
    ),
  }));

function about(concept: Concept, { language }: Context, say: Say): readonly string[] {
  const scheme = findScheme(schemeOf(concept.id));
  return [
    `${concept.id}  ${labelOf(concept.id, language)?.text ?? concept.label}`,
    ...(concept.wire ? [say("wire", { value: concept.label })] : []),
    `${say("definition")}: ${concept.definition}`,
    ...warningsOf(concept, say),
    ...(concept.note ? [`${say("note")}: ${concept.note}`] : []),
    ...(concept.parent ? [`${say("broader")}: ${concept.parent}`] : []),
    `${say("edition")}: ${concept.edition ?? scheme?.edition}`,
    `${say("source")}: ${concept.source}`,
  ];
}

const facetsOf = (risk: Risk, say: Say): readonly string[] => [
  `${say("kinds")}: ${risk.kinds.join(", ")}`,
  `${say("roles")}: ${risk.childRoles.join(", ")}`,
  `${say("counterparts")}: ${risk.counterparts.join(", ")}`,
  `${say("legality")}: ${risk.legality}`,
  ...placesOf(risk).map(({ scheme, places }) => {
    const found = [...new Set(places.flatMap(({ categories }) => categories))];
    return `${say("place-in", { scheme })}: ${found.join(", ") || say("no-category")}`;
  }),
];

const mapped = (rows: readonly Mapping[], say: Say): readonly string[] =>
  rows.length === 0
    ? []
    : ["", `${say("mappings")}:`, ...rows.map((row) => `  ${say(row.relation)} ${row.object} (${say("confidence")}: ${say(row.confidence)}). ${row.comment}`)];

const lacking = (rows: (typeof gaps)[number][], say: Say): readonly string[] =>
  rows.length === 0 ? [] : ["", `${say("gaps")}:`, ...rows.map(({ scheme, extent, reason }) => `  ${scheme}: ${say(`gap-${extent}`)}. ${reason}`)];
