import type { Law } from "../record.js";

/** Law of DE on digital consent, minimum ages and what stands beside them. */
export const de = {
  place: "DE",
  records: [
    {
      id: "de-gdpr8",
      topic: "data-consent",
      effect: "parental-consent-below",
      acts: [{ act: "guardian-consent", ages: { below: 16 } }],
      scope: "gdpr8",
      window: { from: "2018-05-25" },
      status: "in-force",
      instrument: "no derogation; GDPR default",
      confidence: "S",
      sources: ["S-TWOBIRDS", "S-SWD2020"],
      conditions: "information society service offered directly to a child AND lawful basis is consent (Art. 6(1)(a))",
    },
    {
      id: "de-jmstv",
      topic: "adult-content",
      effect: "closed-user-group",
      acts: [{ act: "verification-gate", ages: { below: 18 } }],
      scope: "pornography",
      window: { from: "2003-04-01" },
      status: "in-force",
      instrument: "JMStV s.4(2)",
      confidence: "K",
      conditions: "pornography only in closed adult groups",
    },
  ],
} as const satisfies Law;
