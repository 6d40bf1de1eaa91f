import type { BodyId } from "../vocabularies/index.js";
import type { Period } from "./period.js";

/** A meeting of a body of ITU, named as exactly as it is known. */
export interface MeetingReference {
  /** The body that met. Must. */
  readonly body: BodyId;
  /** Number of the meeting, from 1; `cwgCopMeeting` knows the dates that were seen. Should. */
  readonly number?: number;
  /** Name as printed: `Council 2020`. May. */
  readonly name?: string;
  /** Days of the meeting. Should. */
  readonly dates?: Period;
}
