import { type CalendarDate, type Day, firstDay, lastDay } from "../../values/calendar-date.js";
import type { Mark } from "../../values/mark.js";
import { onEveryDayOf } from "../dated.js";
import { isState, type StateCode, states } from "../states/codes.js";
import type { StatusGroup } from "./groups.js";
import { ldcEntries, ldcExits, ldcListSeenOn, ldcScheduledExits } from "./ldc-changes.js";
import { ldcMembers, lldcMembers, sidsMembers } from "./lists.js";

/** Status of a country in a group on a day. */
export interface StatusOnDay {
  readonly status: "member" | "not-member" | "unknown";
  /** `dated`: worked out from dated changes. `listed-on-2026-11-23`: taken from the list of that day, whatever the day asked for. */
  readonly basis: "dated" | "listed-on-2026-11-23";
  readonly mark: Mark;
  readonly note?: string;
}

const listedOn: Day = "2026-11-23";

/**
 * Whether a country belonged to a group on a day, or through a whole month, quarter or year. For the least developed countries the answer is dated;
 * for the other two groups no dates were gathered, and the list of 23 November 2026 answers for every day.
 *
 * @example
 * ```ts
 * import { statusOn } from "@cop-sdk/model";
 *
 * statusOn("VU", "ldc", "2020-12-03").status; // "member"
 * statusOn("VU", "ldc", "2020-12-04").status; // "not-member"
 * ```
 */
export function statusOn(country: string, group: StatusGroup, day: CalendarDate): StatusOnDay {
  const basis = group === "ldc" ? "dated" : "listed-on-2026-11-23";
  if (!isState(country)) return { status: "unknown", basis, mark: "D", note: "Status was gathered for Member States only." };
  const answer = group === "ldc" ? ldcOn : group === "lldc" ? lldcOn : sidsOn;
  return onEveryDayOf<StatusOnDay>(
    day,
    (one) => answer(country, one),
    ({ status }) => status,
    {
      status: "unknown",
      basis,
      mark: "D",
      note: "The date is not precise enough to tell the status.",
    },
  );
}

/** The Member States that surely belonged to a group on a day, in alphabetical order of their codes. */
export const membersOn = (group: StatusGroup, day: CalendarDate): readonly StateCode[] =>
  states.filter((state) => statusOn(state, group, day).status === "member");

function ldcOn(state: StateCode, day: Day): StatusOnDay {
  const exit = ldcExits[state];
  if (exit) {
    const gone = exit.goneBy ?? lastDay(exit.on);
    if (day < firstDay(exit.on)) return dated("member", "I", exit.note);
    if (day >= gone) return dated("not-member", day > lastDay(exit.on) || day === exit.on ? exit.mark : "I", exit.note);
    return dated("unknown", exit.mark, "Left in the year; the day is not known.");
  }
  if (!ldcMembers.includes(state)) return dated("not-member", "S");

  const entry = ldcEntries[state];
  if (entry && day < firstDay(entry.on)) return dated("not-member", entry.mark, entry.note);
  if (entry && day <= lastDay(entry.on)) return dated("unknown", entry.mark, "Joined in the year; the day is not known.");
  if (entry && day < ldcListSeenOn) return dated("member", entry.mark, entry.note);
  if (day < "2010-01-01") return dated("unknown", "K", "Days of joining before 2010 were not gathered.");
  if (day < ldcListSeenOn) return dated("member", "K", "That no other country joined between 2010 and 2014 is from memory.");

  const scheduled = ldcScheduledExits[state];
  if (scheduled && day >= scheduled.on) return dated("unknown", scheduled.mark, scheduled.note);
  if (day > listedOn) return { status: "member", basis: "listed-on-2026-11-23", mark: "I", note: "Nothing newer than the list of 23 November 2026 was seen." };
  return dated("member", day === listedOn || day === ldcListSeenOn ? "S" : "I");
}

const lldcOn = (state: StateCode, day: Day): StatusOnDay => listed(lldcMembers, state, day);

function sidsOn(state: StateCode, day: Day): StatusOnDay {
  if (state !== "BH") return listed(sidsMembers, state, day);
  const note = "On older lists of the United Nations; not flagged in the M49 data of May 2026.";
  return day < listedOn ? { status: "unknown", basis: "listed-on-2026-11-23", mark: "S", note } : { ...listed(sidsMembers, state, day), note };
}

const listed = (members: readonly StateCode[], state: StateCode, day: Day): StatusOnDay => ({
  status: members.includes(state) ? "member" : "not-member",
  basis: "listed-on-2026-11-23",
  ...(day === listedOn ? { mark: "S" } : { mark: "I", note: "As listed on 23 November 2026; dates of joining and leaving were not gathered." }),
});

const dated = (status: StatusOnDay["status"], mark: Mark, note?: string): StatusOnDay => ({
  status,
  basis: "dated",
  mark,
  ...(note === undefined ? {} : { note }),
});
