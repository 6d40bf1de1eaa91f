import type { Citation, Fix, JsonPointer, Language, Obligation, Parameter, Severity } from "@cop-sdk/diagnostics";
import type { Day, DocumentType, DocumentTypes, Mark } from "@cop-sdk/model";
import type { Grades, Profile } from "./profiles.js";
import type { Trait } from "./rules/text/traits.js";
import type { CheckSettings } from "./settings.js";
import type { PlaceKind } from "./walk/places.js";
import type { Place } from "./walk/walk.js";

/** Texts of a rule in one language. `{name}` stands for a parameter of the finding. */
export interface RuleText {
  /** What the rule asks for, in a few words. */
  readonly title: string;
  /** What is wrong and what was expected: one sentence, no blame. */
  readonly message: string;
  /** Why it matters and how to mend it. */
  readonly guidance: string;
}

/** Texts of a rule in all six languages; one that lacks a language does not compile. */
export type RuleTexts = Readonly<Record<Language, RuleText>>;

/** A document, or a text of one, that shows what a rule asks for. */
export interface GoodExample {
  /** Anything that `validate` takes. The rule applies to it and finds nothing. */
  readonly input: unknown;
  /** The day of the check, for rules that need one. */
  readonly on?: Day;
  readonly settings?: CheckSettings;
}

/** A document, or a text of one, that breaks a rule. */
export interface BadExample extends GoodExample {
  /** The places at which the rule finds something, in their order; no others. */
  readonly at: readonly JsonPointer[];
}

/** What every rule says of itself. Registry, pages, tests and metadata for other formats come from this. */
export interface RuleMeta {
  /** `<area>/<name>`, as the file is called. Stable, never reused. */
  readonly code: string;
  /** Earlier names of the rule. */
  readonly aliases?: readonly string[];
  readonly obligation: Obligation;
  /** Severity, where it differs by profile. */
  readonly severity: Severity | Grades;
  /** What the rule rests on, or why nothing can be cited. */
  readonly citation: Citation | { readonly none: string };
  /** How the ground of the rule is known. A rule from memory (`K`) is never an error. */
  readonly mark: Mark;
  /** Document types that it looks at. */
  readonly appliesTo: "all" | readonly DocumentType[];
  /** Release in which it came. */
  readonly since: string;
  readonly examples: { readonly good: readonly GoodExample[]; readonly bad: readonly BadExample[] };
}

/** What a check found at a place. */
export interface Finding {
  /** Where; for a rule about places, the place itself when absent. */
  readonly pointer?: JsonPointer;
  /** Values for the texts: codes, ids, dates, counts and names of members only, never text of the document. */
  readonly params?: Readonly<Record<string, Parameter>>;
  readonly related?: readonly JsonPointer[];
  readonly fix?: Fix;
  /** Tells findings of one rule at one place apart, in the fingerprint. */
  readonly detail?: string;
}

/** What a check gives: nothing, one finding or several. */
export type Findings = Finding | readonly Finding[] | undefined;

/** What a check may know beside the document. */
export interface CheckOptions {
  readonly profile: Profile;
  /** The day of the check. The library never reads the clock. */
  readonly on?: Day;
  readonly settings?: CheckSettings;
}

/**
 * What a text must have for a check to find anything in it: one of some traits, or one of some cues. Other texts pass without being looked at, so that texts
 * without anything unusual cost one look for all rules together.
 */
export interface TextNeeds {
  readonly traits?: readonly Trait[];
  /** Pieces of text in small letters; case does not count, and a space stands for any run of spaces, line ends and hyphens. */
  readonly cues?: readonly string[];
  /** Cues that count only in a text with something like a name: a word with a large first letter inside a sentence, or another script than ASCII. */
  readonly cuesByName?: readonly string[];
}

/** A rule about one kind of thing, wherever it stands in a document. Also runs on documents with faults of structure elsewhere. */
export interface PlaceRule<Kind extends PlaceKind = PlaceKind> extends RuleMeta {
  readonly texts: RuleTexts;
  readonly scope: "place";
  readonly kind: Kind | readonly Kind[];
  /**
   * `sound` places keep the schema. `malformed` ones do not, their value is anything: such a rule says more exactly what is wrong, and its finding takes
   * the place of the general one. `any` is both.
   */
  readonly form: "sound" | "malformed" | "any";
  /** Guard: whether the rule speaks about this place at all. */
  readonly applies?: (place: Place<Kind>, options: CheckOptions) => boolean;
  /** For rules about texts, instead of a guard: what a text must have, so that the check is called at all. */
  readonly needs?: TextNeeds;
  readonly check: (place: Place<Kind>, options: CheckOptions) => Findings;
}

/** A rule about a whole document. Runs only when its structure holds. */
export interface DocumentRule<Type extends DocumentType = DocumentType> extends RuleMeta {
  readonly texts: RuleTexts;
  readonly scope: "document";
  readonly appliesTo: readonly Type[];
  /** Guard: whether the rule speaks about this document at all. */
  readonly applies?: (document: DocumentTypes[Type], options: CheckOptions) => boolean;
  readonly check: (document: DocumentTypes[Type], options: CheckOptions) => Findings;
}

/** A rule that the reader or the model has checked before; told here so that it is explained, counted and tested like the others. */
export interface EarlierRule extends RuleMeta {
  readonly scope: "earlier";
  readonly titles: Readonly<Record<Language, string>>;
  /** Whether nothing more can be checked once it is broken. */
  readonly refuses?: boolean;
}

/** A rule of any scope. */
export type Rule = PlaceRule | DocumentRule | EarlierRule;

type Declared<Of> = Omit<Of, "scope" | "form" | "kind" | "appliesTo" | "since">;

/** Declares a rule about a kind of place. */
export const placeRule = <Kind extends PlaceKind>(
  kind: Kind | readonly Kind[],
  rule: Declared<PlaceRule<Kind>> & { readonly appliesTo?: readonly DocumentType[]; readonly since?: string },
): PlaceRule => ({ scope: "place", kind, form: "sound", appliesTo: "all", since: firstRelease, ...rule }) as unknown as PlaceRule;

/** What a rule about values as they were written declares: its places hold any JSON value. */
export interface RawRule extends Omit<Declared<PlaceRule>, "applies" | "check"> {
  readonly applies?: (place: RawPlace, options: CheckOptions) => boolean;
  readonly check: (place: RawPlace, options: CheckOptions) => Findings;
}

/** A place whose value may break the schema. */
export type RawPlace = Omit<Place, "value"> & { readonly value: unknown };

/** Declares a rule that looks at values as they were written and says more exactly than the schema what is wrong with them. */
export const rawRule = (kind: PlaceKind, form: "malformed" | "any", rule: RawRule): PlaceRule =>
  ({ scope: "place", kind, form, appliesTo: "all", since: firstRelease, ...rule }) as unknown as PlaceRule;

/** Declares a rule about whole documents of some types. */
export const documentRule = <const Type extends DocumentType>(
  appliesTo: readonly Type[],
  rule: Declared<DocumentRule<Type>> & { readonly since?: string },
): DocumentRule => ({ scope: "document", appliesTo, since: firstRelease, ...rule }) as unknown as DocumentRule;

const firstRelease = "0.1.0";
