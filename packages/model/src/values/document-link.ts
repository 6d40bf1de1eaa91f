/** A text, film or tool that can be looked up. */
export interface DocumentLink {
  /** Name of the thing, as printed. Must. */
  readonly title: string;
  /** Kind of thing, in words: `leaflet`, `film`, `outcome report`. May. */
  readonly kind?: string;
  /** Language of it (BCP 47). May. */
  readonly language?: string;
  /** Address on the web, `http` or `https`. Should. */
  readonly link?: string;
  /** SHA-256 of the file, 64 hexadecimal digits in small letters, so that a later reader knows it is the same. May. */
  readonly sha256?: string;
}
