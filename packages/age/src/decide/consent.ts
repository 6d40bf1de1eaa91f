import type { AskedFacts } from "../facts/door.js";
import type { ConsentNeed } from "../packs/acts.js";
import { type Entry, isConsentLine } from "./engines.js";
import type { Consent, NotAppliedReason } from "./outcome.js";

/** Puts the consents that rules ask for together: nobody's is lost. */
export function consentOf(
  needs: readonly ConsentNeed[],
  notApplied: readonly (readonly [Entry, readonly NotAppliedReason[]])[],
  asked: AskedFacts,
): Consent | undefined {
  if (needs.length > 0) {
    const separate = [...new Set(needs.flatMap((need) => need.separate ?? []))].sort();
    return {
      by: needs.some(({ by }) => by === "child+guardian") ? "child+guardian" : "guardian",
      ...(needs.some(({ verifiable }) => verifiable) && { verifiable: true }),
      ...(separate.length > 0 && { separate }),
    };
  }
  const above = notApplied.some(([entry, reasons]) => reasons.length === 1 && reasons[0] === "age" && isConsentLine(entry));
  return asked.basis === "consent" && (asked.topics as readonly string[]).includes("data-consent") && above ? { by: "child" } : undefined;
}
