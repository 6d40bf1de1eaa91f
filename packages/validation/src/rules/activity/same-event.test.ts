import type { Activity } from "@cop-sdk/model";
import { expect, it } from "vitest";
import { sameEvents } from "./same-event.js";

const event = (id: string, change: Partial<Activity> = {}): Activity => ({
  id,
  type: "workshop",
  title: id,
  status: "held",
  country: "ZM",
  place: "Lusaka",
  date: { start: "2019-05-06", end: "2019-05-08" },
  ...change,
});

/** The id of the earlier event that the last of some is taken for. */
function sameAs(...events: readonly Activity[]): string | undefined {
  const take = sameEvents<string>();
  return events.map((one) => take(one, `at ${one.id}`)).at(-1)?.id;
}

it.each<[string, Partial<Activity>]>([
  ["the same days", {}],
  ["one common day, at the end", { date: { start: "2019-05-08", end: "2019-05-10" } }],
  ["one common day, at the beginning", { date: { start: "2019-05-01", end: "2019-05-06" } }],
  ["one day in the middle, only its first said", { date: { start: "2019-05-07" } }],
  ["one day in the middle, only its last said", { date: { end: "2019-05-07" } }],
  ["another spelling of the town", { place: " LUSAKA " }],
  ["letters of another width", { place: "Ｌｕｓａｋａ" }],
])("takes an event for an earlier one of the place: %s", (_, change) => {
  expect(sameAs(event("a"), event("b", change))).toBe("a");
});

it.each<[string, Partial<Activity>]>([
  ["the day after", { date: { start: "2019-05-09", end: "2019-05-09" } }],
  ["the day before", { date: { start: "2019-05-05", end: "2019-05-05" } }],
  ["another country", { country: "MW" }],
  ["another town", { place: "Ndola" }],
  ["another kind", { type: "training" }],
  ["a part of the earlier", { partOf: ["a"] }],
  ["a month without days", { date: { start: "2019-05" } }],
  ["a first day without a last that is one", { date: { start: "2019-05-06", end: "2019-05" } }],
  ["a month up to a day", { date: { start: "2019-05", end: "2019-05-07" } }],
])("takes no event for another: %s", (_, change) => {
  expect(sameAs(event("a"), event("b", change))).toBeUndefined();
});

it.each(["country", "place"] as const)("compares none without %s", (member) => {
  const without = (id: string): Activity => {
    const { [member]: _, ...rest } = event(id);
    return rest;
  };
  expect(sameAs(without("a"), without("b"))).toBeUndefined();
});

it("compares none without days", () => {
  expect(sameAs(event("a", { date: {} as Activity["date"] }), event("b", { date: {} as Activity["date"] }))).toBeUndefined();
});

it("takes none for its own part, and compares with fifty of a place", () => {
  expect(sameAs(event("a", { partOf: ["b"] }), event("b"))).toBeUndefined();
  const day = (index: number) => ({ start: `2020-${String(1 + (index % 12)).padStart(2, "0")}-${String(1 + Math.floor(index / 12)).padStart(2, "0")}` });
  const others = (count: number) => Array.from({ length: count }, (_, index) => event(`o${index}`, { date: day(index) }));
  expect(sameAs(event("a"), ...others(49), event("z"))).toBe("a");
  expect(sameAs(event("a"), ...others(50), event("z"))).toBeUndefined();
});
