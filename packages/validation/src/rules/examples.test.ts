import { expect, it } from "vitest";
import { rules } from "../registry.js";
import type { GoodExample } from "../rule.js";
import { validate } from "../validate.js";

const found = ({ input, on, settings }: GoodExample) =>
  validate(input, { profile: "submission", ...(on === undefined ? {} : { on }), ...(settings ? { settings } : {}) });

const counted = rules.flatMap(({ examples }) => [...examples.good, ...examples.bad]).map((example) => found({ on: "2026-11-23", ...example }).outcomes);

/** How often each rule looked and found something in the examples of all rules: a guard that lets more or less through is seen here. */
const looks = rules.map(({ code }) => {
  const own = counted.flatMap((outcomes) => outcomes.filter((outcome) => outcome.code === code));
  const sum = (of: "checked" | "findings"): number => own.reduce((all, outcome) => all + outcome[of], 0);
  return `${code}: ${own.filter(({ outcome }) => outcome !== "not-applicable").length} documents, ${sum("checked")} places, ${sum("findings")} findings`;
});

/** What a finding of each bad example says beside its place: parameters, related places, the way to mend it. */
const said = rules.flatMap(({ code, examples }) =>
  examples.bad.map((example, index) => {
    const own = found(example).diagnostics.filter((finding) => finding.code === code);
    const lines = own.map(({ pointer, params, related = [], fix }) => {
      const more = [...related.map((place) => place.pointer), ...(fix?.patch ?? []).map((operation) => JSON.stringify(operation))];
      return `  ${pointer || "/"} ${JSON.stringify(params)}${more.length > 0 ? ` → ${more.join(" ")}` : ""}`;
    });
    return [`${code} ${index}`, ...lines].join("\n");
  }),
);

it("the rules look where they did and say what they said (after a change on purpose: vitest -u)", async () => {
  await expect(`${looks.join("\n")}\n\n${said.join("\n")}\n`).toMatchFileSnapshot("./examples.snap.txt");
});
