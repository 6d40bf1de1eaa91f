import type { Scheme } from "../scheme.js";

/** Childlight TF-CSEA victimisation subtypes: labels of the source, definitions in our own words. */
export const childlight: Scheme = {
  id: "childlight",
  title: "Childlight TF-CSEA victimisation subtypes",
  publisher: "Childlight Global Child Safety Institute",
  edition: "2026 data update",
  validFrom: "2026",
  licence: "not seen",
  evidence: "Five subtypes confirmed from the 2026 notice.",
  concepts: [
    {
      id: "childlight:solicitation",
      label: "Online solicitation",
      definition: "Unwanted sexual talk, questions or requests by adults or other youths.",
      source: "CHILDLIGHT26; intothelight.childlight.org",
      marks: { label: "S", definition: "S" },
    },
    {
      id: "childlight:unwanted-exposure",
      label: "Exposure to unwanted sexual content",
      definition: "Unwanted exposure to sexual content.",
      source: "CHILDLIGHT26",
      marks: { label: "S", definition: "K" },
    },
    {
      id: "childlight:csam-ibsa",
      label: "CSAM / image-based sexual abuse",
      definition: "Non-consensual taking, sharing or exposure of sexual images.",
      source: "CHILDLIGHT26; intothelight.childlight.org",
      marks: { label: "S", definition: "S" },
    },
    {
      id: "childlight:exploitation",
      label: "Online sexual exploitation",
      definition: "Exploitation in exchange for something of value.",
      note: "Definition from memory.",
      source: "CHILDLIGHT26",
      marks: { label: "S", definition: "K" },
    },
    {
      id: "childlight:extortion",
      label: "Sexual extortion",
      definition: "Sexual extortion of a child.",
      source: "CHILDLIGHT26",
      marks: { label: "S", definition: "K" },
    },
  ],
};
