/** What a measure costs a child, each from nothing upwards. Axes are never weighed against each other or added up. */
export const axes = ["access", "intrusion", "autonomy", "reach", "duration"] as const;

/** See {@link axes}. */
export type Axis = (typeof axes)[number];

/** A measure as a place on every axis; 0 is the freest. See {@link axisLevels} for the words. */
export type MeasureVector = Readonly<Record<Axis, number>>;

/** What the numbers of each axis stand for, from 0. Design of the SDK [D]. */
export const axisLevels = {
  access: ["open", "friction", "default that the child can change", "guardian or fixed limit", "feature absent", "account absent", "service absent"],
  intrusion: ["none or declared", "signal or unlinkable token", "estimate on the device", "estimate on a server", "identity document"],
  autonomy: ["child decides", "guardian told", "guardian agrees too", "guardian decides", "hidden monitoring (never)"],
  reach: ["children at shown risk", "age band", "all under 18", "everyone"],
  duration: ["session", "reviewed in 6 months", "reviewed in 12 months", "no end"],
} as const satisfies Readonly<Record<Axis, readonly string[]>>;

/** Whether a vector is at most another: no axis is higher. */
export const isAtMost = (a: MeasureVector, b: MeasureVector): boolean => axes.every((axis) => a[axis] <= b[axis]);

/** Whether a vector is below another: no axis is higher, and one is lower. Two vectors can be neither below nor above each other: then a person chooses. */
export const isBelow = (a: MeasureVector, b: MeasureVector): boolean => isAtMost(a, b) && axes.some((axis) => a[axis] < b[axis]);

/** Every minimal element: those that nothing in the list is below. */
export const minimalOf = <T extends { readonly vector: MeasureVector }>(items: readonly T[]): readonly T[] =>
  items.filter(({ vector }) => !items.some((other) => isBelow(other.vector, vector)));
