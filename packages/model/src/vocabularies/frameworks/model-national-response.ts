import type { Mark } from "../../values/mark.js";
import type { SourceId } from "../sources.js";
import { type MnrCapability, mnrCapabilities } from "./mnr-capabilities.js";
import type { MnrDomain } from "./mnr-domains.js";

/** What a capability is, beside its name. */
export interface MnrCapabilityFacts {
  /** Number in the edition of November 2016. */
  readonly number: number;
  readonly domain: MnrDomain;
  /** What it covers, in the project's own words. */
  readonly scope: string;
}

const facts = (number: number, domain: MnrDomain, scope: string): MnrCapabilityFacts => ({ number, domain, scope });

/** Number, domain and scope of each capability (MNR-2016; scopes in own words). */
export const mnrCapabilityFacts: Readonly<Record<MnrCapability, MnrCapabilityFacts>> = {
  leadership: facts(
    1,
    "policy-and-governance",
    "A national body that governs or coordinates the response and answers for it; industry and civil society take part.",
  ),
  "research-analysis-monitoring": facts(
    2,
    "policy-and-governance",
    "A shared national assessment of threat and response; measurable outcomes, followed regularly.",
  ),
  legislation: facts(
    3,
    "policy-and-governance",
    "Law that lets offenders be investigated, protects victims and gives service providers a clear basis for reporting.",
  ),
  "dedicated-law-enforcement": facts(
    4,
    "criminal-justice",
    "A trained unit with a national remit that works proactively and reactively and cooperates abroad.",
  ),
  "judiciary-prosecutors": facts(5, "criminal-justice", "Trained judges and prosecutors who put the needs of the victim first."),
  "offender-management": facts(6, "criminal-justice", "A system of several bodies to prevent reoffending, with supervision and register."),
  "image-databases": facts(7, "criminal-justice", "Police use the INTERPOL ICSE database and, where fit, a national one."),
  "end-to-end-support": facts(8, "victim", "One integrated plan for each victim through investigation, prosecution and after-care."),
  "child-protection-workforce": facts(9, "victim", "A trained and coordinated statutory workforce that can support victims."),
  remedies: facts(10, "victim", "Accessible remedies, compensation, advocacy and an independent way to complain."),
  "child-helpline": facts(11, "victim", "Free and confidential support for children by several channels, with referral."),
  "csea-hotline": facts(12, "societal", "A place to report suspected illegal material, tied to police and providers."),
  "education-programme": facts(13, "societal", "A national programme for children, parents, teachers, practitioners and faith leaders."),
  "child-participation": facts(14, "societal", "Children and young people shape policy and practice."),
  "offender-support": facts(15, "societal", "Help for people at risk of offending and for convicted offenders, to prevent abuse."),
  "takedown-procedures": facts(16, "industry", "Timely removal at source, and blocking of what is hosted abroad and not removed."),
  "csea-reporting": facts(17, "industry", "Companies detect and report, under statutory protection, with care for their staff."),
  "innovative-solutions": facts(18, "industry", "Industry builds and shares technical solutions."),
  "corporate-responsibility": facts(19, "industry", "Child safety built into products, policies and processes."),
  "media-reporting": facts(20, "media-and-communications", "Coverage that respects the dignity, rights and privacy of victims."),
  "universal-terminology": facts(21, "media-and-communications", "Agreed terms that all stakeholders use."),
};

/** The capability with a number in the edition of November 2016, or `undefined`. */
export const mnrCapabilityNumbered = (number: number): MnrCapability | undefined =>
  mnrCapabilities.codes.find((code) => mnrCapabilityFacts[code].number === number);

/** The edition that the vocabulary follows, and what is known of later ones. */
export const mnrEdition = {
  edition: "2016-11",
  laterEditions: [{ edition: "2022", note: "Updated framework; that it renamed domains or capabilities was not seen." }],
  mark: "S",
  sources: ["MNR-2016", "MNR-FTF", "MNR-INHOPE"],
} as const satisfies {
  readonly edition: string;
  readonly laterEditions: readonly { readonly edition: string; readonly note: string }[];
  readonly mark: Mark;
  readonly sources: readonly SourceId[];
};

/** A phase of the maturity model, from 1 to 4, for each capability apart. The two middle phases were not seen by name. */
export type MnrMaturity = 1 | 2 | 3 | 4;

/** The four phases: only the first and the last are known by name. Results are not published by country and not for ranking: nothing here adds them up. */
export const mnrMaturityPhases = {
  phases: [1, 2, 3, 4],
  names: { 1: "building", 4: "maturity" },
  mark: "S",
  sources: ["MNR-MM", "MNR-SURVEY"],
} as const satisfies {
  readonly phases: readonly MnrMaturity[];
  readonly names: Readonly<Partial<Record<MnrMaturity, string>>>;
  readonly mark: Mark;
  readonly sources: readonly SourceId[];
};
