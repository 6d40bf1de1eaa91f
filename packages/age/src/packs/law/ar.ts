import type { Law } from "../record.js";

/** Law of AR on digital consent, minimum ages and what stands beside them. */
export const ar = {
  place: "AR",
  records: [
    {
      id: "ar-25326",
      topic: "data-consent",
      effect: "no-fixed-age",
      acts: [{ act: "no-fixed-age" }],
      window: { from: "2000-11-02" },
      status: "in-force",
      caveats: ["no-fixed-age"],
      instrument: "Ley 25.326; AAIP Res. 4/2019; Civil Code progressive autonomy (13+)",
      confidence: "K",
    },
  ],
} as const satisfies Law;
