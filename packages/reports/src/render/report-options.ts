import type { Language } from "@cop-sdk/diagnostics";

/** How a report is rendered. */
export interface RenderOptions {
  /** Language of headings and phrases; English by default. Titles and narratives keep theirs. */
  readonly language?: Language;
}
