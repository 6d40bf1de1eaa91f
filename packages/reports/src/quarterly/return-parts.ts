import { type Diagnostic, isLanguage, type Language } from "@cop-sdk/diagnostics";
import {
  type Activity,
  type Conflict,
  type Count,
  type Figure,
  isMissing,
  type NationalReturn,
  type NationalUpdate,
  nameOf,
  type Source,
} from "@cop-sdk/model";
import { defined } from "../compile/defined.js";
import { findingIn } from "../compile/findings.js";
import { type PhraseKey, phrasesIn } from "../phrases/index.js";
import { belongs, onDate, type QuarterFrame } from "./quarter-frame.js";

/** What a return gives to a quarterly report. Everything names the return: activities, figures and sources by their ids and sources, news by `nationalReturn`. */
export interface ReturnParts {
  readonly activities: readonly Activity[];
  readonly figures: readonly Figure[];
  readonly nationalUpdates: readonly NationalUpdate[];
  readonly challenges: readonly string[];
  readonly conflicts: readonly Conflict[];
  readonly sources: readonly Source[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a return for the quarter. What lies outside is left out and named. */
export function partsOf(document: NationalReturn, { period: quarter }: QuarterFrame): ReturnParts {
  const { id, country, period } = document;
  const diagnostics: Diagnostic[] = [];
  const within = <Item>(items: readonly Item[], member: string, dateOf: (item: Item) => Parameters<typeof belongs>[0]): Item[] =>
    items.filter((item, index) => {
      const belongsHere = belongs(dateOf(item), period, quarter);
      if (!belongsHere) diagnostics.push(findingIn(document, "compile/outside-quarter", "info", `/${member}/${index}`));
      return belongsHere;
    });
  const activities = within(document.activities, "activities", ({ date }) => date);
  const figures = within(document.figures ?? [], "figures", (figure) => figure.period);
  const names = namesIn(document, activities, diagnostics);
  return {
    activities: activities.map((activity) => names.activity(activity)),
    figures: figures.map(({ sources, id: own, ...figure }) =>
      defined({ ...figure, id: own === undefined ? undefined : names.own(own), country: figure.country ?? country, sources: names.sources(sources) }),
    ),
    nationalUpdates: [
      ...within(document.changes, "changes", ({ date }) => onDate(date)).map(({ title, description, kind, stage }) =>
        update(document, description === undefined ? title : `${title}: ${description}`, [`topic/${kind}`, `detail/${stage}`]),
      ),
      ...(document.requests ?? []).map(({ text, kind }) =>
        update(document, text, ["statement/request", ...(kind === undefined ? [] : [`detail/${kind}` as const])]),
      ),
    ],
    challenges: (document.challenges ?? []).map((text) => `${nameOf(country, wordsOf(document))}${phrasesIn(wordsOf(document)).colon}${text}`),
    conflicts: (document.conflicts ?? []).map((conflict) => ({ ...names.conflict(conflict), about: `${id}${conflict.about}` })),
    sources: [sourceOf(document), ...(document.sources ?? []).map((source) => ({ ...source, id: names.own(source.id) }))],
    diagnostics,
  };
}

/** Language of the few words that are put beside a return's own. */
const wordsOf = ({ language }: NationalReturn): Language => {
  const base = language.split("-")[0] ?? "";
  return isLanguage(base) ? base : "en";
};

/** News with what it is, so that a draft is never told as law. */
function update(document: NationalReturn, text: string, remarks: readonly PhraseKey[]): NationalUpdate {
  const phrases = phrasesIn(wordsOf(document));
  return { country: document.country, text: `${text} (${remarks.map((key) => phrases[key]).join(phrases.listSeparator)})`, nationalReturn: document.id };
}

/** The return itself as a source. */
const sourceOf = (document: NationalReturn): Source => {
  const words = wordsOf(document);
  const title = `${phrasesIn(words)["document/national-return"]}${phrasesIn(words).colon}${nameOf(document.country, words)}`;
  return defined({ id: document.id, title, date: document.date, language: document.language });
};

/** Gives what a return names by short ids the ids that it has in the report. */
function namesIn(document: NationalReturn, kept: readonly Activity[], diagnostics: Diagnostic[]) {
  const own = (id: string): string => `${document.id}/${id}`;
  const here = new Set(kept.map(({ id }) => id));
  const sources = (ids: readonly string[] | undefined): readonly string[] => [document.id, ...(ids ?? []).map(own)];
  const records = (ids: readonly string[] | undefined, pointer: string): readonly string[] | undefined => {
    const found = ids?.filter((id) => here.has(id)).map(own);
    if (found !== undefined && found.length < (ids?.length ?? 0)) {
      diagnostics.push(findingIn(document, "compile/unknown-record", "info", pointer, { record: pointer.slice(1) }));
    }
    return found?.length === 0 ? undefined : found;
  };
  const conflict = (one: Conflict): Conflict => ({ ...one, values: one.values.map((value) => ({ ...value, sources: value.sources.map(own) })) });
  const count = ({ sources: cited, includes, mayInclude, ...rest }: Count, pointer: string): Count =>
    defined({ ...rest, sources: cited?.map(own), includes: records(includes, pointer), mayInclude: records(mayInclude, pointer) });
  const cleared = !isMissing(document.clearance);

  const activity = ({ participants, partOf, conflicts, date, sources: cited, ...rest }: Activity): Activity => {
    const pointer = `/activities/${document.activities.findIndex(({ id }) => id === rest.id)}`;
    const national = rest.scope === undefined || rest.scope === "national";
    const country = rest.country ?? (national ? document.country : undefined);
    return defined({
      ...rest,
      id: own(rest.id),
      date: date.sources === undefined ? date : { ...date, sources: date.sources.map(own) },
      country,
      participants: participants === undefined || isMissing(participants) ? participants : participants.map((one) => count(one, pointer)),
      partOf: records(partOf, pointer),
      validatedByCountry: rest.validatedByCountry ?? (cleared && country === document.country ? true : undefined),
      sources: sources(cited),
      conflicts: conflicts?.map(conflict),
    });
  };
  return { own, sources, conflict, activity };
}
