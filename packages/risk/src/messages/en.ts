import type { Messages } from "@cop-sdk/diagnostics";

export const en = {
  "risk/not-an-object": {
    message: "An object was expected here.",
    guidance: "Write the members between braces, as in the example of the README.",
  },
  "risk/missing-member": {
    message: 'The member "{member}" is missing.',
    guidance: "The assessment cannot start without it; add it.",
  },
  "risk/unknown-member": {
    message: "This member is not known; expected: {expected}.",
    guidance: "It is kept but not used. Mend the name, or remove it.",
  },
  "risk/forbidden-member": {
    message: 'A member named "__proto__" is not accepted.',
    guidance: "Such a name can change how programs behave; remove it.",
  },
  "risk/not-a-list": {
    message: "A list was expected here.",
    guidance: "Write the entries between square brackets.",
  },
  "risk/too-many-entries": {
    message: "There are too many entries; at most {limit} are read.",
    guidance: "Put the entries together, or assess in parts.",
  },
  "risk/not-text": {
    message: "A text that is not empty was expected here.",
    guidance: "Write a few words, so that readers know what is meant.",
  },
  "risk/invalid-ages": {
    message: "Two whole years of age from 0 to 17 were expected, the lower one first.",
    guidance: "Both ends are included: [13, 15] means 13, 14 and 15.",
  },
  "risk/unknown-value": {
    message: "This value is not known; expected: {expected}.",
    guidance: "Only the listed words have a meaning for the assessment.",
  },
  "risk/unknown-functionality": {
    message: "This is not a known functionality; expected: {expected}.",
    guidance: "A functionality that is misspelt would be left out, and the risk would look lower than it is.",
  },
  "risk/unknown-safeguard": {
    message: "This is not a known safeguard; expected: {expected}.",
    guidance: "A safeguard that is misspelt gets no credit.",
  },
  "risk/unknown-risk": {
    message: "This is not a risk of the canonical list; expected: {expected}.",
    guidance: "Evidence has to name a risk of the canonical list; map risks of other schemes first.",
  },
  "risk/unknown-group": {
    message: "This is not a known situation of children; expected: {expected}.",
    guidance: "Situations raise demands for evidence and measures; an unknown one raises none.",
  },
  "risk/declared-age": {
    message: "Children are said to be absent, but only by the age they declare.",
    guidance: "Younger children often declare a higher age. They are counted as present until a survey, a register or age assurance shows otherwise.",
  },
  "risk/unknown-concept": {
    message: "There is no concept of that id; expected: {expected}.",
    guidance: "Ids are written scheme:path, such as cop-risk:grooming-sexual.",
  },
  "risk/unknown-scheme": {
    message: "There is no scheme of that id; expected: {expected}.",
    guidance: "Schemes are listed with their ids and editions.",
  },
  "risk/skos-not-text": {
    message: "A text in Turtle was expected.",
    guidance: "Give the content of the file as text.",
  },
  "risk/skos-too-large": {
    message: "The text is too long; at most {limit} characters are read.",
    guidance: "Import one scheme at a time.",
  },
  "risk/skos-too-many-statements": {
    message: "There are too many statements; at most {limit} are read.",
    guidance: "Import one scheme at a time.",
  },
  "risk/skos-syntax": {
    message: "The text is not Turtle, near line {line}.",
    guidance: "Check brackets, quotation marks and the full stop at the end of each statement.",
  },
  "risk/skos-no-scheme": {
    message: "No concept scheme was found.",
    guidance: "At least one resource has to be a skos:ConceptScheme.",
  },
  "risk/skos-no-label": {
    message: "A concept has no preferred label in any language.",
    guidance: "Readers cannot recognise a concept without a label; its id is shown instead.",
  },
  "risk/skos-two-labels": {
    message: "A concept has two preferred labels in one language.",
    guidance: "SKOS allows one per language; the first in alphabetical order is kept.",
  },
  "risk/skos-unknown-broader": {
    message: "A concept names a broader concept that is not in the text.",
    guidance: "The link is left out; import the text that holds the broader concept too.",
  },
  "risk/skos-cycle": {
    message: "Broader concepts form a circle.",
    guidance: "A concept cannot be broader than itself; mend one of the links.",
  },
  "risk/skos-outside-schemes": {
    message: "Concepts that belong to no scheme of the text: {count}.",
    guidance: "They are left out; say in which scheme each is with skos:inScheme.",
  },
  "risk/skos-unusable-names": {
    message: "Statements whose names cannot be used: {count}.",
    guidance: "Only names that begin with http, https or urn are read; blank nodes have no name.",
  },
  "risk/trace-no-children": {
    message: "No children of this age use it, as evidence other than declared age shows.",
    guidance: "Check again when that evidence grows old.",
  },
  "risk/trace-no-function": {
    message: "No function leads to this risk, and nothing shows it.",
    guidance: "The risk cannot occur while the functions stay as they are.",
  },
  "risk/trace-functions": {
    message: "The functions {functions} make it {likelihood}.",
    guidance: "Taking one of them away can change the level.",
  },
  "risk/trace-evidence-unknown": {
    message: "No usable evidence says how often it happens, so likelihood stands at {likelihood}, a step higher.",
    guidance: "Not knowing is not good news: good evidence can bring the level down.",
  },
  "risk/trace-evidence-frequent": {
    message: "Evidence shows it to be frequent: {likelihood}.",
    guidance: "What children meet every day weighs most.",
  },
  "risk/trace-evidence-occurs": {
    message: "Evidence shows that it occurs: {likelihood}.",
    guidance: "A risk that is known to occur is at least likely.",
  },
  "risk/trace-evidence-rare": {
    message: "Evidence shows it to be rare: {likelihood}.",
    guidance: "Likelihood stays where the functions put it.",
  },
  "risk/trace-evidence-not-found": {
    message: "Evidence did not find it: {likelihood}.",
    guidance: "Likelihood stays where the functions put it; only comprehensive evidence goes below.",
  },
  "risk/trace-evidence-not-found-comprehensive": {
    message: "Comprehensive evidence did not find it: {likelihood}.",
    guidance: "Likelihood goes a step down.",
  },
  "risk/trace-gravity": {
    message: "If it comes to harm at this age, it is {severity}.",
    guidance: "Gravity is a judgement of the method for each age.",
  },
  "risk/trace-irremediable": {
    message: "The harm cannot be repaired, so it is {severity}.",
    guidance: "What cannot be repaired counts a step graver.",
  },
  "risk/trace-matrix": {
    message: "{likelihood} and {severity} give the level {level}.",
    guidance: "The matrix is part of the method and can be read there.",
  },
  "risk/trace-floor": {
    message: 'The rule "{floor}" puts the level at {level}.',
    guidance: "Such a rule stands above the matrix.",
  },
  "risk/trace-safeguards": {
    message: "Safeguards bring it to {likelihood}: in full {full}; in part {half}.",
    guidance: "Two that count in part weigh as much as one that counts in full.",
  },
  "risk/trace-no-safeguard": {
    message: "The safeguards in place do not lower it.",
    guidance: "See which safeguards the method knows for this risk.",
  },
  "risk/trace-shown-to-occur": {
    message: "It is known to occur with what is in place, so it is not below {likelihood}.",
    guidance: "Evidence of recent change can show that it no longer occurs.",
  },
  "risk/trace-uncredited": {
    message: "Nothing shows the effect of {safeguards}, so it got no credit.",
    guidance: "Test the effect, or describe how it works.",
  },
} satisfies Messages;
