import type { Parameter } from "@cop-sdk/diagnostics";
import type { WorkbookCode } from "./messages/index.js";

/** Why a workbook cannot be read. Thrown inside the reader only, which turns it into a finding. */
export class Refusal extends Error {
  constructor(
    readonly code: WorkbookCode,
    readonly params: Readonly<Record<string, Parameter>> = {},
  ) {
    super(code);
  }
}

/** Refuses when a number is above its limit. */
export function within(limit: string, most: number, found: number): void {
  if (found > most) throw new Refusal("workbook/limit", { limit, most });
}
