import type { Code } from "../record.js";

/** Ofcom Illegal Content Codes, user-to-user (child safety defaults). Requirements are paraphrased; never quote them as the text. */
export const ukIcu = {
  id: "uk-icu",
  name: "Ofcom Illegal Content Codes, user-to-user (child safety defaults)",
  issuer: "Ofcom",
  place: "GB",
  bindingness: "statutory-code",
  binds: "services with high or medium grooming risk and the relevant functions",
  scope: "grooming-risk",
  requirements: [
    {
      id: "uk-icu:F1",
      ref: "ICU F1",
      title: "Safety defaults for child users",
      requirement: "Children not suggested to strangers, not in public connection lists, no direct messages from unconnected accounts, location not shared.",
      appliesTo: ["friend-suggestions", "stranger-contact", "direct-messaging", "location-sharing", "discoverability"],
      safeguards: ["not-discoverable", "contacts-only-dm", "location-share-off"],
      ages: { below: 18 },
      strength: "should",
      window: { from: "2025-03-17" },
      status: "in-force",
      confidence: "K",
    },
    {
      id: "uk-icu:F2",
      ref: "ICU F2",
      title: "Support for child users",
      requirement: "Information when a child changes a default, gets a first message or blocks.",
      appliesTo: ["support", "nudge"],
      safeguards: ["child-notice", "crisis-support"],
      ages: { below: 18 },
      strength: "should",
      window: { from: "2025-03-17" },
      status: "in-force",
      confidence: "K",
    },
  ],
} as const satisfies Code;
