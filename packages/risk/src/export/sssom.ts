import { gaps } from "../crosswalk/gaps.js";
import { mappings } from "../crosswalk/list.js";
import type { Confidence, Gap, Mapping } from "../crosswalk/mapping.js";
import { labelOf } from "../labels/label-of.js";
import { type ConceptId, schemeOf } from "../scheme.js";
import { schemes } from "../schemes/all.js";
import { findConcept, findScheme } from "../schemes/find.js";
import { iriOf, riskNamespace } from "./iri.js";
import { toTsv } from "./table.js";
import { warningsOfSides } from "./unverified.js";

/** Numbers that SSSOM wants for confidence. An editorial convenience for the format: they order, they measure nothing. */
const numberOf: Readonly<Record<Confidence, string>> = { high: "0.9", medium: "0.7", low: "0.4" };

const columns = [
  "record_id",
  "subject_id",
  "subject_label",
  "predicate_id",
  "object_id",
  "object_label",
  "mapping_justification",
  "author_label",
  "subject_source",
  "subject_source_version",
  "object_source",
  "object_source_version",
  "confidence",
  "comment",
] as const;

/**
 * The crosswalk as SSSOM in TSV, with its metadata in front. Full gaps are rows whose object is `sssom:NoTermFound`, so that nobody takes a missing row for an
 * oversight.
 */
export function toSssom(): string {
  const full = gaps.filter(({ extent, concept }) => extent === "none" && concept !== "*");
  return `${metadata()}${toTsv([columns, ...mappings.map(rowOfMapping), ...full.map(rowOfGap)])}`;
}

function metadata(): string {
  const curies = [
    ...schemes.map(({ id }) => `#  ${id}: "${riskNamespace}${id}:"`),
    `#  copsdk: "${riskNamespace}"`,
    '#  semapv: "https://w3id.org/semapv/vocab/"',
    '#  skos: "http://www.w3.org/2004/02/skos/core#"',
    '#  sssom: "https://w3id.org/sssom/"',
  ];
  return [
    "#curie_map:",
    ...curies,
    `#mapping_set_id: "${riskNamespace}crosswalk"`,
    '#mapping_set_title: "COP SDK crosswalk between schemes of online risks to children"',
    '#license: "https://opensource.org/license/mit"',
    '#comment: "Editorial judgements of the COP SDK; not published by the owners of the schemes, not checked by specialists outside the project. Confidence numbers order, they measure nothing."',
    "",
  ].join("\n");
}

const rowOfMapping = ({ id, subject, relation, object, justification, author, confidence, basis, comment }: Mapping): readonly string[] => [
  `copsdk:${id}`,
  ...sideOf(subject),
  `skos:${relation}Match`,
  ...sideOf(object),
  justification,
  author,
  ...sourceOf(schemeOf(subject)),
  ...sourceOf(schemeOf(object)),
  numberOf[confidence],
  [comment, ...(basis === "editorial" ? [] : [`Basis: ${basis}.`]), ...warningsOfSides({ Subject: findConcept(subject), Object: findConcept(object) })].join(
    " ",
  ),
];

const rowOfGap = ({ scheme, concept, reason }: Gap): readonly string[] => [
  `copsdk:gap-${scheme}-${concept.replace(":", "-")}`,
  ...sideOf(concept),
  "skos:relatedMatch",
  "sssom:NoTermFound",
  "",
  "semapv:ManualMappingCuration",
  "COP SDK",
  ...sourceOf(schemeOf(concept)),
  ...sourceOf(scheme),
  "",
  [reason, ...warningsOfSides({ Subject: findConcept(concept) })].join(" "),
];

const sideOf = (id: ConceptId): readonly string[] => [id, labelOf(id, "en")?.text ?? ""];
const sourceOf = (scheme: string): readonly string[] => [iriOf(scheme).replace(riskNamespace, "copsdk:"), findScheme(scheme)?.edition ?? ""];
