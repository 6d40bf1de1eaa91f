/** A resolution, document or other text that a paper refers to. */
export interface Reference {
  /** The reference as printed: `WTDC Resolution 67 (Rev. Dubai, 2014)`. Must. */
  readonly text: string;
  /** Id of the instrument, revision included, where it is one of the model's: `pp179-2018`. Should. */
  readonly instrument?: string;
  /** Symbol of the document, as printed: `C17/98(Rev.1)-E`; `parseDocumentSymbol` reads it. May. */
  readonly documentSymbol?: string;
}
