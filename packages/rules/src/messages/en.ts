import type { Messages } from "@cop-sdk/diagnostics";

/** Texts of this package in English; they set the codes. */
export const en = {
  "rules/analysis-not-finished": {
    message: "A check ran out of its budget before everything was looked at.",
    guidance: "Raise the budget, or narrow the scope; nothing is proved until the check is finished.",
  },
  "rules/conflict": {
    message: "Two rules of equal standing contradict each other; the stricter was taken.",
    guidance: "Read both sources, and let the pack say which one yields.",
  },
  "rules/contradiction": {
    message: "The rules {rules} contradict each other in {count} inputs.",
    guidance: "Let one override the other, or narrow one of them.",
  },
  "rules/contrary-cycle": {
    message: "Safeguards exclude each other in a circle.",
    guidance: "Remove one of the pairs: of two safeguards one is the stricter.",
  },
  "rules/day-expected": {
    message: "Expected a calendar day such as 2026-01-31 here.",
    guidance: "Write year, month and day with hyphens; the day must exist in the calendar.",
  },
  "rules/derived-given": { message: "This fact is worked out from others and cannot be given.", guidance: "Remove it; give the facts that it reads." },
  "rules/duplicate-id": {
    message: "The rule id is used by an earlier rule.",
    guidance: "Give each rule its own id; an id is never used again, so that old answers stay understandable.",
  },
  "rules/duplicate-word": { message: "A word stands twice in the list.", guidance: "Keep it once." },
  "rules/empty-set": { message: "The list is empty, so nothing could ever match.", guidance: "Name at least one word, or leave the condition out." },
  "rules/example-failed": {
    message: "An example of the rule {rule} comes out otherwise.",
    guidance: "Correct the example or the rule: one of them does not say what was meant.",
  },
  "rules/example-missing": {
    message: "The rule {rule} lacks an example that it applies to, or one that it does not.",
    guidance: "Add both: they show readers where the rule ends.",
  },
  "rules/export-contrary": {
    message: "The packs have safeguards that exclude each other, which the SQL export cannot express.",
    guidance: "Export them without contrary pairs, or settle those pairs after the query.",
  },
  "rules/export-same-name": {
    message: "SQL cannot tell the name of the fact {fact} from that of another fact.",
    guidance: "Rename one of them so that they differ in letters and digits.",
  },
  "rules/export-too-many-boxes": {
    message: "The rule {rule} would need more than {limit} rows in the table.",
    guidance: "Write its exceptions as fewer rules; the export drops nothing, so it refuses instead.",
  },
  "rules/flag-expected": {
    message: "Expected true or false here.",
    guidance: "Write true or false without quotation marks; say unknown where it is not known.",
  },
  "rules/gap": { message: "In {count} inputs of the scope what is wanted is not given.", guidance: "Look at the example: add a rule, or narrow the scope." },
  "rules/line-too-long": {
    message: "The line is longer than {limit} characters.",
    guidance: "Write one question per line, without line breaks inside left out by mistake.",
  },
  "rules/list-expected": { message: "Expected a list here.", guidance: "Write the values in square brackets, also when there is only one." },
  "rules/missing-member": { message: "The member {member} is missing.", guidance: "Add it; a fact that is not known is given as unknown, never left out." },
  "rules/misspelt-member": { message: "This member is not known here; {nearest} was probably meant.", guidance: "Correct the name." },
  "rules/misspelt-word": { message: "This word is not one of those allowed here; {nearest} was probably meant.", guidance: "Correct the word." },
  "rules/not-json": { message: "The line is not JSON.", guidance: "Write one complete JSON object per line." },
  "rules/not-monotone": {
    message: "From {value} of {fact} on, {count} inputs get something that the value before does not.",
    guidance: "Check whether the sources say so; the rules {rules} bring it about.",
  },
  "rules/number-expected": {
    message: "Expected a whole number here.",
    guidance: "Write the number without quotation marks and without decimals; say unknown where it is not known.",
  },
  "rules/object-expected": {
    message: "Expected an object with named members here.",
    guidance: "Write the value in braces, with the members that the format names.",
  },
  "rules/open-fact-refused": {
    message: "The value of this fact does not have the form that is needed.",
    guidance: "Look up the form in the description of the fact, or give unknown.",
  },
  "rules/open-not-finished": {
    message: "Too many facts are open for an exact answer; bounds are given.",
    guidance: "Give more facts: the answer lists those that matter.",
  },
  "rules/outside-domain": {
    message: "The value lies outside the allowed range from {min} to {max}.",
    guidance: "Give a value within the range, or unknown; a value outside is never taken as one that does not match.",
  },
  "rules/override-cycle": {
    message: "The rules override each other in a circle.",
    guidance: "Remove one of the overrides: a rule and its exception need an order.",
  },
  "rules/pair-expected": { message: "Expected two safeguards here, the stricter first.", guidance: "Name exactly the two safeguards that exclude each other." },
  "rules/projected": {
    message: "A rule that was applied is enacted and not yet in force where the pack was last checked.",
    guidance: "Check again near the day: its start can still move.",
  },
  "rules/redundant": {
    message: "The rule {rule} adds nothing to the others.",
    guidance: "Remove it, or say in the pack why it stays, such as a second source for the same duty.",
  },
  "rules/reserved-name": {
    message: "A member has a name that is reserved.",
    guidance: "Choose another name; names such as __proto__ are refused because they can change a program's behaviour.",
  },
  "rules/reversed-interval": {
    message: "The interval ends before it begins.",
    guidance: "Put the smaller value first; below is the first value that no longer belongs to the interval.",
  },
  "rules/text-expected": { message: "Expected a text that is not empty here.", guidance: "Write the text in quotation marks." },
  "rules/text-too-long": { message: "The text is longer than {limit} characters.", guidance: "Shorten it." },
  "rules/too-deep": { message: "The data are nested deeper than {limit} levels.", guidance: "Write them flatter." },
  "rules/too-many": {
    message: "There are more than {limit} entries here.",
    guidance: "Split the pack, or leave entries out; the limit keeps time and memory bounded.",
  },
  "rules/transition": {
    message: "A rule would match, but its transition period still runs.",
    guidance: "It is not a duty yet; prepare for the day it becomes one.",
  },
  "rules/uncertain": {
    message: "A rule would match, but courts leave open whether it holds on this day.",
    guidance: "Ask a lawyer before relying on either reading.",
  },
  "rules/unknown-member": {
    message: "This member is not known here.",
    guidance: "Remove it, or correct its name; nothing unknown is read, so that nothing personal gets in by mistake.",
  },
  "rules/unknown-rule": {
    message: "The overridden rule is not in the pack.",
    guidance: "Name a rule of this pack; rules of other packs are overridden where packs are written as code.",
  },
  "rules/unknown-word": {
    message: "This word is not one of those allowed here.",
    guidance: "Use a word that the vocabulary declares; an open list has a word of its own for what is not listed.",
  },
  "rules/unreachable": { message: "The rule {rule} can never apply.", guidance: "Correct its conditions, or remove it: its box is empty or always set aside." },
} satisfies Messages;
