import { logOf, source } from "../../examples.js";
import { texts } from "../../messages/safety/never-include.js";
import { placeRule } from "../../rule.js";

/** Checksums as lists of abuse material use them, and addresses of hidden services, or made unclickable. The id of a commit is none. */
const checksum =
  /(?<![\p{L}\p{N}])(?<!\bcommit[ :]{1,2})(?=[0-9a-f]*[a-f])(?=[a-f]*[0-9])(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})(?![\p{L}\p{N}])/iu;
const hidden = /\.onion\b|magnet:\?xt=|hxxps?:\/\//i;

export const safetyNeverInclude = placeRule(["prose", "printed", "address", "identifier"], {
  code: "safety/never-include",
  texts,
  obligation: "must",
  severity: "error",
  citation: { none: "Links to abuse material and its checksums never belong in a report, not as evidence either." },
  mark: "D",
  examples: {
    good: [
      {
        input: logOf(
          { sources: ["S1"], notes: ["Decision 830/QD-TTg", "packaged in country-codes, commit 0123456789abcdef0123456789abcdef01234567"] },
          { sources: [source({ url: "https://example.org/2016/report" })] },
        ),
      },
    ],
    bad: [
      { input: logOf({ notes: ["evidence: 0123456789abcdef0123456789abcdef"] }), at: ["/activities/0/notes/0"] },
      { input: logOf({}, { sources: [source({ url: "http://exampleexampleexample.onion/" })] }), at: ["/sources/0/url"] },
    ],
  },
  needs: { traits: ["longRun"], cues: [".onion", "magnet:", "hxxp"] },
  check: ({ value }) => (checksum.test(value) || hidden.test(value) ? {} : undefined),
});
