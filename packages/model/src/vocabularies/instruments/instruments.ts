import type { CalendarDate, Day } from "../../values/calendar-date.js";
import type { Mark } from "../../values/mark.js";
import { onEveryDayOf } from "../dated.js";
import type { Instrument, TextSeen } from "./instrument.js";
import { type RelatedInstrumentId, relatedInstruments } from "./related.js";
import { type RevisionId, revisions } from "./revisions.js";

/** Id of an instrument. */
export type InstrumentId = RevisionId | RelatedInstrumentId;

const joined = (): Readonly<Record<InstrumentId, Instrument>> => ({ ...revisions, ...relatedInstruments });

/** Every instrument, by id. */
export const instruments: Readonly<Record<InstrumentId, Instrument>> = /* @__PURE__ */ joined();

/** The instrument with an id, or `undefined`. */
export const instrumentOf = (id: string): Instrument | undefined => (Object.hasOwn(instruments, id) ? instruments[id as InstrumentId] : undefined);

/** The revisions of Resolution 67 that are known to exist, oldest first. */
export const resolution67Revisions: readonly RevisionId[] = ["res67-2010", "res67-2014", "res67-2017", "res67-2022"];

/** Resolutions whose revision in force can be asked for. */
export type RevisedResolution = "res67" | "pp179" | "c1306";

/** The revision of a resolution in force on a day. */
export type RevisionOnDay =
  | { readonly kind: "known"; readonly id: RevisionId; readonly textSeen: TextSeen; readonly mark: Mark; readonly note?: string }
  /** The resolution did not exist yet. */
  | { readonly kind: "none"; readonly mark: Mark }
  | { readonly kind: "unknown"; readonly mark?: Mark; readonly lastKnown?: RevisionId; readonly note: string };

interface Step {
  /** First day of the step: the day after the conference or session closed. */
  readonly from: Day;
  /** Missing where it is not known which text applies. */
  readonly revision?: RevisionId;
  readonly note?: string;
}

const timelines: Readonly<Record<RevisedResolution, readonly Step[]>> = {
  res67: [
    { from: "2010-06-05", revision: "res67-2010" },
    { from: "2014-04-11", revision: "res67-2014" },
    { from: "2017-10-21", revision: "res67-2017" },
    { from: "2022-06-17", revision: "res67-2022" },
    { from: "2025-11-29", note: "Whether WTDC-25 revised, kept or merged Resolution 67 was not found." },
  ],
  pp179: [
    { from: "2010-10-23", revision: "pp179-2010", note: "Days of PP-10 from memory." },
    { from: "2014-11-08", revision: "pp179-2014" },
    { from: "2018-11-17", revision: "pp179-2018" },
    { from: "2022-10-15", revision: "pp179-2022", note: "Days of PP-22 from memory." },
    { from: "2026-11-28", note: "PP-26 may have revised Resolution 179; its outcome was not seen." },
  ],
  c1306: [
    { from: "2009-01-01", note: "Adopted in 2009; the day was not seen." },
    { from: "2010-01-01", revision: "c1306-2009" },
    { from: "2015-05-23", revision: "c1306-2015", note: "Later modifications were not looked for." },
  ],
};

/**
 * The revision of a resolution in force on a day, or through a whole month, quarter or year. A revision counts from the day after the conference closed,
 * so that revisions and reporting cycles share their bounds (worked out from the dates of the conferences, mark `I`).
 *
 * @example
 * ```ts
 * import { revisionInForceOn } from "@cop-sdk/model";
 *
 * revisionInForceOn("res67", "2016"); // { kind: "known", id: "res67-2014", textSeen: "whole", mark: "I" }
 * ```
 */
export const revisionInForceOn = (resolution: RevisedResolution, day: CalendarDate): RevisionOnDay =>
  onEveryDayOf<RevisionOnDay>(
    day,
    (one) => onDay(timelines[resolution], one),
    (answer) => (answer.kind === "known" ? answer.id : answer.kind),
    {
      kind: "unknown",
      note: "The date is not precise enough to tell which revision applied.",
    },
  );

function onDay(steps: readonly Step[], day: Day): RevisionOnDay {
  const index = steps.findLastIndex((step) => step.from <= day);
  const step = steps[index];
  if (!step) return { kind: "none", mark: "I" };
  const note = step.note === undefined ? {} : { note: step.note };
  if (step.revision !== undefined) return { kind: "known", id: step.revision, textSeen: revisions[step.revision].textSeen, mark: "I", ...note };
  const lastKnown = steps[index - 1]?.revision;
  return { kind: "unknown", ...(lastKnown === undefined ? {} : { lastKnown }), note: step.note ?? "The revision in force is not known." };
}
