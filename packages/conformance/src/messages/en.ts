import type { Messages } from "@cop-sdk/diagnostics";

const guidance = "Word used in messages.";

/** Texts of the converter's remarks in English. */
export const en = {
  "neutral/not-an-object": {
    message: "Expected an object of a neutral form, or a list of such objects.",
    guidance: "Hand in a file with the member format, neutral-strategy/1 or neutral-activities/1.",
  },
  "neutral/unknown-format": {
    message: "The form of the file is not known here; expected one of: {allowed}.",
    guidance: "Correct the member format; other versions of the forms are not read.",
  },
  "neutral/format-assumed": {
    message: "The member format is missing; the file was read as {format}, which its members show.",
    guidance: "Add the member format.",
  },
  "neutral/already-converted": {
    message: "This is a document of the model already; there is nothing to convert.",
    guidance: "Use the document as it is.",
  },
  "neutral/too-deep": {
    message: "The file is nested too deeply to be one of the neutral forms.",
    guidance: "Check the file; the forms have at most ten levels.",
  },
  "neutral/no-country": {
    message: "No country can be read; a national strategy cannot be without one, and no document was made.",
    guidance: "Give country with an ISO 3166-1 code in iso2.",
  },
  "neutral/result-invalid": {
    message: "The result would not be a valid document; none was made.",
    guidance: "Please report this with the file: the converter should have told what does not fit.",
  },
  "neutral/unknown-member": {
    message: "The form, or the model, has no such member; its content is kept in {kept}.",
    guidance: "Look whether the model has a better place for it.",
  },
  "neutral/not-readable": {
    message: "The value could not be read as {expected}; it is kept in {kept}.",
    guidance: "Write the value in the expected form, or leave it out when it is not known.",
  },
  "neutral/unknown-code": {
    message: "The word is none of the codes {allowed}; it is kept in {kept}.",
    guidance: "Choose a code when one fits.",
  },
  "neutral/member-missing": {
    message: "The member {member} is missing or cannot be read; the document says that it is not stated.",
    guidance: "Add it when it is known.",
  },
  "neutral/record-left-out": {
    message: "The entry has no readable {member}, which the model needs; what it holds is kept in {kept}.",
    guidance: "Complete the entry and convert again.",
  },
  "neutral/read-as": {
    message: "The value was brought into the form of {expected}; only one reading is possible.",
    guidance: "Check the result when in doubt.",
  },
  "neutral/code-read-as": {
    message: "The words were read as {code}.",
    guidance: "Check that this is what they mean.",
  },
  "neutral/kind-assumed": {
    message: "The kind of document is not one that the model knows; {code} was put, and a note says so.",
    guidance: "Choose the kind.",
  },
  "neutral/status-assumed": {
    message: "The status is not one that the model knows; {code} was put, the weakest statement that the rest of the file supports, and the document says so.",
    guidance: "Choose the status.",
  },
  "neutral/id-changed": {
    message: "The id is missing or not of the form of an identifier; the entry is called {id}.",
    guidance: "Give ids of letters, digits and . _ : / -; they stay the same over all revisions.",
  },
  "neutral/duplicate-id": {
    message: "The id stands twice; this entry is called {id}. References go to the first.",
    guidance: "Give every entry an id of its own.",
  },
  "neutral/unknown-reference": {
    message: "The reference does not lead to {expected} of this file; it is kept in {kept}.",
    guidance: "Correct the reference, or add the entry that it names.",
  },
  "neutral/placeholder": {
    message: "A placeholder stands where a body was expected; it was read as not known.",
    guidance: "Name the body that answers for it.",
  },
  "neutral/precision": {
    message: "The date and the stated precision do not agree; the coarser of the two was used, and the other is kept in {kept}.",
    guidance: "Check how exactly the date is known.",
  },
  "neutral/money-without-currency": {
    message: "The amount has no currency that can be read, and none was taken from the country; what was printed is kept in {kept}.",
    guidance: "Add the ISO 4217 code of the currency.",
  },
  "neutral/money-without-amount": {
    message: "No amount can be read; what was printed is kept in {kept}.",
    guidance: "Write the amount as a number in units of the currency.",
  },
  "neutral/count-without-kind": {
    message: "The number does not say what it counts (attended, reached, completed, target, running-total); it is kept in {kept}.",
    guidance: "Add the kind: numbers of different kinds are never added up.",
  },
  "neutral/count-without-value": {
    message: "The count has no value that can be read; what was printed is kept in {kept}.",
    guidance: "Write the count as a whole number.",
  },
  "neutral/part-of-other-kind": {
    message: "The part of the breakdown became a count of its own, of kind {kind}: it is no part of the whole.",
    guidance: "Nothing needs to be done.",
  },
  "neutral/several-values": {
    message: "The list of {count} values became {count} figures.",
    guidance: "Check that each figure has its own population.",
  },
  "neutral/running-total": {
    message: "The remarks call the number a running total, so its kind is running-total instead of {kind}; it may include: {ids}.",
    guidance: "Such a total is never added to the records that it may contain.",
  },
  "neutral/region-differs": {
    message: "The model's dated list has this country in {region}; the region of the file is kept in {kept}.",
    guidance: "Regions of countries change: check the list that was valid on the day.",
  },
  "neutral/region-not-compared": {
    message: "The region could not be compared with the model's dated list; it is kept in {kept}.",
    guidance: "Check the region that was valid on the day.",
  },
  "neutral/country-unknown": {
    message: "The two letters are no code of ISO 3166-1; they were kept as they are.",
    guidance: "Correct the code; GB is the code of the United Kingdom, GR that of Greece.",
  },
  "neutral/country-differs": {
    message: "This code or name was not recognised as that of the same country; it is kept in {kept}.",
    guidance: "Check which country is meant.",
  },
  "neutral/clause-unclear": {
    message: "The text does not lead to one clause of the resolution; it stands in the record as it is.",
    guidance: "Write the id, such as res67-2014/instructs/8 or res67-2014/instructs/8bis.",
  },
  "neutral/legend": {
    message: "This table explains codes of the form and was not carried; the model has tables of its own.",
    guidance: "Nothing needs to be done.",
  },
  "neutral/title-not-official": {
    message: "The document is not written in English, so its English title is not listed as official wording.",
    guidance: "Add en to officialTitles when the administration has given the English title itself.",
  },
  "kept/notes": { message: "notes", guidance },
  "kept/note": { message: "note", guidance },
  "kept/stated-as": { message: "statedAs", guidance },
  "kept/reason": { message: "the reason of the gap", guidance },
  "expected/whole-number": { message: "a whole number from 0", guidance },
  "expected/period": { message: "a period with start and end", guidance },
  "expected/money": { message: "an amount with currency", guidance },
  "expected/code-or-year": { message: "a code of the list or a year", guidance },
  "expected/output": { message: "an output with a name and a plain value", guidance },
  "expected/source-id": { message: "a source", guidance },
  "expected/goal": { message: "one goal", guidance },
} satisfies Messages;
