import type { Activity, Figure, QuarterlyReport } from "@cop-sdk/model";
import { documentSchemas } from "@cop-sdk/model/zod";
import { section } from "../build.js";
import type { Section } from "../content.js";
import { servesSection } from "./back-matter.js";
import type { DocumentScope } from "./document-scope.js";
import { bodySections } from "./layout.js";
import { membersOf, type Schema } from "./schema.js";

/** What the tables of a quarterly report tell of an activity and of a figure. */
const told: ReadonlySet<keyof Activity | keyof Figure> = new Set<keyof Activity | keyof Figure>([
  "id",
  "title",
  "type",
  "date",
  "status",
  "scope",
  "country",
  "region",
  "place",
  "ituRole",
  "participants",
  "sources",
  "indicator",
  "population",
  "value",
  "unit",
  "qualifier",
]);

/** Members of which the report's own sections tell a part only. */
const members = ["title", "membersActive", "activities", "figures"] as const;

/** Everything that is told of activities, figures and members, where the tables before leave something out; nothing where they do not. */
export function quarterlyDetails(scope: DocumentScope, report: QuarterlyReport): readonly Section[] {
  const shape: Readonly<Record<string, Schema>> = membersOf(documentSchemas["quarterly-report"]);
  const isWhole = [...report.activities, ...(report.figures ?? [])].every((entry) =>
    Object.keys(entry).every((name) => (told as ReadonlySet<string>).has(name)),
  );
  const named = (report.membersActive ?? []).every((body) => Object.keys(body).every((name) => name === "name"));
  const chosen = Object.fromEntries(members.flatMap((name) => (shape[name] === undefined ? [] : [[name, shape[name]]])));
  const details = isWhole && named && report.title === undefined ? [] : bodySections(scope, chosen, new Set(["header"]));
  const inside = [...details, ...servesSection(scope, shape)].map((one) => ({ ...one, id: `details-${one.id}` }));
  return inside.length === 0 ? [] : [section("details", scope.own.details, [], inside)];
}
