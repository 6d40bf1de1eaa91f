/** Who says that a record serves a clause: whoever reported it, or whoever compiled the report. */
export const attributors = ["reporter", "compiler"] as const;

/** One of {@link attributors}. */
export type AttributedBy = (typeof attributors)[number];

/** Says that a record or document serves a clause of the resolution. No text of ITU makes this link; somebody judges it. */
export interface Attribution {
  /** Id of the clause, revision included: `res67-2014/instructs/7`. The rules `clause/*` check it. Must. */
  readonly clause: string;
  /** Who says so. Must. */
  readonly attributedBy: AttributedBy;
  /** Why. May. */
  readonly note?: string;
}
