/** A number with its text in the language of the report: `1,240`. */
export interface Bar {
  readonly value: number;
  readonly text: string;
}

/** Bars in rows and columns, all on one scale. The number stands beside each bar, so that no colour is needed to read it. */
export interface BarsChart {
  readonly kind: "bars";
  /** Columns; an `outlined` one has hollow bars. */
  readonly columns: readonly { readonly heading: string; readonly look: "solid" | "outlined" }[];
  readonly rows: readonly BarsRow[];
  /** What stands where a row has no bar in a column. */
  readonly nothing: string;
}

/** A row of {@link BarsChart}. */
export interface BarsRow {
  readonly label: string;
  /** One for each column; `undefined` where there is none. */
  readonly bars: readonly (Bar | undefined)[];
  /** Stands in place of the bars where the row has none. */
  readonly note?: string;
}

/** How a thing stands to a column: `yes` is a filled square, `no` a hollow one, `unknown` a question mark, `none` a dash. */
export type MarkState = "yes" | "no" | "unknown" | "none";

/** A mark of {@link MarksChart}; its text, such as a number, stands beside it. */
export interface Mark {
  readonly state: MarkState;
  readonly text?: string;
}

/** Marks in rows and columns. Each state has a form of its own and is explained below. */
export interface MarksChart {
  readonly kind: "marks";
  /** Headings of the marks; empty where one column needs none. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly marks: readonly Mark[] }[];
  readonly legend: readonly { readonly state: MarkState; readonly text: string }[];
}

/** Something on {@link TimelineChart}: from the first to the last day, in days since 1 January 1970, with a short label. */
export interface TimelineEvent {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** Set where the days are not known and it lies somewhere between; its bar is hollow. */
  readonly vague?: boolean;
}

/** Events in lanes along one line of time. */
export interface TimelineChart {
  readonly kind: "timeline";
  readonly from: number;
  readonly to: number;
  /** Days at which a line crosses all lanes, with what is written beside it. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly lanes: readonly { readonly label: string; readonly events: readonly TimelineEvent[] }[];
}

/** What a picture shows, as plain data in the language of the report. No place, colour or font is in it. */
export type Chart = BarsChart | MarksChart | TimelineChart;
