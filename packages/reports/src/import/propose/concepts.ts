/** Something that people give a column for, and where records hold it. */
export interface Concept {
  /** Ends of the pointers of its fields, list marks taken off, the likeliest first: `date/start`, `leads`. */
  readonly members: readonly string[];
  /** Values that the cells share: what a count counts. */
  readonly with?: Readonly<Record<string, string>>;
  /** Set where the column holds ways to reach people. */
  readonly personal?: true;
}

/** Concepts by name; each language has words for all of them. */
export const concepts = {
  id: { members: ["id", "projectNumber", "officialRef", "code"] },
  title: { members: ["title", "activity", "text", "name"] },
  type: { members: ["type", "kind", "measure", "modality"] },
  date: { members: ["date", "period", "timeline", "heldOn", "term", "publishedOn", "decidedOn", "due"] },
  start: { members: ["date/start", "period/start", "timeline/start", "term/start"] },
  end: { members: ["date/end", "period/end", "timeline/end", "term/end"] },
  country: { members: ["country", "countries"] },
  region: { members: ["region", "regions"] },
  place: { members: ["place", "locations"] },
  lead: { members: ["leads", "implementingAgency", "publishers", "authors", "lead"] },
  partners: { members: ["partners", "fundingPartners", "parties"] },
  parties: { members: ["parties", "partners"] },
  participants: { members: ["participants", "attendance", "reach", "results"], with: { kind: "attended", unit: "persons" } },
  reached: { members: ["reach", "results", "participants", "attendance"], with: { kind: "reached", unit: "persons" } },
  expected: { members: ["participants", "attendance", "reach", "results"], with: { kind: "target", unit: "persons" } },
  girls: { members: ["participants", "attendance", "reach", "results"], with: { group: "girls" } },
  boys: { members: ["participants", "attendance", "reach", "results"], with: { group: "boys" } },
  women: { members: ["participants", "attendance", "reach", "results"], with: { group: "women" } },
  men: { members: ["participants", "attendance", "reach", "results"], with: { group: "men" } },
  children: { members: ["participants", "attendance", "reach", "results"], with: { group: "children" } },
  teachers: { members: ["participants", "attendance", "reach", "results"], with: { group: "teachers" } },
  parents: { members: ["participants", "attendance", "reach", "results"], with: { group: "parents" } },
  budget: { members: ["budget", "fee"] },
  currency: { members: ["budget/currency"] },
  status: { members: ["status", "stage"] },
  scope: { members: ["scope"] },
  ituRole: { members: ["ituRole"] },
  clause: { members: ["serves"], with: { attributedBy: "reporter" } },
  outputs: { members: ["outputs/value", "outcomeReport", "deliverables", "result"] },
  description: { members: ["description", "objective", "background", "purpose", "summary"] },
  objectives: { members: ["objective", "learningObjectives", "description"] },
  audience: { members: ["audiences"] },
  languages: { members: ["languages", "language"] },
  channels: { members: ["channels"] },
  materials: { members: ["materials"] },
  slogan: { members: ["slogan"] },
  occasion: { members: ["occasion"] },
  hours: { members: ["hours", "duration"] },
  signed: { members: ["signedOn"] },
  indicator: { members: ["indicator"] },
  value: { members: ["value"] },
  unit: { members: ["unit"] },
  population: { members: ["population"] },
  asOf: { members: ["asOf", "period", "date"] },
  stage: { members: ["stage", "status"] },
  goal: { members: ["goal", "objective"] },
  baseline: { members: ["baseline"] },
  target: { members: ["target"] },
  validated: { members: ["validatedByCountry"] },
  notes: { members: ["notes", "note"] },
  source: { members: ["sources", "link", "url"] },
  contact: { members: [], personal: true },
} as const satisfies Readonly<Record<string, Concept>>;

/** Name of a concept. */
export type ConceptName = keyof typeof concepts;

/** Words of one language that stand over columns, by concept; the first is the plainest. */
export type HeadingWords = Readonly<Record<ConceptName, readonly string[]>>;
