import type { Language } from "@cop-sdk/diagnostics";
import { nearest } from "../check/compare.js";
import { eventsOf } from "../check/dates.js";
import { type HistoryLine, standsOn } from "../check/history.js";
import { partNotice } from "../check/part-notice.js";
import { grouped, lineOf, placeOfEntry } from "../check/record-line.js";
import { coverageOfPlace } from "../decide/coverage.js";
import type { Entry } from "../decide/engines.js";
import type { OutcomeConfidence } from "../decide/outcome.js";
import { asOf } from "../packs/list.js";
import { notExpressed } from "../packs/not-expressed.js";
import { statesOf } from "../packs/place.js";
import type { LawRecord } from "../packs/record.js";
import { type PackSource, type SourceId, sources } from "../packs/sources.js";
import { code, item, link, plain, section } from "./markdown.js";
import { entriesOn, pageOf, partsOf } from "./place.js";
import { placeName } from "./place-name.js";
import { lawLines, type Pen, penOf, requirementLines } from "./records.js";

/** Choices of a page. */
export interface PageOptions {
  /** The day that the page is about; the day up to which the records were checked when absent. */
  readonly date?: string;
  readonly language?: Language;
  /** The name of the state in the language; its code when absent. */
  readonly name?: string;
}

/**
 * What is on record of a place, as a page in Markdown: first what is not covered, then the rules of the day, what is stopped or open, what is to come, what is over, the design codes, how well it is known,
 * and the sources. The same place, day and language give the same bytes. Not legal advice, and says so.
 *
 * @param place - a state (`IE`), a part of one (`US-FL`), or a rule maker for several (`EU`, `EUR`, `INT`)
 * @example
 * ```ts
 * import { placePage } from "@cop-sdk/age/pages";
 *
 * placePage("IE", { name: "Ireland" }).split("\n")[0]; // "# Ireland (IE)"
 * ```
 */
export function placePage(place: string, { date = asOf, language = "en", name }: PageOptions = {}): string {
  const pen = penOf(language, date);
  const { say } = pen;
  const entries = entriesOn(place);
  const laws = entries.filter(({ code: ofCode }) => ofCode === undefined);
  const own = entries.filter((entry) => entry.code !== undefined && pageOf(placeOfEntry(entry)) === place);
  const standing = (...wanted: readonly ReturnType<typeof standsOn>[]) => laws.filter((entry) => wanted.includes(standingOf(entry, date)));
  const shown = [...laws, ...own];
  return `${[
    `# ${say("title", { name: plain(placeName(place, name ?? nameOf(place, pen), language)), place })}`,
    "",
    ...coverageLines(place, entries, date, pen),
    "",
    say("about", { date, asOf }),
    ...(language === "en" ? [] : ["", say("english")]),
    "",
    ...section(2, say("now", { date }), nowLines(standing("now"), pen)),
    ...section(
      2,
      say("open", { date }),
      standing("stopped", "open").flatMap((entry) => lawLines(entry, pen)),
    ),
    ...section(2, say("coming"), comingLines(shown, standing("later", "draft"), pen)),
    ...section(
      2,
      say("history"),
      standing("past").flatMap((entry) => lawLines(entry, pen)),
    ),
    ...section(2, say("not-expressed"), notExpressedLines(place)),
    ...section(2, say("codes"), codeLines(own, entries, place, pen)),
    ...section(2, say("confidence"), confidenceLines(shown, pen)),
    ...section(2, say("sources"), sourceLines(shown, pen)),
  ]
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;
}

const nameOf = (place: string, { say }: Pen): string => (place === "EU" || place === "EUR" || place === "INT" ? say(`place/${place}`) : place);

const standingOf = ({ record }: Entry, date: string): ReturnType<typeof standsOn> => standsOn(record as unknown as HistoryLine, date);

/** What is not covered comes first, in words that nobody can take for permission. */
function coverageLines(place: string, entries: readonly Entry[], date: string, { say, words }: Pen): readonly string[] {
  const coverage = coverageOfPlace(entries, place, date);
  const lines = (["none", "partial", "complete"] as const).flatMap((state) => {
    const topics = coverage.filter((one) => one.state === state).map(({ topic }) => words.topic(topic));
    return topics.length === 0 ? [] : [`${state === "complete" ? "" : "**"}${say(state, { topics })}${state === "complete" ? "" : "**"}`];
  });
  const parts = partsOf(place);
  const notice = place.includes("-") ? partNotice(place) : undefined;
  return [...(notice ? [`**${words.notice(notice)}**`] : []), ...lines, ...(parts.length === 0 ? [] : [say("parts", { places: parts })])].flatMap(
    (line, index) => (index === 0 ? [line] : ["", line]),
  );
}

