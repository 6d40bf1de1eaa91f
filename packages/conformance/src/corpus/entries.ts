import type { Corpus } from "./corpus.js";

/** Every document of the corpus. Made by `tools/convert-corpus.mjs`; a test compares it with the files. */
export const corpus: Corpus = {
  real: [
    {
      name: "activities",
      path: "real/activities.json",
      type: "activity-log",
      neutralPath: "neutral/activities.json",
    },
    {
      name: "cr-online-csea-strategy-2021",
      path: "real/cr-online-csea-strategy-2021.json",
      type: "national-strategy",
      neutralPath: "neutral/cr-online-csea-strategy-2021.json",
    },
    {
      name: "id-roadmap-perpres-87-2025",
      path: "real/id-roadmap-perpres-87-2025.json",
      type: "national-strategy",
      neutralPath: "neutral/id-roadmap-perpres-87-2025.json",
    },
    {
      name: "ie-action-plan-online-safety-2018",
      path: "real/ie-action-plan-online-safety-2018.json",
      type: "national-strategy",
      neutralPath: "neutral/ie-action-plan-online-safety-2018.json",
    },
    {
      name: "kz-comprehensive-plan-2023",
      path: "real/kz-comprehensive-plan-2023.json",
      type: "national-strategy",
      neutralPath: "neutral/kz-comprehensive-plan-2023.json",
    },
    {
      name: "md-internet-safety-plan-2017",
      path: "real/md-internet-safety-plan-2017.json",
      type: "national-strategy",
      neutralPath: "neutral/md-internet-safety-plan-2017.json",
    },
    {
      name: "sa-child-online-safety-framework",
      path: "real/sa-child-online-safety-framework.json",
      type: "national-strategy",
      neutralPath: "neutral/sa-child-online-safety-framework.json",
    },
    {
      name: "vn-programme-830-2021",
      path: "real/vn-programme-830-2021.json",
      type: "national-strategy",
      neutralPath: "neutral/vn-programme-830-2021.json",
    },
    {
      name: "zm-cop-strategy-2025",
      path: "real/zm-cop-strategy-2025.json",
      type: "national-strategy",
      neutralPath: "neutral/zm-cop-strategy-2025.json",
    },
  ],
  valid: [
    {
      name: "activity-log-ar",
      path: "valid/activity-log-ar.json",
      type: "activity-log",
    },
    {
      name: "activity-log-zh-empty",
      path: "valid/activity-log-zh-empty.json",
      type: "activity-log",
    },
    {
      name: "national-return-es",
      path: "valid/national-return-es.json",
      type: "national-return",
    },
    {
      name: "national-return-since-meeting",
      path: "valid/national-return-since-meeting.json",
      type: "national-return",
    },
    {
      name: "national-strategy-draft-fr",
      path: "valid/national-strategy-draft-fr.json",
      type: "national-strategy",
    },
    {
      name: "national-strategy-full",
      path: "valid/national-strategy-full.json",
      type: "national-strategy",
    },
    {
      name: "quarterly-report-nil",
      path: "valid/quarterly-report-nil.json",
      type: "quarterly-report",
    },
    {
      name: "quarterly-report-ru",
      path: "valid/quarterly-report-ru.json",
      type: "quarterly-report",
    },
    {
      name: "unknown-members",
      path: "valid/unknown-members.json",
      type: "activity-log",
    },
  ],
  invalid: [
    {
      name: "ambiguous-clause",
      path: "invalid/ambiguous-clause.json",
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
      path: "invalid/binary.bin",
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
      path: "invalid/comment.json",
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
      path: "invalid/duplicate-key.json",
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
      path: "invalid/empty-file.json",
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
      path: "invalid/empty-text.json",
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
      path: "invalid/malformed-values.json",
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
      path: "invalid/missing-member-deep.json",
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
      path: "invalid/missing-member.json",
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
      path: "invalid/misspelt-code.json",
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
      path: "invalid/misspelt-member.json",
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
      path: "invalid/negative-count.json",
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
      path: "invalid/no-type.json",
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
      path: "invalid/no-version.json",
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
      path: "invalid/non-member-entity.json",
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
      path: "invalid/not-a-document.json",
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
      path: "invalid/null-value.json",
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
      path: "invalid/prototype-key.json",
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
      path: "invalid/reversed-period.json",
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
      path: "invalid/reversed-quarters.json",
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
      path: "invalid/too-deep.json",
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
      path: "invalid/too-few.json",
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
      path: "invalid/truncated.json",
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
      path: "invalid/unknown-code.json",
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
      path: "invalid/unknown-country.json",
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
      path: "invalid/unknown-reference.json",
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
      path: "invalid/unknown-type.json",
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
      path: "invalid/unknown-version.json",
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
      path: "invalid/unsafe-address.json",
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
      path: "invalid/wrong-type-in-union.json",
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
      path: "invalid/wrong-type.json",
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
      path: "invalid/yaml-as-json.txt",
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
