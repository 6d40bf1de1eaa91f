import type { Mark } from "../../values/mark.js";
import type { ConferenceId } from "../conferences.js";
import type { SourceId } from "../sources.js";

/** How much of the text of an instrument was seen: `part` is some passages, `none` means that others cite it. */
export type TextSeen = "whole" | "part" | "preamble" | "title" | "none";

/** A resolution, treaty or other text that documents cite. Cite a revision by its id, never by a bare number. */
export interface Instrument {
  /** How the instrument is cited. */
  readonly symbol: string;
  /** Body that adopted it. */
  readonly body: string;
  /** Conference that adopted it, where it is one of {@link conferences}. */
  readonly conference?: ConferenceId;
  readonly place?: string;
  /** Year of adoption; the day was not seen for any of them. */
  readonly year?: number;
  /** Official title, where seen. */
  readonly title?: string;
  readonly textSeen: TextSeen;
  /** More about what was seen. */
  readonly textSeenDetail?: string;
  /** Set where it is not known whether this revision exists at all. */
  readonly existence?: "unknown";
  /** The revision before. */
  readonly predecessor?: string;
  /** The revision after, where one is known to exist. */
  readonly successor?: string;
  /** What it says, as far as seen, in own words. */
  readonly facts: readonly string[];
  readonly mark: Mark;
  readonly sources: readonly SourceId[];
}
