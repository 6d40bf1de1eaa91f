import type { Mark } from "../scheme.js";

/**
 * A situation that puts children at greater risk. A situation, not a trait: it raises a flag and a demand, never a level, and no weight exists for it.
 */
export interface GroupAtRisk {
  readonly label: string;
  /** What to mind when it is named. */
  readonly caution?: string;
  readonly source: string;
  readonly mark: Mark;
}

/** Situations named by the Committee on the Rights of the Child, UNICEF, ITU and others. They describe populations, never one child. */
export const groupsAtRisk: Readonly<Record<GroupAtRiskId, GroupAtRisk>> = {
  age: {
    label: "Age and evolving capacities",
    caution: "Use bands and evolving capacities together; bands are regulatory conveniences.",
    source: "GC25 ch. VII; CORE-EDU22",
    mark: "S",
  },
  "sex-gender": {
    label: "Sex and gender; girls in particular",
    caution:
      "Boys are also targeted, for example in financial sexual extortion; avoid one-sided rules. CO:RE reports few gender differences in negative experiences overall.",
    source: "GC25 para 11 (sex); SOWC17 via BIK23; UNAI26 (UN News)",
    mark: "S",
  },
  lgbti: {
    label: "Lesbian, gay, bisexual, transgender and intersex children",
    caution: "Never inferred; in some places disclosure is dangerous.",
    source: "GC25 para 11",
    mark: "S",
  },
  disability: {
    label: "Disability",
    caution: "The online world is also a lifeline; protection must not mean exclusion (ITU).",
    source: "GC25 para 11; SOWC17 via BIK23; ITU-COP20; IM19",
    mark: "S",
  },
  asd: { label: "Autism spectrum", source: "UNESCO-ITU", mark: "S" },
  sen: { label: "Special educational needs; communication difficulties", caution: "UK evidence.", source: "IM19", mark: "S" },
  "mental-health": {
    label: "Mental-health difficulties",
    caution: "Two-way relation; not a cause by itself.",
    source: "SOWC17 via BIK23; IM19; CORE-EDU22",
    mark: "S",
  },
  poverty: { label: "Poor households; socioeconomic background", source: "GC25 para 11; SOWC17 via BIK23; WP-SG; WP-LS", mark: "S" },
  "out-of-school": { label: "Out of school", source: "SOWC17 via BIK23", mark: "S" },
  "low-awareness-community": {
    label: "Communities with little understanding of sexual abuse and exploitation",
    caution: "A place-level factor, not a trait of the child.",
    source: "SOWC17 via BIK23",
    mark: "S",
  },
  marginalised: {
    label: "Marginalised groups; minority and indigenous children",
    caution: "UNICEF notes a lack of research on such groups.",
    source: "GC25 para 11; SOWC17 via BIK23 (list cut short)",
    mark: "S",
  },
  language: { label: "Language", source: "GC25 para 11", mark: "S" },
  "migrant-refugee": { label: "Migrant, asylum-seeking and refugee children", source: "GC25 para 11; ITU-COP20", mark: "S" },
  "alternative-care": { label: "Alternative care", source: "GC25 para 11 (text cut), para 87 via bettercarenetwork", mark: "S" },
  survivors: {
    label: "Victims and survivors of trafficking or sexual exploitation",
    caution: "Do not collect at individual level.",
    source: "GC25 para 11",
    mark: "S",
  },
  "deprived-of-liberty": { label: "Deprived of liberty and other vulnerable situations", source: "GC25 para 11", mark: "K" },
  conflict: { label: "Armed conflict and humanitarian crisis", source: "GC25 ch. VII (part)", mark: "S" },
  "family-trauma": { label: "Family difficulty, prior trauma or neglect", source: "IM19", mark: "S" },
  isolation: { label: "Social isolation, loneliness", source: "IM19", mark: "S" },
  "prior-victimisation": { label: "Prior cyberbullying or online aggression", source: "IM19", mark: "S" },
  "digital-exclusion": { label: "Digital exclusion; remote or low connectivity", source: "GC25 para 9; SOWC17 summary", mark: "S" },
  "digital-skills": {
    label: "Digital skills and literacy",
    caution: "ySKILLS found no significant link between skills and vulnerability clusters [S YSK24]: do not treat skills as simply protective.",
    source: "CORE-EDU22",
    mark: "S",
  },
  "personality-risk-taking": { label: "Personality and risk-taking", source: "CORE-EDU22; IM19", mark: "S" },
  "parent-gap": { label: "Gap between child's skills and carers' confidence", source: "IM19", mark: "S" },
  system: {
    label: "Design, regulation and services around the child",
    caution: "The main lever; keeps the burden off the child.",
    source: "CORE-EDU22; 5R-DSA25",
    mark: "S",
  },
  creator: { label: "Children as content creators", source: "GC25 ch. XII", mark: "S" },
};

/** Id of a situation; see {@link groupsAtRisk}. */
export type GroupAtRiskId =
  | "age"
  | "sex-gender"
  | "lgbti"
  | "disability"
  | "asd"
  | "sen"
  | "mental-health"
  | "poverty"
  | "out-of-school"
  | "low-awareness-community"
  | "marginalised"
  | "language"
  | "migrant-refugee"
  | "alternative-care"
  | "survivors"
  | "deprived-of-liberty"
  | "conflict"
  | "family-trauma"
  | "isolation"
  | "prior-victimisation"
  | "digital-exclusion"
  | "digital-skills"
  | "personality-risk-taking"
  | "parent-gap"
  | "system"
  | "creator";
