import { type ActionStatus, actionStatuses, type StrategyAction } from "@cop-sdk/model";
import { codeFor } from "./codes.js";
import { periodAt } from "./dates.js";
import type { Goals } from "./goals.js";
import { freeId, identifierFrom, type TakenIds } from "./ids.js";
import { filled, known } from "./known.js";
import { keep, type Ledger, leftOut, note, remark, settle, term } from "./ledger.js";
import { type Listing, listing } from "./listing.js";
import { moneyAt } from "./money.js";
import { bodiesAt, type Register } from "./organizations.js";
import { isAbsent, member, type Place } from "./place.js";
import { flagAt, nameAt, noteOf, textAt } from "./read.js";
import { sourcesAt } from "./source-ids.js";
import { actionStatusWords } from "./tables.js";

export function actionsAt(ledger: Ledger, place: Place, goalOf: Goals["idOf"], register: Register): Listing<StrategyAction> {
  const taken: TakenIds = new Map();
  return listing<StrategyAction>(
    ledger,
    place,
    (page, item, number) => {
      const ref = nameAt(page, member(item, "ref"));
      const isOfficial = flagAt(page, member(item, "refIsOfficial")) ?? false;
      const wanted = (ref && identifierFrom(`action-${ref}`)) ?? `action-${number}`;
      const id = freeId(taken, wanted);
      if (id !== wanted) remark(page, member(item, "ref"), "neutral/duplicate-id", { id });
      if (ref !== undefined && !isOfficial && !id.endsWith(ref)) note(page, `ref in the file: ${ref}`);
      const activity = textAt(page, member(item, "activity")) ?? textAt(page, member(item, "text"));
      const details = {
        goal: goalAt(page, member(item, "goalRef"), goalOf),
        leads: filled(register.enter(bodiesAt(page, member(item, "lead")))),
        partners: filled(register.enter(bodiesAt(page, member(item, "partners")))),
        timeline: periodAt(page, member(item, "timeframe")),
        budget: moneyAt(page, member(item, "budget")),
        indicator: textAt(page, member(item, "indicator")),
        ...statusAt(page, member(item, "status")),
        sources: sourcesAt(page, member(item, "sources")),
        note: noteOf(page, ledger, item),
      };
      if (activity === undefined) return leftOut(ledger, item, "activity", known({ ref, ...details }));
      return [known({ id, officialRef: isOfficial ? ref : undefined, activity, ...details })];
    },
    "activity",
  );
}

function goalAt(ledger: Ledger, place: Place, goalOf: Goals["idOf"]): string | undefined {
  if (isAbsent(place.value)) return undefined;
  const ref = typeof place.value === "string" || typeof place.value === "number" ? String(place.value) : undefined;
  const id = ref === undefined ? undefined : goalOf(ref);
  if (id === undefined || id === "several") return keep(ledger, place, "neutral/unknown-reference", { expected: term("expected/goal") });
  settle(ledger, place);
  return id;
}

/** The status as printed, and the code when its first words are one: "done by November 2020" is done. */
function statusAt(ledger: Ledger, place: Place): { readonly status?: ActionStatus; readonly statusStatedAs?: string } {
  const statusStatedAs = textAt(ledger, place);
  if (statusStatedAs === undefined) return {};
  const words = statusStatedAs.trim().split(/[\s,;:.]+/);
  const status = [3, 2, 1].map((count) => codeFor(actionStatuses, actionStatusWords, words.slice(0, count).join(" "))).find((code) => code !== undefined);
  if (status === undefined) return { statusStatedAs };
  if (status === statusStatedAs) return { status };
  remark(ledger, place, "neutral/code-read-as", { code: status });
  return { status, statusStatedAs };
}
