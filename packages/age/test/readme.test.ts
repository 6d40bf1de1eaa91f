import { decide, parseFacts } from "@cop-sdk/age";
import { expect, it } from "vitest";

it("answers what the README says", () => {
  const facts = parseFacts({
    date: "2026-01-01",
    jurisdiction: "IE",
    age: { value: 12 },
    aspect: "data-consent",
    service: { types: ["social-network"], directedToChildren: true },
    processing: { lawfulBasis: "consent", purposes: ["service"] },
  });
  const outcome = facts.ok ? decide(facts.value) : expect.fail();
  expect(outcome).toMatchObject({
    decision: "require-consent",
    consent: { by: "guardian" },
    applied: ["ie-gdpr8"],
    coverage: [{ topic: "data-consent", state: "complete", asOf: "2026-11-23" }],
  });
});
