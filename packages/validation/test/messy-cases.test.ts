import { validate } from "@cop-sdk/validation";
import { describe, expect, it } from "vitest";
import { messyCases } from "./messy-cases.js";

describe.each(messyCases.map((one) => [one.number, one] as const))("messy case %i", (_, { code, examples = [], on }) => {
  it.each(examples.map((example, index) => [index, example] as const))("is told, example %i", (_, example) => {
    const { diagnostics } = validate(example, { profile: "submission", ...(on === undefined ? {} : { on }) });
    expect(diagnostics.map((found) => found.code)).toContain(code);
  });

  it("has an example or a reason", () => {
    expect(code === undefined ? "no code" : examples.length).not.toBe(0);
  });
});

it("is in the table that people read", async () => {
  const rows = messyCases.map(({ number, input, code, examples = [], reason }) => {
    const more = [`${examples.length} ${examples.length === 1 ? "form" : "forms"}`, ...(reason ? [reason] : [])].join("; ");
    return `| ${number} | ${input} | \`${code ?? "–"}\` | ${more} |`;
  });
  const page = `# Messy inputs\n\nInputs as they really arrive, the rule that speaks to each, and in how many forms it is tested. Made by \`packages/validation/test/messy-cases.test.ts\`.\n\n| # | input | rule | tested in |\n| --: | --- | --- | --- |\n${rows.join("\n")}\n`;
  await expect(page).toMatchFileSnapshot("../../../docs/guides/messy-inputs.md");
});
