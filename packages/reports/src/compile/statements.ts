import { type DayPeriod, type LocalText, placeIn, type ReportedConflict, type ReportedStatement } from "@cop-sdk/model";
import { defined } from "./defined.js";
import type { InputDocument } from "./input-document.js";
import type { Placed } from "./placing.js";
import type { SourceNumbers } from "./sources.js";

/** What countries and groups say besides their activities, from returns and quarterly reports whose time touches the period. */
export function statementsOf(documents: readonly InputDocument[], period: DayPeriod, withheld: ReadonlySet<string>): ReportedStatement[] {
  return documents.flatMap((document) => {
    if (document.type !== "national-return" && document.type !== "quarterly-report") return [];
    if (placeIn(document.period, period) === "outside") return [];
    const inWords = (text: string): LocalText => ({ language: document.language, text });
    const from = document.type === "national-return" ? { country: document.country } : { region: document.region };
    const say = (kind: ReportedStatement["kind"], text: string) => ({ kind, document: document.id, text: inWords(text), ...from });
    const challenges = (document.challenges ?? []).map((text) => say("challenge", text));
    if (document.type === "national-return") {
      return [
        ...challenges,
        ...(document.requests ?? []).map(({ text, kind }) => defined({ ...say("request", text), detail: kind })),
        ...document.changes.map(({ title, description, kind, stage }) => ({
          ...say("national-change", description === undefined ? title : `${title}: ${description}`),
          topic: kind,
          detail: stage,
        })),
      ];
    }
    return [
      ...challenges,
      ...document.proposals.map((text) => say("proposal", text)),
      ...document.regulatoryProgress.map(({ topic, text, stage }) => defined({ ...say("regulatory-progress", text), topic, detail: stage })),
      ...(document.nationalUpdates ?? [])
        .filter(({ nationalReturn }) => nationalReturn === undefined || !withheld.has(nationalReturn))
        .map(({ country, text }) => ({ ...say("national-update", text), country })),
    ];
  });
}

/** Where the sources of the records of the period disagree. */
export function disagreementsOf(placed: readonly Placed[], numbers: SourceNumbers): ReportedConflict[] {
  return placed.flatMap(({ candidate: { conflicts, document }, record, standing }) =>
    standing.kind === "left-out"
      ? []
      : conflicts.map(({ about, values, note }) =>
          defined({
            document: document.id,
            record: record.id,
            about,
            values: values.map(({ value, sources }) => ({ value, citations: numbers.cite(document, sources) })),
            note: note === undefined ? undefined : { language: document.language, text: note },
          }),
        ),
  );
}
