import type { Law } from "../record.js";

/** Law of US-CA on digital consent, minimum ages and what stands beside them. */
export const usCa = {
  place: "US-CA",
  records: [
    {
      id: "us-ca-ab1043",
      topic: "app-store",
      effect: "age-signal-required",
      acts: [{ act: "age-signal", ages: { below: 18 } }],
      window: { from: "2027-01-01" },
      status: "enacted-not-in-force",
      instrument: "California AB 1043, Digital Age Assurance Act",
      confidence: "S",
      sources: ["S-TRACKER", "S-TRACKER-DISC"],
      conditions: "operating systems and app stores; developers must request and use the signal",
      notes: "No parental consent duty: a declared age bracket is passed on.",
    },
    {
      id: "us-ca-sb976",
      topic: "addictive-feed",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 18 } }],
      window: { from: "2027-01-01" },
      status: "enacted-not-in-force",
      caveats: ["scope-unclear"],
      instrument:
        "California SB 976: from 2027-01-01 treat a user as a minor unless age assurance reasonably shows otherwise, before an addictive feed or night/school-hours notifications",
      confidence: "S",
      sources: ["S-TRACKER", "S-TRACKER-DISC"],
      conditions: "addictive internet-based service",
      notes: "The known-minor part has a litigation history and is not recorded as a rule.",
    },
  ],
} as const satisfies Law;
