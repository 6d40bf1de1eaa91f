import * as z from "zod";
import { codeOf, countryCode, identifier, multilingualText, name, text, webAddress } from "../../values/primitives.schema.js";
import { contact, documentLink, meetingReference, orMissing, reference } from "../../values/values.schema.js";
import { documentPurposes, membershipKinds, proposalMarks, smartphoneLayers, stakeholderCategories } from "../../vocabularies/index.js";
import { documentBase, evidenceBase } from "../base.schema.js";

const contributor = z.looseObject({
  name,
  membership: codeOf(membershipKinds).exactOptional(),
  country: countryCode.exactOptional(),
  category: codeOf(stakeholderCategories).exactOptional(),
});

const paragraph = z.looseObject({ number: name.exactOptional(), heading: text.exactOptional(), text });

const proposal = z.looseObject({ mark: codeOf(proposalMarks), target: text, text: text.exactOptional(), reason: text.exactOptional() });

const solution = z.looseObject({
  name,
  description: text,
  layers: z.array(codeOf(smartphoneLayers)).exactOptional(),
  risks: z.array(identifier).exactOptional(),
  link: webAddress.exactOptional(),
});

/** Schema of `Contribution`. */
export const contribution = z
  .looseObject({
    ...documentBase("contribution"),
    ...evidenceBase,
    title: multilingualText,
    meeting: meetingReference,
    submittedBy: z.array(contributor),
    purpose: codeOf(documentPurposes),
    actionRequired: text.exactOptional(),
    abstract: orMissing(text),
    keywords: z.array(name).exactOptional(),
    questions: z.array(name).exactOptional(),
    references: z.array(reference).exactOptional(),
    body: z.array(paragraph),
    proposals: z.array(proposal).exactOptional(),
    lessonsLearned: z.array(text).exactOptional(),
    solutions: z.array(solution).exactOptional(),
    contacts: z.array(contact),
    annexes: z.array(documentLink).exactOptional(),
  })
  .meta({
    id: "Contribution",
    title: "Contribution",
    description: "Contribution to the working group or to a study group of ITU-D (res67-2014/invites-member-states/1, res67-2014/invites-sector-members/1).",
  });
