import { type Diagnostic, hasAtLeast, sortDiagnostics } from "@cop-sdk/diagnostics";
import { type CopDocument, parseDocument } from "@cop-sdk/model";
import { activityLogFrom } from "./activities.js";
import { type Ledger, openLedger, remark, settle } from "./ledger.js";
import { isAbsent, isObject, items, member, type Place, wholeOf } from "./place.js";
import { strategyFrom } from "./strategy.js";

/** What {@link fromNeutral} gives. */
export interface Converted {
  /** Documents of the model; each passes its parser. */
  readonly documents: readonly CopDocument[];
  /**
   * What could not be carried as it stood, and what was read with judgement. An error means that a document could not be made; a warning that content was kept
   * elsewhere or is missing; an info that a reading was chosen. Pointers lead into the neutral file.
   */
  readonly remarks: readonly Diagnostic[];
}

/** Deepest nesting that is read. */
const deepest = 60;

const formats = { "neutral-strategy/1": strategyFrom, "neutral-activities/1": activityLogFrom } as const;

type Format = keyof typeof formats;

/**
 * Converts a file of the neutral forms (`neutral-strategy/1`, `neutral-activities/1`) to documents of the model. A list of such objects gives a document for each.
 * Nothing is thrown for bad data, nothing is guessed or lost in silence: content without a place in the model stands in the notes of its record.
 *
 * @example
 * ```ts
 * import { fromNeutral } from "@cop-sdk/conformance";
 *
 * const { documents, remarks } = fromNeutral({ format: "neutral-strategy/1", id: "zm-1", country: { iso2: "ZM" }, titleEn: "Strategy", languages: ["en"] });
 * documents[0]?.type; // "national-strategy"
 * remarks.map(({ code }) => code); // ["neutral/kind-assumed", "neutral/status-assumed"]
 * ```
 */
export function fromNeutral(value: unknown): Converted {
  const whole = wholeOf(value);
  if (isDeeperThan(deepest, value)) return refused(whole, "neutral/too-deep");
  if (!Array.isArray(value)) return convert(whole);
  if (value.length === 0) return refused(whole, "neutral/not-an-object");
  const converted = items(whole).map((item) => convert({ ...item, from: item.steps.length }));
  return { documents: converted.flatMap(({ documents }) => documents), remarks: converted.flatMap(({ remarks }) => remarks) };
}

function convert(place: Place): Converted {
  if (!isObject(place.value)) return refused(place, "neutral/not-an-object");
  if (Object.hasOwn(place.value, "modelVersion")) return refused(place, "neutral/already-converted");
  const ledger = openLedger(place.value);
  const format = formatAt(ledger, place);
  const document = format && formats[format](ledger, place);
  const fits = document === undefined || !hasAtLeast(parseDocument(document).diagnostics);
  if (!fits) remark(ledger, place, "neutral/result-invalid");
  return { documents: document && fits ? [document] : [], remarks: sortDiagnostics(ledger.remarks) };
}

/** The form of a file: as it says, else as its members show. */
function formatAt(ledger: Ledger, place: Place): Format | undefined {
  const own = member(place, "format");
  if (typeof own.value === "string" && Object.hasOwn(formats, own.value)) {
    settle(ledger, own);
    return own.value as Format;
  }
  const has = (key: string) => !isAbsent(member(place, key).value);
  const shown = has("activities") ? "neutral-activities/1" : has("country") && (has("titleEn") || has("titleOriginal")) ? "neutral-strategy/1" : undefined;
  if (!isAbsent(own.value) || shown === undefined) {
    remark(ledger, isAbsent(own.value) ? place : own, "neutral/unknown-format", { allowed: Object.keys(formats) });
    return undefined;
  }
  remark(ledger, place, "neutral/format-assumed", { format: shown });
  return shown;
}

function refused(place: Place, code: "neutral/too-deep" | "neutral/not-an-object" | "neutral/already-converted"): Converted {
  const remarks: Diagnostic[] = [];
  remark({ document: place.value, remarks }, place, code);
  return { documents: [], remarks };
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((child) => isDeeperThan(levels - 1, child));
}
