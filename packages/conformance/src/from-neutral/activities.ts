import { checksum } from "@cop-sdk/diagnostics";
import { type ActivityLog, modelVersion } from "@cop-sdk/model";
import { activityAt } from "./activity.js";
import { identifierFrom, type TakenIds, takeId } from "./ids.js";
import { filled, known } from "./known.js";
import { keep, keepTheRest, type Ledger, note, pageFor, remark, settle } from "./ledger.js";
import { asRecord, isAbsent, isObject, member, type Place } from "./place.js";
import { notesAt, recordsAt, textAt } from "./read.js";
import { sourceListAt } from "./sources.js";

/** Tables of the form that explain its codes. The model has its own. */
const legends = ["clauseCodes", "regions"] as const;

/** Members that say how the list was made; they stay as notes. */
const remarksOnTheList = ["clauseAttribution", "regionAttribution", "collected"] as const;

/** An activities file as one activity log. */
export function activityLogFrom(ledger: Ledger, place: Place): ActivityLog {
  const at = (key: string) => member(place, key);
  for (const legend of legends)
    if (!isAbsent(at(legend).value)) {
      settle(ledger, at(legend));
      remark(ledger, at(legend), "neutral/legend");
    }
  const description = textAt(ledger, at("description"));
  const sources = sourceListAt(ledger, at("sources"));
  const records = recordsAt(ledger, at("activities")).filter((item) => isObject(item.value) || keep(ledger, item, "neutral/record-left-out", { member: "id" }));
  const ids = idsOf(ledger, records);
  const activities = records.map((item, index) => activityAt(ledger, asRecord(item), ids[index] ?? "", ids));
  const list = remarksOnTheList.flatMap((key) => textAt(ledger, at(key)) ?? []);
  ledger.notes.unshift(...list, ...notesAt(ledger, place));
  const id = logId(ledger, at("id"), description, ids);
  keepTheRest(ledger, place);
  return known({
    type: "activity-log" as const,
    modelVersion,
    id,
    language: "en",
    origin: "public-source" as const,
    title: { en: description ?? "Activities (title not stated)" },
    sources,
    notes: filled(ledger.notes),
    activities,
  });
}

/** The id of every record, all before the first is read, so that remarks can name them. */
function idsOf(ledger: Ledger, records: readonly Place[]): readonly string[] {
  const taken: TakenIds = new Map();
  return records.map((record, index) => {
    const own = member(record, "id");
    const stated = typeof own.value === "string" || typeof own.value === "number" ? String(own.value) : undefined;
    const page = pageFor(ledger, "notes");
    const id = takeId(page, stated === undefined ? record : own, stated, `activity-${index + 1}`, taken);
    if (stated !== undefined) settle(ledger, own);
    if (stated !== undefined && id !== stated) note(ledger, `${id} is called ${stated} in the file`);
    return id;
  });
}

/** The file's own id, else one from its description and the ids of its records, which edits of a record do not change. */
function logId(ledger: Ledger, own: Place, description: string | undefined, ids: readonly string[]): string {
  const stated = textAt(ledger, own);
  const made = stated === undefined ? undefined : identifierFrom(stated);
  if (made !== undefined && made !== stated) {
    remark(ledger, own, "neutral/id-changed", { id: made });
    note(ledger, `id in the file: ${stated}`);
  }
  return made ?? `activities-${checksum([description, ...ids].join("\n")).slice(0, 8)}`;
}
