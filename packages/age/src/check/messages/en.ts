import type { Messages } from "@cop-sdk/diagnostics";

export const en = {
  "check/not-an-object": {
    message: "The description of a service is an object with the members service and features.",
    guidance: 'Begin with {"service": {"types": ["messaging"]}, "features": ["direct-messaging"]}.',
  },
  "check/no-service": {
    message: "The description does not say what kind of service it is: the member service is missing.",
    guidance: 'Add {"service": {"types": ["messaging"]}}; kinds are: {types}. A profile for cop risk assess can hold it too.',
  },
  "check/no-feature": {
    message: "Functionalities that are no feature of the rules on record: {count}. Nothing was asked about them.",
    guidance: "Write the member features to say what is to be checked.",
  },
  "check/member-elsewhere": {
    message: 'The member "{member}" does not belong in the description of a service.',
    guidance: "Day, places and ages are given with the question; what is proposed stands beside each feature.",
  },
  "check/bad-list": {
    message: 'The member "{member}" is a list of at most {most} entries.',
    guidance: 'Write a list, such as ["direct-messaging", {"id": "stranger-contact", "proposed": {"contactScope": "anyone"}}].',
  },
  "check/bad-day": { message: "Expected a day of the calendar, as YYYY-MM-DD.", guidance: "The answer depends on the day. Write it as 2026-11-23." },
  "check/bad-place": {
    message: "Expected the code of a state (ISO 3166-1) or of a part of one (ISO 3166-2).",
    guidance: "Write IE, GB or US-FL; a member state instead of EU.",
  },
  "check/bad-age": { message: "Expected ages in completed years, from 0 to 120.", guidance: "Give the ages of the children that the service reaches." },
  "check/nothing-asked": { message: "At least one place, one age and one feature or aspect are needed.", guidance: "Say where, for whom and what." },
  "check/too-large": {
    message: "{count} questions would come out; at most {most} are answered at once.",
    guidance: "Ask for fewer places, ages or features, and put the answers together.",
  },
} satisfies Messages;
