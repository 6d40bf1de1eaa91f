import type { JsonPointer } from "@cop-sdk/diagnostics";
import { isRecord } from "../../content/documents/schema.js";

/** Values by their places, as the column for data holds them; nothing where it holds something else. */
export function readData(text: string): Readonly<Record<JsonPointer, unknown>> | undefined {
  if (text.trim() === "") return {};
  try {
    const data: unknown = JSON.parse(text);
    return isRecord(data) && Object.keys(data).every((key) => key.startsWith("/")) ? data : undefined;
  } catch {
    return undefined;
  }
}
