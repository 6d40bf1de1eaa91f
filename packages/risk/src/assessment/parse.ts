import { hasAtLeast, type Result, sortDiagnostics } from "@cop-sdk/diagnostics";
import { canonicalRiskIds } from "../canonical/ids.js";
import { type Check, checkAges, checkText, checkWord, itemsOf, membersOf, startCheck } from "../check.js";
import { functionalities } from "./functionalities.js";
import { groupsAtRisk } from "./groups.js";
import { reaches } from "./levels.js";
import { type AssessmentProfile, evidenceFindings, evidenceQualities, reachBases, safeguardEvidences } from "./profile.js";
import { safeguards } from "./safeguards.js";

/** Members that `cop age check` reads: one file can describe a service for both. */
const ofAge = ["service", "features", "aspects", "processing", "ageKnowledge", "ageAssurance", "consent", "otherJurisdictions", "risks"];

/**
 * Checks data from outside as a profile for {@link assess}. The value is given back as it is; unknown members are reported and kept.
 *
 * @example
 * ```ts
 * import { parseProfile } from "@cop-sdk/risk";
 *
 * const checked = parseProfile({ id: "chat", subject: "service", functionalities: [{ id: "direct-mesaging" }] });
 * checked.ok; // false
 * checked.diagnostics[0]?.params["expected"]; // ["direct-messaging"]
 * ```
 */
export function parseProfile(value: unknown): Result<AssessmentProfile> {
  const check = startCheck(value);
  const profile = membersOf(check, value, [], ["id", "subject", "functionalities"], ["title", "reach", "evidence", "safeguards", "groups", ...ofAge]);
  if (profile) {
    checkText(check, profile.id, ["id"]);
    checkText(check, profile.title, ["title"]);
    checkWord(check, profile.subject, ["service", "country"], ["subject"]);
    itemsOf(check, profile.functionalities, ["functionalities"]).forEach((item, index) => {
      checkFunctionality(check, item, ["functionalities", index]);
    });
    itemsOf(check, profile.reach, ["reach"]).forEach((item, index) => {
      checkReach(check, item, ["reach", index]);
    });
    itemsOf(check, profile.evidence, ["evidence"]).forEach((item, index) => {
      checkEvidence(check, item, ["evidence", index]);
    });
    itemsOf(check, profile.safeguards, ["safeguards"]).forEach((item, index) => {
      checkSafeguard(check, item, ["safeguards", index]);
    });
    itemsOf(check, profile.groups, ["groups"]).forEach((item, index) => {
      checkWord(check, item, Object.keys(groupsAtRisk), ["groups", index], "risk/unknown-group");
    });
  }
  const diagnostics = sortDiagnostics(check.found);
  return hasAtLeast(diagnostics) ? { ok: false, diagnostics } : { ok: true, value: value as AssessmentProfile, diagnostics };
}

type Steps = readonly PropertyKey[];

function checkFunctionality(check: Check, item: unknown, steps: Steps): void {
  const members = membersOf(check, item, steps, ["id"], ["ages", "presence"]);
  if (!members) return;
  checkWord(check, members.id, Object.keys(functionalities), [...steps, "id"], "risk/unknown-functionality");
  checkAges(check, members.ages, [...steps, "ages"]);
  checkWord(check, members.presence, ["present", "unknown"], [...steps, "presence"]);
}

function checkReach(check: Check, item: unknown, steps: Steps): void {
  const members = membersOf(check, item, steps, ["ages", "children", "basis"], []);
  if (!members) return;
  checkAges(check, members.ages, [...steps, "ages"]);
  checkWord(check, members.children, reaches, [...steps, "children"]);
  checkWord(check, members.basis, reachBases, [...steps, "basis"]);
  if (members.children === "none" && (members.basis === "self-declared" || members.basis === "unknown")) {
    check.report("risk/declared-age", [...steps, "basis"], {}, "advice");
  }
}

function checkEvidence(check: Check, item: unknown, steps: Steps): void {
  const members = membersOf(check, item, steps, ["risk", "finding", "quality", "source"], ["ages", "date"]);
  if (!members) return;
  checkWord(check, members.risk, canonicalRiskIds, [...steps, "risk"], "risk/unknown-risk");
  checkAges(check, members.ages, [...steps, "ages"]);
  checkWord(check, members.finding, evidenceFindings, [...steps, "finding"]);
  checkWord(check, members.quality, evidenceQualities, [...steps, "quality"]);
  checkText(check, members.source, [...steps, "source"]);
  checkText(check, members.date, [...steps, "date"]);
}

function checkSafeguard(check: Check, item: unknown, steps: Steps): void {
  const members = membersOf(check, item, steps, ["id", "evidence"], ["ages"]);
  if (!members) return;
  checkWord(check, members.id, Object.keys(safeguards), [...steps, "id"], "risk/unknown-safeguard");
  checkAges(check, members.ages, [...steps, "ages"]);
  checkWord(check, members.evidence, safeguardEvidences, [...steps, "evidence"]);
}
