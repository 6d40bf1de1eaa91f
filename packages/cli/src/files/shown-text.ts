import type { Diagnostic } from "@cop-sdk/diagnostics";
import type { Format } from "@cop-sdk/reader";
import { maskText } from "@cop-sdk/validation";

/** Longest text that is shown in excerpts: masking looks at every value of it. */
const longestShown = 1_000_000;

/** How texts of documents are shown to people. */
export interface ShownOptions {
  readonly file: string;
  readonly formats: readonly Format[];
  readonly showValues: boolean;
}

/** Bytes as text; `undefined` when they are not UTF-8. A byte order mark stays. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A text as it may be shown: values that may hold a person's words are masked, those that findings about privacy or safety point at always. */
export function shownText(text: string, diagnostics: readonly Diagnostic[], { file, formats, showValues }: ShownOptions): string | undefined {
  if (text.length > longestShown) return undefined;
  const hide = diagnostics.flatMap(({ code, pointer }) => (/^(?:privacy|safety)\//.test(code) ? [pointer] : []));
  return maskText(text, { file, formats, showValues, hide });
}
