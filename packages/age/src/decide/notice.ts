import type { Parameter } from "@cop-sdk/diagnostics";
import type { NoticeCode } from "../messages/index.js";

/** Something a reader of an answer must know, without words: texts come from the catalogue by `code`. */
export interface Notice {
  readonly code: NoticeCode;
  readonly params: Readonly<Record<string, Parameter>>;
}
