import type { Corpus } from "./corpus.js";

/** Every document of the corpus. Made by `tools/convert-corpus.mjs`; a test compares it with the files. */
export const corpus: Corpus = {
  real: [
    {
      name: "activities",
      path: "corpus/real/activities.json",
      type: "activity-log",
      neutralPath: "corpus/neutral/activities.json",
    },
    {
      name: "cr-online-csea-strategy-2021",
      path: "corpus/real/cr-online-csea-strategy-2021.json",
      type: "national-strategy",
      neutralPath: "corpus/neutral/cr-online-csea-strategy-2021.json",
    },
    {
      name: "id-roadmap-perpres-87-2025",
      path: "corpus/real/id-roadmap-perpres-87-2025.json",
      type: "national-strategy",
      neutralPath: "corpus/neutral/id-roadmap-perpres-87-2025.json",
    },
    {
      name: "ie-action-plan-online-safety-2018",
      path: "corpus/real/ie-action-plan-online-safety-2018.json",
      type: "national-strategy",
      neutralPath: "corpus/neutral/ie-action-plan-online-safety-2018.json",
    },
    {
      name: "kz-comprehensive-plan-2023",
      path: "corpus/real/kz-comprehensive-plan-2023.json",
      type: "national-strategy",
      neutralPath: "corpus/neutral/kz-comprehensive-plan-2023.json",
    },
    {
      name: "md-internet-safety-plan-2017",
      path: "corpus/real/md-internet-safety-plan-2017.json",
      type: "national-strategy",
      neutralPath: "corpus/neutral/md-internet-safety-plan-2017.json",
    },
    {
      name: "sa-child-online-safety-framework",
      path: "corpus/real/sa-child-online-safety-framework.json",
      type: "national-strategy",
      neutralPath: "corpus/neutral/sa-child-online-safety-framework.json",
    },
    {
      name: "vn-programme-830-2021",
      path: "corpus/real/vn-programme-830-2021.json",
      type: "national-strategy",
      neutralPath: "corpus/neutral/vn-programme-830-2021.json",
    },
    {
      name: "zm-cop-strategy-2025",
      path: "corpus/real/zm-cop-strategy-2025.json",
      type: "national-strategy",
      neutralPath: "corpus/neutral/zm-cop-strategy-2025.json",
    },
  ],
  valid: [
    {
      name: "activity-log-ar",
      path: "corpus/valid/activity-log-ar.json",
      type: "activity-log",
    },
    {
      name: "activity-log-zh-empty",
      path: "corpus/valid/activity-log-zh-empty.json",
      type: "activity-log",
    },
    {
      name: "national-return-es",
      path: "corpus/valid/national-return-es.json",
      type: "national-return",
    },
    {
      name: "national-return-since-meeting",
      path: "corpus/valid/national-return-since-meeting.json",
      type: "national-return",
    },
    {
      name: "national-strategy-draft-fr",
      path: "corpus/valid/national-strategy-draft-fr.json",
      type: "national-strategy",
    },
    {
      name: "national-strategy-full",
      path: "corpus/valid/national-strategy-full.json",
      type: "national-strategy",
    },
    {
      name: "quarterly-report-nil",
      path: "corpus/valid/quarterly-report-nil.json",
      type: "quarterly-report",
    },
    {
      name: "quarterly-report-ru",
      path: "corpus/valid/quarterly-report-ru.json",
      type: "quarterly-report",
    },
    {
      name: "unknown-members",
      path: "corpus/valid/unknown-members.json",
      type: "activity-log",
    },
  ],
  invalid: [
    {
      name: "ambiguous-clause",
      path: "corpus/invalid/ambiguous-clause.json",
      about: "The text of 2014 prints two items 8 under instructs.",
      findings: [
        {
          layer: "rule",
          code: "clause/ambiguous",
          pointer: "/activities/0/serves/0/clause",
          severity: "error",
        },
      ],
    },
    {
      name: "binary",
      path: "corpus/invalid/binary.bin",
      about: "Bytes that are no text.",
      findings: [
        {
          layer: "reader",
          code: "input/binary",
          pointer: "",
          severity: "error",
        },
      ],
    },
    {
      name: "comment",
      path: "corpus/invalid/comment.json",
      about: "A comment, which JSON does not have.",
      findings: [
        {
          layer: "reader",
          code: "json/comment",
          pointer: "",
          severity: "error",
        },
      ],
    },
    {
      name: "duplicate-key",
      path: "corpus/invalid/duplicate-key.json",
      about: "The member status stands twice.",
      findings: [
        {
          layer: "reader",
          code: "json/duplicate-key",
          pointer: "/status",
          severity: "error",
        },
      ],
    },
    {
      name: "empty-file",
      path: "corpus/invalid/empty-file.json",
      about: "A file without content.",
      findings: [
        {
          layer: "reader",
          code: "input/empty",
          pointer: "",
          severity: "error",
        },
      ],
    },
    {
      name: "empty-text",
      path: "corpus/invalid/empty-text.json",
      about: "An empty title.",
      findings: [
        {
          layer: "parser",
          code: "structure/empty",
          pointer: "/activities/0/title",
          severity: "error",
        },
      ],
    },
    {
      name: "malformed-values",
      path: "corpus/invalid/malformed-values.json",
      about: "A day that does not exist, a date of another form, an id with spaces, a country code in small letters.",
      findings: [
        {
          layer: "parser",
          code: "structure/malformed",
          pointer: "/activities/0/country",
          severity: "error",
        },
        {
          layer: "parser",
          code: "structure/malformed",
          pointer: "/activities/0/date/end",
          severity: "error",
        },
        {
          layer: "parser",
          code: "structure/malformed",
          pointer: "/activities/0/date/start",
          severity: "error",
        },
        {
          layer: "parser",
          code: "structure/malformed",
          pointer: "/activities/0/sources/0",
          severity: "error",
        },
      ],
    },
    {
      name: "missing-member-deep",
      path: "corpus/invalid/missing-member-deep.json",
      about: "An activity without a date.",
      findings: [
        {
          layer: "parser",
          code: "structure/missing-member",
          pointer: "/activities/0",
          severity: "error",
        },
      ],
    },
    {
      name: "missing-member",
      path: "corpus/invalid/missing-member.json",
      about: "No country; the finding stands at the nearest ancestor that exists.",
      findings: [
        {
          layer: "parser",
          code: "structure/missing-member",
          pointer: "",
          severity: "error",
        },
      ],
    },
    {
      name: "misspelt-code",
      path: "corpus/invalid/misspelt-code.json",
      about: "A status one letter away from a code.",
      findings: [
        {
          layer: "parser",
          code: "structure/misspelt-code",
          pointer: "/status",
          severity: "error",
        },
      ],
    },
    {
      name: "misspelt-member",
      path: "corpus/invalid/misspelt-member.json",
      about: "The member country misspelt: one is missing, one is unknown.",
      findings: [
        {
          layer: "parser",
          code: "structure/missing-member",
          pointer: "",
          severity: "error",
        },
        {
          layer: "parser",
          code: "structure/misspelt-field",
          pointer: "/contry",
          severity: "warning",
        },
      ],
    },
    {
      name: "negative-count",
      path: "corpus/invalid/negative-count.json",
      about: "A count below zero.",
      findings: [
        {
          layer: "parser",
          code: "structure/too-small",
          pointer: "/activities/0/participants/0/value",
          severity: "error",
        },
      ],
    },
    {
      name: "no-type",
      path: "corpus/invalid/no-type.json",
      about: "The document does not say what it is.",
      findings: [
        {
          layer: "parser",
          code: "structure/no-type",
          pointer: "",
          severity: "error",
        },
      ],
    },
    {
      name: "no-version",
      path: "corpus/invalid/no-version.json",
      about: "The document does not say which version of the model it follows.",
      findings: [
        {
          layer: "parser",
          code: "structure/no-version",
          pointer: "",
          severity: "error",
        },
      ],
    },
    {
      name: "non-member-entity",
      path: "corpus/invalid/non-member-entity.json",
      about: "A non-member entity that takes part in the work of ITU: allowed, and told.",
      findings: [
        {
          layer: "rule",
          code: "country/non-member",
          pointer: "/country",
          severity: "info",
        },
      ],
    },
    {
      name: "not-a-document",
      path: "corpus/invalid/not-a-document.json",
      about: "A list instead of a document.",
      findings: [
        {
          layer: "parser",
          code: "structure/not-a-document",
          pointer: "",
          severity: "error",
        },
      ],
    },
    {
      name: "null-value",
      path: "corpus/invalid/null-value.json",
      about: "A null where a value or a reason was expected.",
      findings: [
        {
          layer: "parser",
          code: "structure/wrong-type",
          pointer: "/period",
          severity: "error",
        },
      ],
    },
    {
      name: "prototype-key",
      path: "corpus/invalid/prototype-key.json",
      about: "A key that can change how programs work.",
      findings: [
        {
          layer: "reader",
          code: "json/prototype-key",
          pointer: "/__proto__",
          severity: "error",
        },
      ],
    },
    {
      name: "reversed-period",
      path: "corpus/invalid/reversed-period.json",
      about: "The period ends before it starts.",
      findings: [
        {
          layer: "rule",
          code: "period/reversed",
          pointer: "/period",
          severity: "error",
        },
      ],
    },
    {
      name: "reversed-quarters",
      path: "corpus/invalid/reversed-quarters.json",
      about: "A month before the quarter in which it started.",
      findings: [
        {
          layer: "rule",
          code: "period/reversed",
          pointer: "/activities/0/date",
          severity: "error",
        },
      ],
    },
    {
      name: "too-deep",
      path: "corpus/invalid/too-deep.json",
      about: "Lists inside lists, deeper than any document.",
      findings: [
        {
          layer: "reader",
          code: "limit/depth",
          pointer: "/x/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0",
          severity: "error",
        },
      ],
    },
    {
      name: "too-few",
      path: "corpus/invalid/too-few.json",
      about: "No language.",
      findings: [
        {
          layer: "parser",
          code: "structure/too-few",
          pointer: "/languages",
          severity: "error",
        },
      ],
    },
    {
      name: "truncated",
      path: "corpus/invalid/truncated.json",
      about: "The file ends in the middle of a list.",
      findings: [
        {
          layer: "reader",
          code: "json/unexpected-end",
          pointer: "/languages/1",
          severity: "error",
        },
      ],
    },
    {
      name: "unknown-code",
      path: "corpus/invalid/unknown-code.json",
      about: "A status that is none of the codes and near none.",
      findings: [
        {
          layer: "parser",
          code: "structure/unknown-code",
          pointer: "/status",
          severity: "error",
        },
      ],
    },
    {
      name: "unknown-country",
      path: "corpus/invalid/unknown-country.json",
      about: "Two letters that are no code of ISO 3166-1; the code of the United Kingdom is GB.",
      findings: [
        {
          layer: "rule",
          code: "country/unknown",
          pointer: "/country",
          severity: "error",
        },
      ],
    },
    {
      name: "unknown-reference",
      path: "corpus/invalid/unknown-reference.json",
      about: "A source that the document does not list.",
      findings: [
        {
          layer: "rule",
          code: "reference/unknown",
          pointer: "/activities/0/sources/0",
          severity: "error",
        },
      ],
    },
    {
      name: "unknown-type",
      path: "corpus/invalid/unknown-type.json",
      about: "A document type that does not exist.",
      findings: [
        {
          layer: "parser",
          code: "structure/unknown-type",
          pointer: "/type",
          severity: "error",
        },
      ],
    },
    {
      name: "unknown-version",
      path: "corpus/invalid/unknown-version.json",
      about: "A version that no release reads.",
      findings: [
        {
          layer: "parser",
          code: "structure/unknown-version",
          pointer: "/modelVersion",
          severity: "error",
        },
      ],
    },
    {
      name: "unsafe-address",
      path: "corpus/invalid/unsafe-address.json",
      about: "An address that is not on the web.",
      findings: [
        {
          layer: "parser",
          code: "structure/malformed",
          pointer: "/sources/0/url",
          severity: "error",
        },
      ],
    },
    {
      name: "wrong-type-in-union",
      path: "corpus/invalid/wrong-type-in-union.json",
      about: "An amount written as words.",
      findings: [
        {
          layer: "parser",
          code: "structure/wrong-type",
          pointer: "/budget/amount",
          severity: "error",
        },
      ],
    },
    {
      name: "wrong-type",
      path: "corpus/invalid/wrong-type.json",
      about: "A text where an object was expected, and a text where a list was expected.",
      findings: [
        {
          layer: "parser",
          code: "structure/wrong-type",
          pointer: "/languages",
          severity: "error",
        },
        {
          layer: "parser",
          code: "structure/wrong-type",
          pointer: "/title",
          severity: "error",
        },
      ],
    },
    {
      name: "yaml-as-json",
      path: "corpus/invalid/yaml-as-json.txt",
      about: "YAML where only JSON was to be read.",
      findings: [
        {
          layer: "reader",
          code: "input/yaml",
          pointer: "",
          severity: "error",
        },
      ],
    },
  ],
};
