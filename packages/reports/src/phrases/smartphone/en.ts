/** Phrases of guidelines for smartphones in English. */
export const en = {
  title: "Smartphones and children: recommendations from recorded law and guidance",
  text: "{safeguard}. Concerns: {features}.",
  ground: "{place}, ages {ages}: {strength} ({rules})",
  recommended: "recommended",
  depends: "only if facts that are left open here turn out so",
  source: "Record {rule}: {confidence}",
  "no-rule": "{layer}: no recorded rule speaks of it as such.",
  "no-band": "{layer}, {band}: no recommendation is recorded.",
  "coverage/partial": "{place}, {topic}: recorded in part.",
  "coverage/none": "{place}, {topic}: nothing is recorded.",
  basis: "From the records of COP SDK as of {asOf}, for the day {date}. Not legal advice. Where nothing is recommended, nothing is said to be allowed.",
  statement:
    "The maker of a product says that it follows these guidelines for an age band when it meets every recommendation addressed to it for that band, or names those that it does not meet, with the reason. This is its maker's word alone; nobody has certified it.",
} as const;
