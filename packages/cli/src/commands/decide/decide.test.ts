import { readFileSync } from "node:fs";
import { languages } from "@cop-sdk/diagnostics";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Call, type Desk, desk } from "../../../test/cop.js";

let at: Desk;
beforeEach(() => {
  at = desk();
});
afterEach(() => at.remove());

/** Runs `cop decide`; tells also in how many pieces the answer was written. */
async function decide(argv: readonly string[], { io, ...call }: Call = {}) {
  const written: string[] = [];
  const { code, error } = await at.cop(["decide", ...argv], { ...call, io: { out: (text) => void written.push(text), ...io } });
  return { code, out: written.join(""), error, writes: written.length };
}

const ireland = {
  date: "2026-01-01",
  jurisdiction: "IE",
  age: { value: 12 },
  aspect: "data-consent",
  service: { types: ["social-network"], directedToChildren: true },
  processing: { lawfulBasis: "consent" },
};
const flags = ["--in", "US-FL", "--age", "13", "--aspect", "account", "--type", "social-network", "--date", "2026-11-23"];

describe("cop decide", () => {
  test("answers a file as text, what is not covered first", async () => {
    const { code, error, out } = await decide(["facts.json"], { files: { "facts.json": JSON.stringify({ ...ireland, aspect: "account" }) } });
    expect([code, error]).toEqual([0, ""]);
    expect(out).toMatch(/^No complete record of the rules for /);
    expect(out).toMatch(/Not legal advice\. Records checked up to \d{4}-\d\d-\d\d\.\n$/);
  });

  test("answers as JSON with the explanation, and for a child", async () => {
    const { out } = await decide(["-", "--format", "json"], { stdin: JSON.stringify(ireland) });
    expect(JSON.parse(out)).toMatchObject({
      decision: "require-consent",
      consent: { by: "guardian" },
      applied: ["ie-gdpr8"],
      explanation: { child: expect.stringContaining("parent") as string },
    });
    expect((await decide(["-", "--audience", "child"], { stdin: JSON.stringify(ireland) })).out).toContain("First a parent or guardian has to say yes");
  });

  test("options alone make a question, and win over a document", async () => {
    expect((await decide(flags)).out).toContain("us-fl-hb3-u14: fixed by law; its proportionality is not assessed here.");
    const { out } = await decide(["-", "--age", "17", "--in", "GB", "--format", "json"], { stdin: JSON.stringify({ ...ireland, subdivision: "IE-D" }) });
    expect(JSON.parse(out)).toMatchObject({ decision: "allow", notApplied: expect.arrayContaining([{ rule: "gb-ukgdpr8", reason: "age" }]) as unknown });
    const envelope = await decide(["-", "--age", "16", "--format", "json"], { stdin: JSON.stringify({ facts: ireland, packs: ["digital-consent"] }) });
    expect(JSON.parse(envelope.out)).toMatchObject({ decision: "allow", consent: { by: "child" } });
  });

  test("--risks takes the risks of a profile, after its safeguards, and the least restrictive measure follows from them", async () => {
    const profile = { id: "chat", subject: "service", functionalities: [{ id: "direct-messaging" }, { id: "stranger-contact" }] };
    const question = ["--in", "PE", "--feature", "direct-messaging", "--type", "messaging", "--date", "2026-11-23", "--risks", "profile.json"];
    const files = { "profile.json": JSON.stringify(profile) };
    const { out } = await decide([...question, "--age", "14"], { files });
    expect(out).toContain("Least restrictive of what would do: ");
    expect(out).toContain("Tolerances: cop-tolerance");
    const off = await decide([...question, "--age", "14", "--measure", "gate-hard", "--format", "json"], { files });
    expect(JSON.parse(off.out)).toMatchObject({ proportionality: { overRestriction: true, tolerance: { mark: "D" } } });
    const bad = await decide([...question, "--age", "14"], {
      files: { "profile.json": JSON.stringify({ ...profile, functionalities: [{ id: "direct-mesaging" }] }) },
    });
    expect([bad.code, bad.out]).toEqual([1, ""]);
    expect(bad.error).toContain("direct-messaging");
  });

  test("--packs limits what is evaluated, and wins over the document", async () => {
    const limited = await decide(["-", "--packs", "age-bands", "--format", "json"], { stdin: JSON.stringify({ facts: ireland, packs: ["digital-consent"] }) });
    expect(JSON.parse(limited.out)).toMatchObject({ applied: [] });
  });

  test.each(languages)("speaks %s", async (language) => {
    const { out } = await decide([...flags, "--lang", language]);
    expect(out).toContain("us-fl-hb3-u14");
    expect(out.includes("Not legal advice")).toBe(language === "en");
    expect(out).not.toMatch(/\{\w+\}|undefined/);
  });

  test("bad facts are findings", async () => {
    const { code, error, out } = await decide(["-"], { stdin: JSON.stringify({ ...ireland, aspect: "acount", birthDate: "2014-01-01" }) });
    expect([code, out]).toEqual([1, ""]);
    expect(error).toContain("account");
    expect(error).not.toContain("2014");
    expect((await decide(["--age", "13", "--date", "2026-01-01"])).code).toBe(1);
  });

  test.each([
    [[], "file"],
    [["--feature", "geolocaton"], "geolocation"],
    [["--age", "old"], "10-12"],
    [["--in", "IE,GB"], "US-FL"],
    [["--ndjson"], "file"],
    [["-", "--ndjson", "--age", "13"], "--ndjson"],
    [["none.ndjson", "--ndjson"], "none.ndjson"],
    [["none.json"], "none.json"],
  ])("could not run: %j", async (argv, named) => {
    const { code, error, out } = await decide(argv);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(named);
  });
});

