import type { Messages } from "@cop-sdk/diagnostics";

export const en = {
  "coverage/none": {
    message: "No rule recorded for {topic} in {place}; this is not permission.",
    guidance: "The law of the place may still hold one. Ask a lawyer who knows it before you rely on the answer.",
  },
  "coverage/partial": {
    message: "No complete record of the rules for {topic} in {place}; this is not permission.",
    guidance: "Only some rules, drafts or guidance are recorded. Ask a lawyer who knows the place what else holds.",
  },
  "coverage/federal-level-only": {
    message: "Federal level only: {place} has law in its parts, and the question names none of them.",
    guidance: 'Give the part of the state where the child lives as "subdivision", such as US-TX.',
  },
  "coverage/subdivision-not-recorded": {
    message: "Nothing is recorded for this part of {place}; only the federal level was looked at.",
    guidance: "The part may have law of its own. Ask a lawyer who knows it.",
  },
  "coverage/beyond-as-of": {
    message: "The day of the question lies after {asOf}, the last day for which the records were checked.",
    guidance: "Laws may have changed since. Look for a newer release, or check the rules named here.",
  },
  "rule/projected": {
    message: "Enacted, but not yet in force when the records were checked: {rules}.",
    guidance: "The start may still move or be stopped by a court. Check before the day comes.",
  },
  "rule/transition": {
    message: "In transition on this day, and therefore not counted: {rules}.",
    guidance: "Prepare now: the duty binds when the transition ends.",
  },
  "rule/uncertain": {
    message: "Left open by courts or sources on this day, and therefore not counted: {rules}.",
    guidance: "Ask a lawyer who follows the case whether the rule can be enforced.",
  },
  "rule/conflict": {
    message: "Two rules of equal standing contradict each other; the stricter was taken: {rules}.",
    guidance: "Ask a lawyer which of the two prevails.",
  },
  "rule/unverified": {
    message: "Unverified: recorded from memory and not checked against a source: {rules}.",
    guidance: "Check the text of the law before you rely on the answer.",
  },
  "rule/disputed-day": {
    message: "Sources differ on whether this day already counts: {rules}.",
    guidance: "Check the day of commencement in the official journal.",
  },
  "rule/grace-period-unknown": {
    message: "A grace period was announced and its length is not known: {rules}.",
    guidance: "Ask the authority until when it tolerates the former practice.",
  },
  "rule/exception-possible": {
    message: "The law has an exception that no fact of the question can show: {rules}.",
    guidance: "Read the conditions of the record, and ask a lawyer whether the exception fits.",
  },
  "rule/scope-unclear": {
    message: "Whom the law binds depends on tests that no fact of the question can show: {rules}.",
    guidance: "Read the conditions of the record, and ask a lawyer whether your service is bound.",
  },
  "rule/age-unclear": {
    message: "Sources differ on whether the rule still binds at this age: {rules}.",
    guidance: "The record names the difference. Check the text of the law before you rely on its age line.",
  },
  "rule/amendment-not-seen": {
    message: "The rule was amended, and the content of the amendment was not seen: {rules}.",
    guidance: "Read the amendment that the record names before you rely on the answer.",
  },
  "rule/sources-differ": {
    message: "Sources differ on the content of the rule: {rules}.",
    guidance: "The record names the difference. Check the text of the law.",
  },
  "rule/merits-pending": {
    message: "A court has yet to decide on the merits: {rules}.",
    guidance: "The rule counts for now and may fall. Follow the case.",
  },
  "rule/conditional-consent": {
    message: "At this age the child's own consent is enough for some acts only: {rules}.",
    guidance: "For acts that a minor cannot do alone the guardian must consent as well. Ask a lawyer which those are.",
  },
  "rule/no-fixed-age": {
    message: "The law fixes no age; what the child understands counts, case by case: {rules}.",
    guidance: "Assess the capacity of the children you address, and write the assessment down.",
  },
  "answer/other-basis": {
    message: "The rules on consent do not bind, because the ground of processing is not consent.",
    guidance: "Whether a child can make the contract, and what is in the child's best interests, is not looked at here.",
  },
  "answer/protected-service": {
    message: "A preventive or counselling service needs no guardian's consent under these rules.",
    guidance: "For the European Union this rests on recital 38 of the GDPR, from memory. Check it.",
  },
  "answer/no-document-at-low-risk": {
    message: "The age is unknown and the risk is low: no document is called for.",
    guidance: "Give every user the protections for children, or take a declared age. Collecting more data would be out of proportion.",
  },
  "answer/cross-border": {
    message: "Which state's age line holds across borders is not settled; the child's residence was taken.",
    guidance: "This is the safer reading. Ask a lawyer if the provider's state has another line.",
  },
  "answer/not-exact": {
    message: "Too many facts are left open for an exact answer; the strictest that can come out was taken.",
    guidance: "Give more facts, first those named as needed.",
  },
  "topic/account-tier": { message: "accounts by age and risk", guidance: "A topic of law." },
  "topic/addictive-feed": { message: "addictive feeds", guidance: "A topic of law." },
  "topic/adult-content": { message: "access to adult content", guidance: "A topic of law." },
  "topic/ai-companion": { message: "AI companions", guidance: "A topic of law." },
  "topic/app-store": { message: "downloads from app stores", guidance: "A topic of law." },
  "topic/content-rating": { message: "content ratings", guidance: "A topic of codes." },
  "topic/data-consent": { message: "consent to the processing of personal data", guidance: "A topic of law." },
  "topic/design-codes": { message: "age-appropriate design", guidance: "A topic of codes." },
  "topic/gambling": { message: "gambling", guidance: "A topic of law." },
  "topic/live-streaming": { message: "live streaming by children", guidance: "A topic of law." },
  "topic/loot-box": { message: "paid random items", guidance: "A topic of law." },
  "topic/minor-mode": { message: "time limits in a minors' mode", guidance: "A topic of law." },
  "topic/profiled-ads": { message: "advertising on profiles", guidance: "A topic of law." },
  "topic/social-media-minimum": { message: "the minimum age for social media", guidance: "A topic of law." },
  "facts/not-an-object": {
    message: "A question is an object with the members date, jurisdiction, age, service and aspect.",
    guidance: 'Begin with {"date": "2026-01-01", "jurisdiction": "IE", …}.',
  },
  "facts/missing": {
    message: 'The member "{member}" is missing.',
    guidance: 'A question cannot be answered without it; an unknown age is written as {"unknown": true}.',
  },
  "facts/unknown-member": {
    message: "A member has a name that is not known here and was left aside.",
    guidance: "Remove it. Members that are not known are never read, kept or repeated.",
  },
  "facts/misspelt-member": {
    message: 'A member has a name that is not known here; "{expected}" was probably meant.',
    guidance: "Write the name as given. A misspelt fact would be left out of the answer in silence.",
  },
  "facts/personal-data": {
    message: "A member holds personal data such as a name, a birth date or an account; facts must not.",
    guidance: "Remove it. An age in completed years is all that a decision needs.",
  },
  "facts/wrong-type": { message: "Expected {expected} here.", guidance: "Compare with the description of the facts." },
  "facts/unknown-word": {
    message: "This word is not one of those expected; the nearest is {expected}.",
    guidance: "Choose one of the words in the list of this fact.",
  },
  "facts/no-such-word": {
    message: "This word is not one of those expected here. Expected is one of: {allowed}.",
    guidance: "Choose one of the words in the list of this fact.",
  },
  "facts/bad-date": {
    message: "Expected a day of the calendar between 1900 and 2199, as YYYY-MM-DD.",
    guidance: "Write it as 2026-01-31. The day is that of the question, not of the child.",
  },
  "facts/bad-place": {
    message: "Expected the two-letter code of a state (ISO 3166-1), in capitals.",
    guidance: "Give the state where the child lives: GB for the United Kingdom, GR for Greece; a member state, not EU.",
  },
  "facts/bad-subdivision": {
    message: "Expected the code of a part of the state in question (ISO 3166-2).",
    guidance: "It begins with the code of the state: US-TX with US.",
  },
  "facts/bad-number": { message: "Expected a whole number from {min} to {max}.", guidance: "Ages are completed years; the lower end of a range comes first." },
  "facts/too-many": { message: "Expected at most {max} entries here.", guidance: "A list of this length is a mistake." },
  "facts/feature-needed": { message: "The question is about a feature and names none.", guidance: 'Give "feature", such as "geolocation".' },
  "facts/unreadable": { message: "This is not a line of JSON.", guidance: "Write one object on each line." },
  "facts/designation-unknown": { message: "A designation is not known here and was left aside.", guidance: "Those known are {expected}." },
  "term/a-list": { message: "a list", guidance: "A kind of value." },
  "term/an-object": { message: "an object", guidance: "A kind of value." },
  "term/yes-or-no": { message: "true or false", guidance: "A kind of value." },
  "term/a-word": { message: "a word", guidance: "A kind of value." },
  "term/an-age": { message: 'an age: {"value": 12}, {"min": 10, "max": 12} or {"unknown": true}', guidance: "A kind of value." },
} satisfies Messages;
