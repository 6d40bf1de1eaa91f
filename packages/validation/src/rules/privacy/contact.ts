import { logOf, strategy } from "../../examples.js";
import { texts } from "../../messages/privacy/contact.js";
import { placeRule } from "../../rule.js";
import { hasPrivateAddress, hasPrivateNumber, somebodysCues } from "./contact-patterns.js";

export const privacyContact = placeRule(["prose", "printed"], {
  code: "privacy/contact",
  texts,
  obligation: "must",
  severity: { draft: "warning", submission: "error" },
  citation: { none: "Contacts in the documents of this project are offices, not persons." },
  mark: "D",
  examples: {
    good: [
      { input: strategy({ reportingChannels: [{ type: "hotline", name: "Hotline", contact: "report@hotline.example" }] }) },
      { input: strategy({ notes: ["Call the hotline on 1800 555 000 or 116 111."] }) },
      { input: strategy({ notes: ["public.affairs@ministry.example"] }) },
    ],
    bad: [
      { input: logOf({ notes: ["Contact amina.example@ministry.example for details."] }), at: ["/activities/0/notes/0"] },
      { input: strategy({ notes: ["focalpoint2025@gmail.com"] }), at: ["/notes/0"] },
      { input: strategy({ notes: ["Her mother's mobile is +999 555 0100."] }), at: ["/notes/0"] },
    ],
  },
  needs: { traits: ["at"], cues: somebodysCues },
  check: ({ value }) => (hasPrivateAddress(value) || hasPrivateNumber(value) ? {} : undefined),
});
