/** A term of child protection that is replaced, or used with care. */
export interface TermEntry {
  /** Name of the entry; its preferred words stand in the catalogue under `preferred/<id>`. */
  readonly id: string;
  /** How it looks, in small letters or not, in the languages that were gathered. */
  readonly pattern: RegExp;
}

const entry = (id: string, ...patterns: readonly string[]): TermEntry => ({
  id,
  pattern: new RegExp(patterns.map((pattern) => `(?<![\\p{Lu}\\p{Ll}])(?:${pattern})`).join("|"), "giu"),
});

/**
 * Terms to avoid, after the Terminology Guidelines (2016, 2025), which were not read directly. English from sources or memory; the Spanish, Indonesian and Russian
 * forms of "child pornography" were seen in use, other languages are from memory.
 */
export const outdatedTerms: readonly TermEntry[] = [
  entry(
    "child-pornography",
    "(?:child(?:ren)?(?:['’]s)?|kidd(?:y|ie)|underage|teen|minor)[\\s-]+porn(?:ography|ographic)?(?!\\p{L})",
    "pornographie[\\s-]+(?:infantile|enfantine|juvénile)|pédo-?pornograph\\p{L}+",
    "pornograf[ií]as?[\\s-]+(?:infantil|de[\\s-]+menores)|pornografía[\\s-]+infantil",
    "детск\\p{L}+[\\s-]+порнограф\\p{L}+",
    "儿童色情|儿童淫秽",
    "إباحية[\\s]+الأطفال|المواد[\\s]+الإباحية[\\s]+(?:للأطفال|عن[\\s]+الأطفال)",
    "pornografi[\\s-]+anak|kinderpornogra\\p{L}+|pornografia[\\s-]+minorile|pedopornografi\\p{L}+|çocuk[\\s-]+pornografisi|khiêu[\\s]+dâm[\\s]+trẻ[\\s]+em",
  ),
  entry(
    "child-prostitute",
    "(?:child|juvenile|teen(?:age)?|underage|minor)[\\s-]+(?:prostitutes?|sex[\\s-]+workers?)(?!\\p{L})",
    "enfants?[\\s-]+prostitués?(?!\\p{L})",
    "niñ[oa]s?[\\s-]+prostitut[oa]s?|prostitutas?[\\s-]+infantil(?:es)?",
    "雏妓|童妓",
  ),
  entry(
    "child-sex-tourism",
    "child[\\s-]+sex[\\s-]+touris(?:m|ts?)(?!\\p{L})",
    "tourisme[\\s-]+sexuel[\\s-]+(?:impliquant|pédophile|avec)",
    "turismo[\\s-]+sexual[\\s-]+(?:infantil|con[\\s-]+niños)",
    "детск\\p{L}+[\\s-]+секс-?туризм\\p{L}*",
    "儿童性旅游|童性旅游",
    "السياحة[\\s]+الجنسية[\\s]+(?:للأطفال|بالأطفال)",
  ),
  entry("child-sex", "(?:sex|sexual relations)[\\s-]+with[\\s-]+(?:a[\\s-]+)?(?:child|minor|children|minors)(?!\\p{L})"),
  entry("generated-material", "(?:virtual|pseudo|ai(?:-generated)?|deepfake|synthetic)[\\s-]+child[\\s-]+porn(?:ography)?(?!\\p{L})"),
  entry("harmful-behaviour", "(?:juvenile|young|adolescent|teen(?:age)?)[\\s-]+sex(?:ual)?[\\s-]+(?:offenders?|abusers?|predators?)(?!\\p{L})"),
  entry("blaming", "(?:promiscuous|seductive|consenting|willing)[\\s-]+(?:child|minor|girl|boy|teen(?:ager)?)(?!\\p{L})"),
  entry("livestreaming", "webcam[\\s-]+child[\\s-]+sex(?:[\\s-]+tourism)?(?!\\p{L})|child[\\s-]+cybersex(?!\\p{L})"),
  entry("image-based-abuse", "revenge[\\s-]+porn(?:ography)?(?!\\p{L})"),
];

/** Terms to use with care: right in a law or in a person's own words, better replaced elsewhere. English. */
export const careTerms: readonly TermEntry[] = [
  entry("exploitation-in-prostitution", "child(?:ren)?[\\s-]+prostitution(?!\\p{L})"),
  entry("perpetrator", "(?:online|cyber|internet)[\\s-]+predators?(?!\\p{L})|stranger[\\s-]+danger(?!\\p{L})|p(?:a)?edophiles?(?!\\p{L})"),
  entry("children-with-disabilities", "(?:handicapped|disabled)[\\s-]+child(?:ren)?(?!\\p{L})"),
  entry("children-in-street-situations", "street[\\s-]+(?:child|children|kids?)(?!\\p{L})"),
  entry("self-generated", "self[\\s-]+(?:generated|produced)[\\s-]+(?:sexual|indecent|intimate|child|csam|csem|material|imagery|images?|content)(?!\\p{L})"),
  entry("excessive-use", "(?:internet|screen|phone|social[\\s-]+media|gaming)[\\s-]+addict(?:ion|ed|s)?(?!\\p{L})"),
];