/** The rules of the day by topic, from young to old; last a wider one, with the nearer ones that hold in its place. */
function nowLines(entries: readonly Entry[], pen: Pen): readonly string[] {
  if (entries.length === 0) return [pen.say("now-none")];
  const holding = nearest(entries);
  const order = (entry: Entry) => (holding.includes(entry) ? 0 : 100) + (lineOf(entry).ages.from ?? 0);
  const topics = [...new Set(entries.map(({ record }) => (record as LawRecord).topic))].sort();
  return topics.flatMap((topic) => [
    ...section(
      3,
      pen.words.topic(topic),
      entries
        .filter(({ record }) => (record as LawRecord).topic === topic)
        .sort((a, b) => order(a) - order(b))
        .flatMap((entry) => {
          const effect = entry.rules[0]?.effect;
          const nearer = holding.includes(entry)
            ? []
            : holding.filter((other) => other.rules[0]?.topic === entry.rules[0]?.topic && other.rules[0]?.effect === effect);
          return lawLines(
            entry,
            pen,
            nearer.map(({ id }) => id),
          );
        }),
    ),
  ]);
}

/** What happens after the day, drafts without a day last, then the laws that are not there yet. Drafts never decide. */
function comingLines(entries: readonly Entry[], laws: readonly Entry[], pen: Pen): readonly string[] {
  const { date, say, words } = pen;
  const after = entries.flatMap((entry) => eventsOf(entry, date, "9999")).filter((event) => event.date !== date);
  const key = ({ date: day, rules }: (typeof after)[0]) => `${day ?? "~"} ${rules[0]}`;
  const events = [...grouped(after)]
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .flatMap(({ date: day, event, instrument, rules, status, topic }) =>
      item(
        `${day ?? say("no-day")}: ${say(`event/${event}`)}: ${plain(instrument)} (${rules.map(code).join(", ")}; ${words.topic(topic)}; ${words.status(status)})`,
      ),
    );
  if (events.length + laws.length === 0) return [say("coming-none")];
  const drafts = [...after, ...laws.map(({ record }) => record)].some(({ status }) => ["announced", "political", "proposed"].includes(status));
  return [...events, ...(drafts ? ["", say("drafts-never")] : []), ...(laws.length === 0 ? [] : ["", ...laws.flatMap((entry) => lawLines(entry, pen))])];
}

/** What is known of a place, or of a wider one, and is no rule, with the reason. */
const notExpressedLines = (place: string): readonly string[] =>
  notExpressed
    .filter((record) => pageOf(record.place) === place || (statesOf(record.place) as readonly string[] | undefined)?.includes(place.split("-", 1)[0] ?? place))
    .flatMap(({ id, reason }) => item(`${code(id)}: ${plain(reason)}`));

/** The codes of the place's own rule maker with all that they ask, and the names of wider ones. */
function codeLines(own: readonly Entry[], entries: readonly Entry[], place: string, pen: Pen): readonly string[] {
  const codes = [...new Set(own.flatMap((entry) => entry.code ?? []))];
  const others = new Set(entries.flatMap(({ code: ofCode }) => (ofCode && pageOf(ofCode.place) !== place ? [`${ofCode.name} (${pageOf(ofCode.place)})`] : [])));
  return [
    ...codes.flatMap((one) => [
      `### ${plain(one.name)}`,
      "",
      `${plain(one.issuer)}; ${pen.say(`binding/${one.bindingness}`)}. ${pen.say("applies-to", { conditions: plain(one.binds) })}.`,
      ...(one.note === undefined ? [] : ["", pen.say("note", { notes: plain(one.note) })]),
      "",
      ...one.requirements.flatMap(({ id }) => own.filter((entry) => entry.id === id)).flatMap((entry) => requirementLines(entry, pen)),
      "",
    ]),
    ...(others.size === 0 ? [] : [pen.say("codes-wider", { codes: [...others].map(plain) })]),
  ];
}

/** Which records were seen and which are from memory. */
const confidenceLines = (entries: readonly Entry[], { say, words }: Pen): readonly string[] =>
  (["S", "S/K", "K"] as const).flatMap((confidence: OutcomeConfidence) => {
    const rules = entries.filter(({ record }) => record.confidence === confidence).map(({ id }) => code(id));
    return rules.length === 0 ? [] : item(say("confidence-line", { confidence: words.confidence(confidence), rules: rules.join(", ") }));
  });

/** The sources named on the page. */
function sourceLines(entries: readonly Entry[], { say }: Pen): readonly string[] {
  const named = [...new Set(entries.flatMap(({ record }) => record.sources ?? []))].sort() as SourceId[];
  if (entries.length === 0) return [];
  if (named.length === 0) return [say("sources-none")];
  return named.flatMap((id) => {
    const { kind, publisher, title, url }: PackSource = sources[id];
    return item(`<a id="${id.toLowerCase()}"></a>${code(id)} ${link(title, url)}${publisher === undefined ? "" : `, ${plain(publisher)}`} (${kind})`);
  });
}
