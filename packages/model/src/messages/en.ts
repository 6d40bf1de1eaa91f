import type { Messages } from "@cop-sdk/diagnostics";

const guidance = "Word used in messages.";

/** Texts of the model's findings in English. */
export const en = {
  "structure/not-json": {
    message: "The value is not plain JSON.",
    guidance:
      "Hand in the result of JSON.parse: objects, lists, texts, numbers, true, false and null; no dates, classes, functions, undefined or infinite numbers.",
  },
  "structure/forbidden-key": {
    message: "The member name is not allowed.",
    guidance: "Rename the member: a name such as __proto__ can change how programs work and is refused.",
  },
  "structure/too-deep": {
    message: "The document is nested too deeply, or contains itself.",
    guidance: "Flatten the document; real documents stay below 12 levels, 64 are allowed.",
  },
  "limit/check-stopped": {
    message: "The document has more findings than are listed: the check stopped after {shown}.",
    guidance: "Mend what is listed and check again. So many findings of one kind often come from one mistake in the program that wrote the file.",
  },
  "structure/not-a-document": {
    message: "Expected a document: an object with the members type and modelVersion.",
    guidance: "Put the content into an object, or hand in one document of the list at a time.",
  },
  "structure/no-type": {
    message: "The document does not say what it is: the member type is missing.",
    guidance: "Add type with one of: {allowed}.",
  },
  "structure/unknown-type": {
    message: "The document type is not known here; expected one of: {allowed}.",
    guidance: "Correct the member type, or update the SDK when the type is newer than this release.",
  },
  "structure/no-version": {
    message: "The document does not say which version of the model it follows: modelVersion is missing.",
    guidance: 'Add "modelVersion": "{version}" when the document was written for this release.',
  },
  "structure/unknown-version": {
    message: "The document follows a version of the model that this release does not read; it reads {version}.",
    guidance: "Update the SDK, or correct modelVersion when it was mistyped.",
  },
  "structure/missing-member": {
    message: "The member {member} is missing; expected {expected}.",
    guidance: 'Add {member}. Where the model allows it, give the reason instead of a value: {"missing": "not-known"}.',
  },
  "structure/wrong-type": {
    message: "Expected {expected}, found {found}.",
    guidance: "Write the value in the expected form; numbers and true or false stand without quotation marks.",
  },
  "structure/unknown-code": {
    message: "The code is not in the list; expected one of: {allowed}.",
    guidance: "Choose a code of the list; codes are written in small letters and are the same in all languages.",
  },
  "structure/misspelt-code": {
    message: "The code is not in the list; {nearest} is the nearest.",
    guidance: "Write {nearest}, or choose another of: {allowed}.",
  },
  "structure/malformed": {
    message: "The value does not have the expected form: {expected}.",
    guidance: "Correct the value. What was printed in the source can be kept in statedAs.",
  },
  "structure/empty": {
    message: "The text is empty.",
    guidance: "Write the text, or leave the member out when there is none.",
  },
  "structure/too-few": {
    message: "The list has too few entries; expected at least {minimum}.",
    guidance: "Add the missing entries.",
  },
  "structure/too-small": {
    message: "The number is too small; the least is {minimum}.",
    guidance: "Correct the number; a count of people is a whole number from 0.",
  },
  "structure/too-large": {
    message: "The number is too large; the greatest is {maximum}.",
    guidance: "Correct the number.",
  },
  "structure/too-long": {
    message: "The text is too long; at most {maximum} characters are read.",
    guidance: "Shorten the text or divide it.",
  },
  "structure/unknown-field": {
    message: "The model does not know this member; it is kept but not read.",
    guidance: "Remove it, or move its content to notes when people should read it.",
  },
  "structure/misspelt-field": {
    message: "The model does not know this member; {nearest} is the nearest name.",
    guidance: "Write {nearest} when that is meant; otherwise the content is kept but not read.",
  },
  "migrate/unknown-version": {
    message: "The document follows a version of the model that this release cannot migrate; known versions: {versions}.",
    guidance: "Update the SDK, or correct modelVersion when it was mistyped.",
  },
  "migrate/unknown-target": {
    message: "This release cannot write the version that was asked for; known versions: {versions}.",
    guidance: "Ask for one of the known versions, or update the SDK.",
  },
  "migrate/lost": {
    message: "The content has no place in version {version} of the model and was left out.",
    guidance: "Keep the earlier document, or move the content by hand to a member that version {version} knows, such as notes.",
  },
  "migrate/reduced": {
    message: "The content came over to version {version} of the model only in part.",
    guidance: "Compare the value with the earlier document, and keep that document when the difference matters.",
  },
  "migrate/value-needed": {
    message: "Version {version} of the model needs {member}, which the document does not say.",
    guidance: "Have somebody who knows it write {member}; nothing was guessed.",
  },
  "migrate/choice-needed": {
    message: "The earlier value of {member} can mean more than one code of version {version}: {allowed}.",
    guidance: "Have somebody who knows what was meant choose one of the codes; nothing was guessed.",
  },
  "term/text": { message: "a text", guidance },
  "term/list": { message: "a list", guidance },
  "term/object": { message: "an object", guidance },
  "term/number": { message: "a number", guidance },
  "term/whole-number": { message: "a whole number", guidance },
  "term/boolean": { message: "true or false", guidance },
  "term/null": { message: "null", guidance },
  "term/code": { message: "a code of the list", guidance },
  "form/text": { message: "a text", guidance },
  "form/name": { message: "one line of text", guidance },
  "form/identifier": { message: "an identifier of letters, digits and . _ : / -", guidance },
  "form/language-tag": { message: "a language tag such as fr or pt-BR", guidance },
  "form/country-code": { message: "a country code of two capital letters such as ZM", guidance },
  "form/currency-code": { message: "a currency code of three capital letters such as USD", guidance },
  "form/web-address": { message: "a web address that begins with http:// or https://", guidance },
  "form/sha256": { message: "a SHA-256 hash of 64 hexadecimal digits", guidance },
  "form/activity-id": { message: "the id of a document, # and the id of an activity in it: log-2014#A002", guidance },
  "form/calendar-date": { message: "a date: 2019, 2019-06, 2019-Q2 or 2019-06-21", guidance },
  "form/day": { message: "a day such as 2019-06-21", guidance },
  "form/quarter": { message: "a quarter such as 2019-Q2", guidance },
} satisfies Messages;
