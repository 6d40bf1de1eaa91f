import type { MappingRow } from "./mapping.js";

/** The WEF typology; its definitions were not seen. */
export const wef23Rows: readonly MappingRow[] = [
  ["xw-143", "core4c:content.aggressive", "related", "wef23:hate", "medium", "editorial", "kept", "Hate."],
  ["xw-144", "core4c:content.aggressive", "related", "wef23:safety", "low", "editorial", "changed", "Violent and extremist content."],
  ["xw-145", "core4c:content.sexual", "related", "wef23:dignity", "low", "editorial", "kept", "Sexualisation touches dignity."],
  ["xw-146", "core4c:content.values", "related", "wef23:deception", "low", "editorial", "changed", "Disinformation."],
  ["xw-147", "core4c:contact.aggressive", "related", "wef23:safety", "low", "editorial", "kept", "Personal safety."],
  ["xw-148", "core4c:contact.sexual", "related", "wef23:safety", "low", "editorial", "changed", "CSEA sits with personal safety threats."],
  ["xw-149", "core4c:contact.values", "related", "wef23:deception", "low", "editorial", "kept", "Manipulation."],
  ["xw-150", "core4c:conduct.aggressive", "related", "wef23:dignity", "low", "editorial", "kept", "Bullying and humiliation."],
  ["xw-151", "core4c:conduct.sexual", "related", "wef23:dignity", "low", "editorial", "kept", "Intimate image abuse."],
  ["xw-152", "core4c:conduct.values", "related", "wef23:health", "low", "editorial", "changed", "Self-harm and eating disorders."],
  ["xw-153", "core4c:contract.aggressive", "related", "wef23:deception", "low", "editorial", "kept", "Fraud and impersonation."],
  ["xw-154", "core4c:contract.values", "related", "wef23:deception", "low", "editorial", "kept", "Manipulative design."],
  ["xw-155", "core4c:x.privacy", "related", "wef23:privacy", "medium", "editorial", "kept", "Invasion of privacy; WEF definition unseen."],
  ["xw-156", "core4c:x.health", "related", "wef23:health", "medium", "editorial", "kept", "Health and well-being; WEF definition unseen."],
  ["xw-157", "core4c:x.inequality", "related", "wef23:hate", "medium", "editorial", "kept", "Discrimination part."],
];