describe("cop decide --ndjson", () => {
  const lines = [
    JSON.stringify({ packs: ["digital-consent"], ...ireland }),
    "{bad",
    "",
    JSON.stringify({ id: "X", facts: { ...ireland, age: { value: 17 } }, packs: ["digital-consent"] }),
    JSON.stringify({ ...ireland, aspect: "acount" }),
    JSON.stringify(ireland),
  ];

  test.each(["-", "many.ndjson"])("one answer a line, in order; a bad line gives findings and the stream goes on (%s)", async (source) => {
    const { code, error, out } = await decide([source, "--ndjson"], { stdin: lines.join("\r\n"), files: { "many.ndjson": `${lines.join("\n")}\n` } });
    expect([code, error]).toEqual([1, ""]);
    const answers = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers.map(({ decision, line }) => decision ?? line)).toEqual(["require-consent", 2, "allow", 5, "require-consent"]);
    expect(answers[1]).toMatchObject({ summary: { error: 1 }, diagnostics: [{ code: "facts/unreadable" }] });
    expect(answers[3]).toMatchObject({ diagnostics: [{ pointer: "/aspect", params: { expected: "account" } }] });
  });

  test("what was left aside of a question is told beside its answer", async () => {
    const { code, out } = await decide(["-", "--ndjson"], { stdin: JSON.stringify({ facts: { ...ireland, packs: ["design-codes"] } }) });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ decision: "require-consent", diagnostics: [{ code: "facts/unknown-member", severity: "warning", pointer: "" }] });
  });

  test("answers the cases of the age package, each on its line", async () => {
    const cases = readFileSync(new URL("../../../../age/test/fixtures/further-cases.ndjson", import.meta.url), "utf8")
      .trimEnd()
      .split("\n");
    const { out } = await decide(["cases.ndjson", "--ndjson"], { files: { "cases.ndjson": cases.join("\n") } });
    const answers = out.trimEnd().split("\n");
    expect(answers).toHaveLength(cases.length);
    for (const [index, text] of cases.entries()) {
      const { expected, id } = JSON.parse(text) as { readonly id: string; readonly expected: { readonly decision?: string; readonly findings?: object } };
      const answer = JSON.parse(answers[index] ?? "") as { readonly decision?: string; readonly line?: number };
      if (expected.findings) expect([id, answer.line]).toEqual([id, index + 1]);
      else if (expected.decision !== undefined) expect([id, answer.decision]).toEqual([id, expected.decision]);
    }
  });

  test("good lines alone end with 0, and answers are written before the end", async () => {
    const note = { ...ireland, note: "x".repeat(70_000) };
    const many = Array.from({ length: 40 }, () => JSON.stringify({ facts: ireland, own: note })).join("\n");
    const { code, out, writes } = await decide(["many.ndjson", "--ndjson"], { files: { "many.ndjson": many } });
    expect(code).toBe(0);
    expect(out.trimEnd().split("\n")).toHaveLength(40);
    expect(writes).toBeGreaterThan(1);
  });

  test("a line that is too long is skipped with findings", async () => {
    const { code, out } = await decide(["many.ndjson", "--ndjson"], {
      files: { "many.ndjson": `${JSON.stringify({ facts: ireland, own: "x".repeat(1_000_001) })}\n${JSON.stringify(ireland)}` },
    });
    expect(code).toBe(1);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => "decision" in (JSON.parse(line) as object)),
    ).toEqual([false, true]);
  });

  test("answers come as questions come: a caller may wait for one before it asks the next", async () => {
    let answered = () => {};
    const asking = async function* () {
      for (let count = 0; count < 3; count++) {
        const answer = new Promise<void>((resolve) => {
          answered = resolve;
        });
        yield new TextEncoder().encode(`${JSON.stringify(ireland)}\n`);
        await answer;
      }
    };
    const { code } = await decide(["-", "--ndjson"], { io: { input: asking, out: () => answered() } });
    expect(code).toBe(0);
  });

  test("a character may lie in two pieces, and the last line needs no end", async () => {
    const bytes = new TextEncoder().encode(`${JSON.stringify({ facts: ireland, own: "é" })}\n${JSON.stringify(ireland)}`);
    const pieces = async function* () {
      for (const byte of bytes) yield Uint8Array.of(byte);
    };
    const { code, out } = await decide(["-", "--ndjson"], { io: { input: pieces } });
    expect([code, out.trimEnd().split("\n").length]).toEqual([0, 2]);
  });

  test("waits for its reader", async () => {
    let [written, waits] = [0, 0];
    const drained = async () => {
      waits++;
      expect(waits).toBe(written);
    };
    await decide(["-", "--ndjson"], {
      stdin: Array.from({ length: 40 }, () => JSON.stringify(ireland)).join("\n"),
      io: { out: () => void written++, drained },
    });
    expect(waits).toBeGreaterThan(1);
  });

  test.each(["while lines come", "while it waits for a line"])("an interruption ends it %s, after a whole line", async (when) => {
    let stop = () => {};
    let ended = false;
    const onInterrupt = (interrupt: () => void) => {
      stop = interrupt;
      return () => {
        ended = true;
      };
    };
    const endless = async function* () {
      for (let count = 1; ; count++) {
        if (count === 5) {
          stop();
          if (when !== "while lines come") await new Promise(() => {});
        }
        yield new TextEncoder().encode(`${JSON.stringify(ireland)}\n`);
      }
    };
    const { code, error, out } = await decide(["-", "--ndjson"], { io: { input: endless, onInterrupt } });
    expect([code, ended]).toEqual([2, true]);
    expect(error).toMatch(/^Stopped after [45] documents\.\n$/);
    expect(out.endsWith("}\n")).toBe(true);
  });
});
