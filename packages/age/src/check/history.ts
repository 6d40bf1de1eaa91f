import type { EnforceabilityWindow, Window } from "@cop-sdk/rules";
import { stateOn } from "../decide/standing.js";
import type { LawRecord } from "../packs/record.js";
import { effectsOf, type TableEffect } from "./compare.js";
import { askedPlace, entriesIn, lineOf, type RecordLine } from "./record-line.js";

/** A record of a place with its whole life. */
export interface HistoryLine extends RecordLine {
  readonly window: Window;
  /** Court windows and transitions, where there were any. */
  readonly enforceability?: readonly EnforceabilityWindow[];
  /** What it does, by ages; requirements of codes have safeguards instead. */
  readonly effects: readonly TableEffect[];
  /** Whom it binds, in words. */
  readonly conditions?: string;
}

/**
 * Every record of law that holds or held in a place, those of its wider rule makers included: today's, past and to come, in the order of topic and first day.
 *
 * @param place - a state (`GB`) or a part of one (`US-TX`)
 * @example
 * ```ts
 * import { historyOf } from "@cop-sdk/age/check";
 *
 * historyOf("AU").map(({ rules }) => rules[0]).includes("au-smma"); // true
 * ```
 */
export function historyOf(place: string): readonly HistoryLine[] {
  const lines = entriesIn(askedPlace(place))
    .filter(({ code }) => code === undefined)
    .map((entry): HistoryLine => {
      const record = entry.record as LawRecord;
      return {
        ...lineOf(entry),
        window: record.window,
        ...(record.enforceability && { enforceability: record.enforceability }),
        effects: effectsOf(record),
        ...(record.conditions !== undefined && { conditions: record.conditions }),
      };
    });
  const key = ({ rules, topic, window }: HistoryLine) => `${topic} ${window.from ?? "~"} ${rules[0]}`;
  return [...lines].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** How a record stands on a day: not yet or no more, a draft, or what courts leave of it. */
export function standsOn({ enforceability, status, window }: HistoryLine, day: string): "now" | "past" | "later" | "draft" | "stopped" | "open" {
  if (["proposed", "announced", "political"].includes(status)) return "draft";
  if (status === "struck-down" || status === "enjoined") return "stopped";
  if (window.from === null || day < window.from) return "later";
  if (window.below !== undefined && day >= window.below) return "past";
  const state = stateOn(enforceability ? { enforceability } : {}, day);
  return state === "enforceable" ? "now" : state === "enjoined" ? "stopped" : "open";
}
