import type { DocumentBase } from "../base.js";

/** Report to the next World Telecommunication Development Conference (`res67-2014/instructs/5`). */
export interface ImplementationReport extends DocumentBase<"implementation-report"> {
  readonly resolution: string;
}
