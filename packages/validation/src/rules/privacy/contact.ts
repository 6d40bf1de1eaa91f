import { logOf, strategy } from "../../examples.js";
import { texts } from "../../messages/privacy/contact.js";
import { placeRule } from "../../rule.js";
import { traitsOf } from "../text/traits.js";

const address = /([\p{L}\p{N}._%+-]{1,64})@([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5})/gu;
const ofAPerson = /^\p{L}{2,}[._]\p{L}{2,}$|^\p{L}[._]\p{L}{3,}$/u;
const ofAnOffice =
  /^(?:info|contact|office|help|support|report|hotline|helpline|cop|press|media|secretariat|ministry|public|data|child|children|online|safer)[._]|[._](?:info|contact|office|help|support|report|hotline|helpline|unit|team|department|online|protection)$/iu;
const privateMail = /^(?:gmail|googlemail|yahoo|hotmail|outlook|live|icloud|aol|gmx|mail|yandex|qq|163|126|proton|protonmail)\./iu;

const isPrivate = (text: string): boolean =>
  [...text.matchAll(address)].some(([, local = "", domain = ""]) => privateMail.test(domain) || (ofAPerson.test(local) && !ofAnOffice.test(local)));

export const privacyContact = placeRule("prose", {
  code: "privacy/contact",
  texts,
  obligation: "must",
  severity: { draft: "warning", submission: "error" },
  citation: { none: "Contacts in the documents of this project are offices, not persons." },
  mark: "D",
  examples: {
    good: [
      { input: strategy({ reportingChannels: [{ type: "hotline", name: "Hotline", contact: "report@hotline.example" }] }) },
      { input: strategy({ notes: ["public.affairs@ministry.example"] }) },
    ],
    bad: [
      { input: logOf({ notes: ["Contact amina.example@ministry.example for details."] }), at: ["/activities/0/notes/0"] },
      { input: strategy({ notes: ["focalpoint2025@gmail.com"] }), at: ["/notes/0"] },
    ],
  },
  check: ({ value }) => (traitsOf(value).at && isPrivate(value) ? {} : undefined),
});
