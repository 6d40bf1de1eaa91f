import type { Window } from "@cop-sdk/rules";

/** Completed years: `from` inclusive, `below` exclusive; without `below`, no upper limit. */
export interface BandAges {
  readonly from: number;
  readonly below?: number;
}

/** A band or a level of a scheme. */
export interface Band {
  readonly id: string;
  readonly label: string;
  readonly ages: BandAges;
  readonly note?: string;
}

/** A recognised way of dividing ages. */
export interface BandScheme {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly kind: "legal-definition" | "guidance-edition" | "developmental" | "age-signal" | "store-rating" | "content-rating";
  /** `partition`: an age lies in at most one band. `minimum-age`: levels nest, "suitable from". */
  readonly semantics: "partition" | "minimum-age";
  /** Where it is used; `INT` for everywhere, `EUR` for most of Europe. */
  readonly place: string;
  /** A proposed scheme is never given as one in use. */
  readonly status: "in-use" | "proposed";
  readonly window: Window;
  readonly bands: readonly Band[];
  readonly citation: string;
  readonly confidence: "S" | "S/K" | "K";
  readonly sources?: readonly string[];
  readonly notes?: string;
}
