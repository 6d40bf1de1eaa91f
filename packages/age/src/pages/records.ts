import { fillTemplate, type Language } from "@cop-sdk/diagnostics";
import type { Status } from "@cop-sdk/rules";
import { effectsOf, type TableEffect } from "../check/compare.js";
import { comingDay } from "../check/dates.js";
import { lineOf, placeOfEntry } from "../check/record-line.js";
import type { Entry } from "../decide/engines.js";
import type { OutcomeConfidence } from "../decide/outcome.js";
import { type Words, wordsIn } from "../explain/words.js";
import type { Ages, DatedRecord, LawRecord, Requirement } from "../packs/record.js";
import { code, item, plain } from "./markdown.js";
import { type SayOnPage, sayOnPage } from "./texts/index.js";

/** What the lines of a page are written with. */
export interface Pen {
  /** The day of the page. */
  readonly date: string;
  readonly say: SayOnPage;
  readonly words: Words;
  /** Things put together as the language does it. */
  readonly list: (items: readonly string[]) => string;
}

/** The pen of a language. */
export const penOf = (language: Language, date: string): Pen => ({
  date,
  say: sayOnPage(language),
  words: wordsIn(language),
  list: (items) => fillTemplate("{items}", { items }, language),
});

/** Ages in words. */
export function agesOf({ below, from }: Ages, { say }: Pen): string {
  if (from === undefined) return below === undefined ? say("all-ages") : say("below", { below });
  return below === undefined ? say("from", { from }) : say("span", { from, to: below - 1 });
}

/** What a record of law does, by ages, in the words of a language. Of guidance it says that it does not bind. */
export const effectsText = (effects: readonly TableEffect[], status: Status, language: Language): string => effectLine(effects, status, penOf(language, ""));

/** For what services an effect is, in words. */
function whenOf({ when: { content, directed, riskClass = [], special } = {} }: TableEffect, { say }: Pen): readonly string[] {
  return [
    ...(["low", "medium", "high"] as const).filter((level) => (riskClass as readonly string[]).includes(level)).map((level) => say(`when/${level}`)),
    ...(directed === undefined ? [] : [say(directed ? "when/directed" : "when/not-directed")]),
    ...(content === undefined ? [] : [say("any" in content ? "when/adult" : "when/not-adult")]),
    ...(special === undefined ? [] : [say("when/special")]),
  ];
}

function effectLine(effects: readonly TableEffect[], status: Status, pen: Pen): string {
  const { list, say, words } = pen;
  const lines = effects
    .map((effect) => {
      const { ages, decision, noFixedAge, safeguards } = effect;
      if (noFixedAge) return say("no-fixed-age");
      const known = {
        ages: list([agesOf(ages, pen), ...whenOf(effect, pen)]),
        decision: decision === "allow" ? say("restricts-nothing") : words.decision(decision),
      };
      return safeguards.length > 0 ? say("effect-with", { ...known, safeguards: list(safeguards.map(words.safeguard)) }) : say("effect", known);
    })
    .join(" · ");
  return status === "guidance" ? say("effect-advice", { binding: say("binding/regulator-guidance"), lines }) : lines;
}

/** Statuses under which a record without a first day needs no word about it: nothing is to come. */
const settled: readonly Status[] = ["enjoined", "political", "struck-down"];

/** Status, days, and what courts and transitions made of it. */
function lifeLine(record: DatedRecord, { date, list, say, words }: Pen): string {
  const { enforceability = [], status, window } = record;
  const from = comingDay(record);
  return list([
    words.status(status),
    ...(from === null ? (settled.includes(status) ? [] : [say("no-day")]) : [say(from > date ? "from-day" : "since", { date: from })]),
    ...(window.below === undefined ? [] : [say("until", { date: window.below })]),
    ...enforceability.map(({ from, state }) => `${from}: ${say(`event/${state}`)}`),
  ]);
}

const seenLine = ({ sources = [] }: DatedRecord, { say }: Pen): readonly string[] =>
  sources.length === 0 ? [] : [say("seen", { sources: sources.map((id) => `[${id}](#${id.toLowerCase()})`) })];

/** A record of law with all that is known of it; `inPlace`: nearer records that hold instead of it. */
export function lawLines(entry: Entry, pen: Pen, inPlace: readonly string[] = []): readonly string[] {
  const record = entry.record as LawRecord;
  const { say, words } = pen;
  return item(effectLine(effectsOf(record), record.status, pen), [
    `${plain(record.instrument)} · ${code(entry.id)} · ${placeOfEntry(entry)}`,
    `${lifeLine(record, pen)} · ${words.confidence(record.confidence as OutcomeConfidence)}`,
    ...(inPlace.length === 0 ? [] : [say("replaced", { rules: inPlace.map(code) })]),
    ...(record.conditions === undefined ? [] : [say("conditions", { conditions: plain(record.conditions) })]),
    ...(record.notes === undefined ? [] : [say("note", { notes: plain(record.notes) })]),
    ...seenLine(record, pen),
  ]);
}

/** A requirement of a code. */
export function requirementLines(entry: Entry, pen: Pen): readonly string[] {
  const record = entry.record as Requirement;
  const { list, say, words } = pen;
  return item(`${plain(record.title)} (${plain(record.ref)}) · ${code(entry.id)}`, [
    plain(record.requirement),
    say("for", { things: `${list(record.appliesTo.map(words.feature))} · ${agesOf(lineOf(entry).ages, pen)}` }),
    ...(record.safeguards.length === 0 ? [] : [say("safeguards", { safeguards: record.safeguards.map(words.safeguard) })]),
    `${words.strength(record.strength)} · ${lifeLine(record, pen)} · ${words.confidence(record.confidence as OutcomeConfidence)}`,
    ...(record.notes === undefined ? [] : [say("note", { notes: plain(record.notes) })]),
    ...seenLine(record, pen),
  ]);
}
