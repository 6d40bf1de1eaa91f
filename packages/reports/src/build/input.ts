import type {
  CoveredMeeting,
  Day,
  DayPeriod,
  DocumentTypes,
  DraftType,
  HeaderBlock,
  HeaderProfile,
  Missing,
  MultilingualText,
  Quarter,
  ReturnPeriodKind,
} from "@cop-sdk/model";
import type { CheckSettings, Profile } from "@cop-sdk/validation";

/** Members that a builder fills for every type. */
type Fixed = "type" | "modelVersion";

/** Members that must stand in the document and may be left out of the call: lists become empty, what takes a reason is said to be not known. */
type Empty<Of> = {
  readonly [Name in keyof Of]-?: undefined extends Of[Name] ? never : Missing extends Of[Name] ? Name : Of[Name] extends readonly unknown[] ? Name : never;
}[keyof Of];

/** Members that the other members of their type give, where the call leaves them out. */
interface Derived {
  "country-profile": "id" | "validatedByCountry";
  "feasibility-note": "id";
  "guiding-principles": "id";
  "national-return": "id" | "period" | "periodKind" | "releasable";
  "national-strategy": "id" | "languages";
  "quarterly-report": "id" | "period" | "targetMeeting" | "nil";
}

/** A meeting on which a chair reports; its days may be left out. */
type NamedMeeting = Omit<CoveredMeeting, "dates"> & Partial<Pick<CoveredMeeting, "dates">>;

/** What a call says in another form than the document. */
interface Besides {
  "chair-report": { readonly meetings: readonly NamedMeeting[] };
  "national-return": { readonly quarter: Quarter } | { readonly period: DayPeriod; readonly periodKind: ReturnPeriodKind };
}

/** A value as a call may write it: a text in one language stands for a text by language. */
type Written<Value> = string extends keyof Exclude<Value, undefined> ? (Exclude<Value, undefined> extends MultilingualText ? Value | string : Value) : Value;

type WrittenMembers<Of> = { readonly [Name in keyof Of]: Written<Of[Name]> };

type DerivedOf<Type extends DraftType> = Type extends keyof Derived ? Derived[Type] : never;

type BesidesOf<Type extends DraftType> = Type extends keyof Besides ? Besides[Type] : unknown;

type Left<Type extends DraftType> = Fixed | "header" | Empty<DocumentTypes[Type]> | DerivedOf<Type>;

type Optional<Type extends DraftType> = Exclude<Empty<DocumentTypes[Type]> | DerivedOf<Type>, keyof BesidesOf<Type>> & keyof DocumentTypes[Type];

/**
 * What a builder takes: the members of the document. Left out may be what the builder fills: type and version, empty lists, values that are not known, and what
 * follows from other members. A title may be a text in the language of the document; a head may be the name of its form alone.
 */
export type BuildInput<Type extends DraftType> = WrittenMembers<Omit<DocumentTypes[Type], Left<Type>>> &
  WrittenMembers<Partial<Pick<DocumentTypes[Type], Optional<Type>>>> & {
    readonly header?: HeaderBlock | HeaderProfile;
  } & BesidesOf<Type>;

/** How a document is built. */
export interface BuildOptions {
  /** How ready it is meant to be: the findings are those of this profile; `draft` by default. */
  readonly profile?: Profile;
  /** The day of the check, for rules about what has passed. */
  readonly on?: Day;
  /** House rules, such as deadlines and limits of words. */
  readonly settings?: CheckSettings;
}
