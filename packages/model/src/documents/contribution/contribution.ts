import type { Contact, DocumentLink, MeetingReference, Missing, MultilingualText, Reference } from "../../values/index.js";
import type { DocumentPurpose, MembershipKind, ProposalMark, SmartphoneLayer, StakeholderCategory } from "../../vocabularies/index.js";
import type { DocumentBase, EvidenceBase } from "../base.js";

/** Who hands in a contribution. */
export interface Contributor {
  /** Name of the administration or entity, in the language of the paper. Must. */
  readonly name: string;
  /** Capacity in which it takes part. Should. */
  readonly membership?: MembershipKind;
  /** Country of the administration, or in which a Sector Member has its seat (ISO 3166-1 alpha-2). Should. */
  readonly country?: string;
  /** Kind of stakeholder. May. */
  readonly category?: StakeholderCategory;
}

/** A numbered part of the text. */
export interface Paragraph {
  /** Number as printed: `2.1`. May. */
  readonly number?: string;
  /** Heading of the part. May. */
  readonly heading?: string;
  /** The text. Must. */
  readonly text: string;
}

/** A proposal to change a text, with its mark in the margin (COP-M14). */
export interface Proposal {
  /** New, changed, deleted or unchanged. Must. */
  readonly mark: ProposalMark;
  /** The text that it changes: `Resolution 179, instructs the Council, 1`. Must. */
  readonly target: string;
  /** The proposed words; left out for `SUP`. Should. */
  readonly text?: string;
  /** Why. Should. */
  readonly reason?: string;
}

/** A technical protection measure that a contribution tells the membership of (`res67-2014/invites-sector-members/1`). */
export interface TechnicalSolution {
  /** Name of it. Must. */
  readonly name: string;
  /** What it does and for whom. Must. */
  readonly description: string;
  /** Where it works. May. */
  readonly layers?: readonly SmartphoneLayer[];
  /** Concept ids of the risk taxonomy that it speaks to: `cop-risk:grooming`. May. */
  readonly risks?: readonly string[];
  /** Page of it on the web. May. */
  readonly link?: string;
}

/**
 * A contribution to the working group or to a study group of ITU-D (`res67-2014/invites-member-states/1`, `res67-2014/invites-sector-members/1`). Members follow
 * the ITU-D form (ITUD-SUBMIT, seen) and papers to the group (COP-M14, COP19-PHL, seen); what each needs is our design.
 *
 * @example
 * ```ts
 * import { type Contribution, parseContribution } from "@cop-sdk/model";
 *
 * const paper: Contribution = {
 *   type: "contribution",
 *   modelVersion: "1",
 *   id: "phl-cwg-cop-19",
 *   language: "en",
 *   title: { en: "Measures to protect children online in the Philippines" },
 *   meeting: { body: "cwg-cop", number: 19 },
 *   submittedBy: [{ name: "Philippines", membership: "member-state", country: "PH" }],
 *   purpose: "information",
 *   abstract: { missing: "not-known" },
 *   body: [],
 *   contacts: [{ role: "Ministry responsible for information and communications technology" }],
 * };
 * parseContribution(paper).ok; // true
 * ```
 */
export interface Contribution extends DocumentBase<"contribution">, EvidenceBase {
  /** Title of the proposal or paper by language; the original first (ITUD-SUBMIT). Must. */
  readonly title: MultilingualText;
  /** Meeting for which it is (ITUD-SUBMIT). Must. */
  readonly meeting: MeetingReference;
  /** Who hands it in: one or several together, nine in C17/98 (C17-98). Must. */
  readonly submittedBy: readonly Contributor[];
  /** For action or for information (ITUD-SUBMIT). Must. */
  readonly purpose: DocumentPurpose;
  /** Action expected of the meeting; must where the purpose is action (ITUD-SUBMIT). May. */
  readonly actionRequired?: string;
  /** Short summary (ITUD-SUBMIT). Must, or why not. */
  readonly abstract: string | Missing;
  /** Words to find it by (ITUD-SUBMIT). Should. */
  readonly keywords?: readonly string[];
  /** Study Questions concerned: `Question 3/2` (ITUD-SUBMIT). Should. */
  readonly questions?: readonly string[];
  /** Resolutions and papers that it refers to (COP19-PHL). Should. */
  readonly references?: readonly Reference[];
  /** The text in its parts (COP-M11). Must; may be empty in a draft. */
  readonly body: readonly Paragraph[];
  /** Proposals to change a text (COP-M14). May. */
  readonly proposals?: readonly Proposal[];
  /** Lessons learned and suggested best practices (ITUD-SUBMIT). May. */
  readonly lessonsLearned?: readonly string[];
  /** Technical protection measures that it tells of. May. */
  readonly solutions?: readonly TechnicalSolution[];
  /** Offices to ask (ITUD-SUBMIT asks for contact details; roles only here). Must; may be empty in a draft. */
  readonly contacts: readonly Contact[];
  /** Files that go with it (COP-M14). May. */
  readonly annexes?: readonly DocumentLink[];
}
