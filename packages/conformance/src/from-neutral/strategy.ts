import { type Missing, modelVersion, type NationalStrategy, strategyKinds } from "@cop-sdk/model";
import { actionsAt } from "./actions.js";
import { adoptionAt, launchAt } from "./adoption.js";
import { codeAt } from "./codes.js";
import { conflictsAt } from "./conflicts.js";
import { compareRegion, countryAt } from "./country.js";
import { periodAt } from "./dates.js";
import { figuresAt } from "./figures.js";
import { goalsAt, targetsAt } from "./goals.js";
import { filled, known } from "./known.js";
import { keepTheRest, type Ledger, remark } from "./ledger.js";
import { moneyAt } from "./money.js";
import { bodiesAt, openRegister } from "./organizations.js";
import { isAbsent, isObject, member, type Place } from "./place.js";
import { nameAt, notesAt, textAt, textsAt } from "./read.js";
import { sourceListAt } from "./sources.js";
import { actionCountAt, assumedKind, languagesAt, standingAt, statedTextAt, strategyId, textOfCollected, untitled } from "./strategy-head.js";
import { channelsAt, lawsAt, monitoringAt, relatedAt } from "./strategy-parts.js";
import { notSeenWords, strategyKindWords } from "./tables.js";
import { titlesAt } from "./titles.js";

/** A strategy file as a national strategy; `undefined` when no country can be read, without which there is none. */
export function strategyFrom(ledger: Ledger, place: Place): NationalStrategy | undefined {
  const at = (key: string) => member(place, key);
  const sources = sourceListAt(ledger, at("sources"));
  const country = countryAt(ledger, at("country"));
  if (country === undefined) {
    remark(ledger, isAbsent(at("country").value) ? place : at("country"), "neutral/no-country");
    return undefined;
  }
  const { title, officialTitles, titleVariants, originalLanguage } = titlesAt(ledger, place);
  const kind = codeAt(ledger, at("kind"), strategyKinds, strategyKindWords);
  const period = periodAt(ledger, at("validity"));
  const adoption = adoptionAt(ledger, at("adoption"));
  const launch = launchAt(ledger, at("launch"));
  const standing = standingAt(ledger, place, adoption, launch);
  const latest = sources
    ?.flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
  if (isObject(at("country").value))
    compareRegion(ledger, member(at("country"), "ituRegion"), country, launch?.date ?? adoption?.date ?? period?.start ?? latest);

  const register = openRegister(ledger);
  const lead = filled(register.enter(bodiesAt(ledger, at("leadMinistry")), "lead"));
  const coordination = filled(register.enter(bodiesAt(ledger, at("coordinationBody")), "coordination"));
  register.enter(bodiesAt(ledger, at("otherBodies")));
  register.enter(bodiesAt(ledger, at("preparedBy")), "preparation");

  const notSeen = textsAt(ledger, at("notSeen"));
  const why = (name: keyof typeof notSeenWords): Missing | undefined => {
    const entry = notSeen.find((text) => notSeenWords[name].test(text));
    return entry === undefined ? undefined : { missing: "not-known", note: `looked for, not seen: ${entry}` };
  };
  const goals = goalsAt(ledger, at("goals"));
  const actions = actionsAt(ledger, at("actions"), goals.idOf, register);
  const figures = figuresAt(ledger, at("statistics"));
  const targets = targetsAt(ledger, at("targets"));
  const channels = channelsAt(ledger, at("reportingChannels"));
  const laws = lawsAt(ledger, at("legalInstruments"));
  const notes = notesAt(ledger, place);
  const collected = textOfCollected(ledger, at("collected"));
  const content = {
    title: Object.keys(title).length ? title : untitled(ledger, place),
    officialTitles,
    titleVariants,
    kind: kind ?? assumedKind(ledger, place),
    scope: nameAt(ledger, at("scope")),
    languages: languagesAt(ledger, at("languages"), originalLanguage),
    ...standing,
    period: period ?? why("period"),
    adoption: adoption ?? why("adoption"),
    launch: launch ?? why("launch"),
    organizations: filled(register.all()),
    lead: lead ?? why("lead") ?? ({ missing: "not-known" } as const),
    coordination: coordination ?? why("coordination"),
    legalBasis: laws.records,
    vision: statedTextAt(ledger, at("vision")) ?? why("vision"),
    mission: statedTextAt(ledger, at("mission")) ?? why("mission"),
    goals: goals.records,
    targets: targets.records,
    actions: actions.records,
    actionCount: actionCountAt(ledger, at("actionCount")),
    budget: moneyAt(ledger, at("budget")) ?? why("budget"),
    funding: textAt(ledger, at("fundingRule")),
    reportingChannels: channels.records,
    monitoring: monitoringAt(ledger, at("monitoring")) ?? why("monitoring"),
    figures: figures.records,
    predecessor: relatedAt(ledger, at("predecessor")),
    successor: relatedAt(ledger, at("successor")),
    serves: [{ clause: "res67-2014/invites-member-states/3", attributedBy: "compiler" as const }],
    validatedByCountry: false,
  };
  const positions = {
    goals: goals.positions,
    targets: targets.positions,
    actions: actions.positions,
    statistics: figures.positions,
    reportingChannels: channels.positions,
    legalInstruments: laws.positions,
  };
  const conflicts = conflictsAt(ledger, at("sourceConflicts"), known({ country, ...content }), positions);
  const id = strategyId(ledger, place, country, content.kind);
  ledger.notes.unshift(...notes, ...collected);
  keepTheRest(ledger, place);
  return known({
    type: "national-strategy" as const,
    modelVersion,
    id,
    language: "en",
    origin: "public-source" as const,
    country,
    ...content,
    sources,
    conflicts,
    notSeen: filled(notSeen),
    notes: filled(ledger.notes),
  });
}
