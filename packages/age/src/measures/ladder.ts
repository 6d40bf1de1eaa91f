import type { MeasureId } from "../vocabulary/measures.js";

/** Ages by which effects and tolerances are written down, both ends included; those of the assessment method of `@cop-sdk/risk`. */
export const measureBands = [
  [0, 5],
  [6, 9],
  [10, 12],
  [13, 15],
  [16, 17],
] as const;

/** One value for each of {@link measureBands}. */
export type ByBand<T> = readonly [T, T, T, T, T];

/** A measure with what it costs and what it does. */
export interface Measure {
  readonly id: MeasureId;
  readonly access: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  readonly intrusion: 0 | 1 | 2 | 3;
  readonly autonomy: 0 | 1 | 2 | 3;
  /** Steps by which it lowers the likelihood of a risk, by age. What a child can undo counts for more the older the child is. */
  readonly lowers: ByBand<0 | 1 | 2 | 3>;
  /** Costs and effects are a design of the SDK, fixed by no source. */
  readonly mark: "D";
  /** What it rests on, where something says so. */
  readonly citation?: string;
}

/** The ladder of measures: a partial order, no line. */
export const ladder: readonly Measure[] = [
  { id: "inform", access: 0, intrusion: 0, autonomy: 0, lowers: [0, 0, 0, 0, 1], mark: "D" },
  { id: "friction", access: 1, intrusion: 0, autonomy: 0, lowers: [0, 0, 0, 1, 1], mark: "D" },
  { id: "default", access: 2, intrusion: 0, autonomy: 0, lowers: [0, 0, 1, 1, 2], mark: "D", citation: "UK Age Appropriate Design Code, Standard 7" },
  { id: "default-notify", access: 2, intrusion: 0, autonomy: 1, lowers: [1, 1, 1, 1, 2], mark: "D" },
  { id: "limit", access: 3, intrusion: 0, autonomy: 0, lowers: [2, 2, 2, 2, 2], mark: "D" },
  { id: "default-guardian", access: 3, intrusion: 0, autonomy: 2, lowers: [2, 2, 2, 2, 2], mark: "D" },
  { id: "consent", access: 3, intrusion: 1, autonomy: 3, lowers: [1, 1, 1, 1, 1], mark: "D", citation: "GDPR Art. 8" },
  { id: "feature-off", access: 4, intrusion: 0, autonomy: 0, lowers: [3, 3, 3, 3, 3], mark: "D" },
  { id: "no-account", access: 5, intrusion: 2, autonomy: 0, lowers: [3, 3, 3, 3, 3], mark: "D" },
  { id: "gate-soft", access: 6, intrusion: 2, autonomy: 0, lowers: [3, 3, 3, 3, 3], mark: "D" },
  { id: "gate-hard", access: 6, intrusion: 3, autonomy: 0, lowers: [3, 3, 3, 3, 3], mark: "D" },
];

/** A measure by its id. */
export const measureOf = (id: MeasureId): Measure => {
  const found = ladder.find((measure) => measure.id === id);
  if (!found) throw new RangeError(`no measure ${id}`);
  return found;
};

/** The places of an age in {@link measureBands}; `undefined` for an adult. */
export const bandIndexOf = (age: number): 0 | 1 | 2 | 3 | 4 | undefined => {
  const index = measureBands.findIndex(([min, max]) => age >= min && age <= max);
  return index < 0 ? undefined : (index as 0 | 1 | 2 | 3 | 4);
};
