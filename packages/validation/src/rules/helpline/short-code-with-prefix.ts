import { strategy } from "../../examples.js";
import { texts } from "../../messages/helpline/short-code-with-prefix.js";
import { placeRule } from "../../rule.js";
import { asciiDigits } from "../digits.js";

/** A country prefix before a number that works only inside a country: harmonised, emergency, short or freephone. */
const prefixed = /^(?:\+|00)\d{1,3}[\s().-]*(?:116[\s.-]?\d{3}|[19]\d{2,3}|0?800[\s\d.-]*)$/;

const channel = (contact: string) => strategy({ reportingChannels: [{ type: "helpline", name: "Childline", contact }] });

export const helplineShortCodeWithPrefix = placeRule("contact", {
  code: "helpline/short-code-with-prefix",
  texts,
  obligation: "should",
  severity: "warning",
  citation: { none: "Seen in the code of a real chat service: +420 116 111." },
  mark: "S",
  examples: {
    good: ["116 111", "9-1-1", "13 11 14", "1800 55 1800", "+260 211 252 333"].map((contact) => ({ input: channel(contact) })),
    bad: ["+420 116 111", "+372 800 0800", "00420116111"].map((contact) => ({ input: channel(contact), at: ["/reportingChannels/0/contact"] })),
  },
  check: ({ value }) => (prefixed.test(asciiDigits(value).trim()) ? {} : undefined),
});
