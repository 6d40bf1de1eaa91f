import type { SafeguardId } from "../vocabulary/safeguards.js";
import type { FeatureId } from "../vocabulary/services.js";
import type { Box } from "./record.js";

const betterThanDeclared = ["signal", "token", "estimate-device", "estimate-server", "document"] as const;
const selfDeclared: Box = { methods: { any: ["none", "declared"], none: betterThanDeclared } };
const noCheck: Box = { methods: { any: ["none"], none: ["declared", ...betterThanDeclared] } };
const noVerification: Box = { methods: { any: ["none", "declared", "signal", "estimate-device", "estimate-server"], none: ["token", "document"] } };
const noEstimation: Box = { methods: { any: ["none", "declared", "signal"], none: ["token", "estimate-device", "estimate-server", "document"] } };
const idOnly: Box = { onlyMethod: true, methods: { any: ["document"], none: ["none", "declared", "signal", "token", "estimate-device", "estimate-server"] } };
const someMethod = ["none", "declared", ...betterThanDeclared] as const;

const byMethod: Partial<Readonly<Record<SafeguardId, readonly Box[]>>> = {
  "aa-any": [noCheck],
  "aa-estimation": [noEstimation],
  "aa-verification": [noVerification],
  "aa-highly-effective": [selfDeclared, { highlyEffective: false, methods: { any: someMethod } }],
  "aa-not-self-declared-only": [selfDeclared],
  "aa-no-id-only": [idOnly],
  "aa-data-deleted": [{ dataDeleted: false }],
};

/** Demands on a method, the furthest first: what fails a nearer one fails a further one as well. */
const demands: readonly SafeguardId[] = ["aa-verification", "aa-estimation", "aa-not-self-declared-only", "aa-any"];

/** What the age check in question must not be, where safeguards are asked for. */
export function methodFaults(safeguards: readonly SafeguardId[]): readonly Box[] {
  const furthest = demands.find((demand) => safeguards.includes(demand));
  return safeguards.filter((safeguard) => safeguard === furthest || !demands.includes(safeguard)).flatMap((safeguard) => byMethod[safeguard] ?? []);
}

/** A configuration that a safeguard does not allow, for the features it is about. */
interface ConfigurationFault {
  readonly features: readonly FeatureId[];
  readonly when: Box;
}

const onByDefault = (...features: readonly FeatureId[]): readonly ConfigurationFault[] => [{ features, when: { defaultOn: true } }];

const byConfiguration: Partial<Readonly<Record<SafeguardId, readonly ConfigurationFault[]>>> = {
  "default-private": [{ features: ["default-settings", "profile-visibility"], when: { visibility: ["public"] } }, ...onByDefault("profile-visibility")],
  "not-discoverable": onByDefault("discoverability", "friend-suggestions"),
  "contacts-only-dm": [
    { features: ["direct-messaging", "stranger-contact", "default-settings"], when: { contact: ["friends-of-friends", "anyone"] } },
    ...onByDefault("stranger-contact"),
  ],
  "no-reshare": onByDefault("resharing-download"),
  "livestream-off": onByDefault("livestream-host"),
  "geolocation-off": onByDefault("geolocation"),
  "geolocation-sign": [{ features: ["geolocation", "location-sharing", "connected-device"], when: { hidden: true } }],
  "location-share-off": onByDefault("location-sharing"),
  "profiling-off": onByDefault("profiling", "recommender-profiling", "ads-profiled"),
  "autoplay-off": onByDefault("autoplay"),
  "scroll-stop": onByDefault("infinite-scroll"),
  "streak-off": onByDefault("streaks"),
  "push-night-off": onByDefault("push-notifications"),
  "metrics-hidden": onByDefault("engagement-metrics"),
  "filters-off": onByDefault("appearance-filters"),
  "ai-off-default": onByDefault("ai-chat"),
  "ai-memory-off": onByDefault("ai-memory"),
  "no-share": onByDefault("data-sharing"),
  "monitor-sign": [{ features: ["parental-monitoring", "parental-controls"], when: { hidden: true } }],
};

/** Configurations that a safeguard does not allow. */
export const configurationFaults = (safeguard: SafeguardId): readonly ConfigurationFault[] => byConfiguration[safeguard] ?? [];

/** Features that a safeguard shuts out as such: a duty prohibits them, an expectation restricts them. */
const shutOut: Partial<Readonly<Record<SafeguardId, readonly FeatureId[]>>> = {
  "no-account": ["account"],
  "no-profiled-ads": ["ads-profiled"],
  "no-loot-box": ["loot-box-paid"],
};

/** See {@link shutOut}. */
export const shutOutBy = (safeguard: SafeguardId): readonly FeatureId[] => shutOut[safeguard] ?? [];
