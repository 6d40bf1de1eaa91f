import type { Language } from "@cop-sdk/diagnostics";
import type { CopyOptions } from "../content/copy.js";

/** How a report is rendered. */
export interface RenderOptions extends CopyOptions {
  /** Language of headings and phrases; English by default. Titles and narratives keep theirs. */
  readonly language?: Language;
}
