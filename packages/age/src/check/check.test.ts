import { decide } from "@cop-sdk/age";
import { catalogueFaults } from "@cop-sdk/diagnostics";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { laws } from "../packs/list.js";
import { recordedPlaces, recordedSubdivisions } from "../vocabulary/places.js";
import { check, mostQuestions, type ServiceCheck } from "./check.js";
import { compare } from "./compare.js";
import { changes, upcoming } from "./dates.js";
import { historyOf, standsOn } from "./history.js";
import { joinAges, type MatrixCell } from "./matrix.js";
import { checkCatalogue } from "./messages/index.js";
import { factsFor, questionsOf } from "./questions.js";
import { type CheckedService, parseService } from "./service.js";
import { todoOf } from "./todo.js";

const app: CheckedService = {
  service: { types: ["messaging"], likelyAccessedByChildren: true },
  features: [{ id: "direct-messaging" }, { id: "stranger-contact", proposed: { contactScope: "anyone" } }, { id: "push-notifications" }],
};
const places = ["IE", "GB", "ID", "US-FL"];
const checked = (service: CheckedService, where: readonly string[], ages: readonly number[], date = "2026-11-23"): ServiceCheck => {
  const result = check(service, where, ages, date);
  return result.ok ? result.value : expect.fail(JSON.stringify(result.diagnostics));
};

test("texts of findings are complete", () => expect(catalogueFaults(checkCatalogue)).toEqual([]));

describe("a check", () => {
  const found = checked(app, places, [13, 14, 15, 16, 17]);

  test("answers every question for every place and age as decide does", () => {
    for (const question of questionsOf(app)) {
      const row = found.matrix.find(({ aspect, feature }) => aspect === question.aspect && feature === question.feature) ?? expect.fail();
      for (const place of found.places)
        for (const age of found.ages) {
          const cells = row.cells.filter((cell) => cell.place === place && cell.ages[0] <= age && age <= cell.ages[1]);
          expect(cells).toHaveLength(1);
          const outcome = decide(factsFor(app, question, place, age, "2026-11-23"));
          expect(cells[0]).toMatchObject({ decision: outcome.decision, needsFact: outcome.needsFact, applied: outcome.applied });
          expect(cells[0]?.requiredSafeguards.map(({ id }) => id)).toEqual(outcome.requiredSafeguards.map(({ id }) => id));
        }
    }
  });

  test("has every safeguard of the matrix once in the list of what to do, with everywhere it is asked for", () => {
    const wanted = found.matrix.flatMap(({ cells }) =>
      cells.flatMap(({ recommendedSafeguards, requiredSafeguards }) => [...requiredSafeguards, ...recommendedSafeguards].map(({ id }) => id)),
    );
    expect(found.todo.map(({ safeguard }) => safeguard).sort()).toEqual([...new Set(wanted)].sort());
    for (const { cells, ...question } of found.matrix)
      for (const { ages, place, recommendedSafeguards, requiredSafeguards } of cells)
        for (const { from, id } of [...requiredSafeguards, ...recommendedSafeguards]) {
          const { where } = found.todo.find(({ safeguard }) => safeguard === id) ?? expect.fail();
          const covers = where.some(
            (at) =>
              at.place === place &&
              at.ages[0] <= ages[0] &&
              at.ages[1] >= ages[1] &&
              at.question.aspect === question.aspect &&
              at.question.feature === question.feature &&
              at.rules.join() === from.join(),
          );
          expect(covers, `${id} ${place}`).toBe(true);
        }
  });

  test("says which duty depends on what is not known, and what matters only with a feature that is not there", () => {
    expect(found.todo.find(({ safeguard }) => safeguard === "no-account")).toMatchObject({ strength: "must", depends: true });
    expect(found.open.find(({ fact }) => fact === "service.riskClass")?.places).toEqual(["GB", "ID"]);
    expect(found.todo.find(({ safeguard }) => safeguard === "autoplay-off")?.onlyWith).toEqual(["autoplay"]);
    const low = checked({ ...app, service: { ...app.service, riskClass: "high" } }, ["ID"], [13]);
    expect(low.todo.find(({ safeguard }) => safeguard === "no-account")?.depends).toBeUndefined();
  });

  test("what comes out whatever an open fact turns out to be depends on nothing", () => {
    const network: CheckedService = {
      service: { types: ["social-network"], directedToChildren: false, likelyAccessedByChildren: true },
      features: [{ id: "account" }],
      processing: { lawfulBasis: "consent", purposes: ["service"] },
    };
    const { stops, todo } = checked(network, ["ID"], [12, 13]);
    expect(stops.map(({ ages, decision, depends, needsFact }) => ({ ages, decision, depends, needsFact }))).toEqual([
      { ages: [12, 12], decision: "prohibit", depends: undefined, needsFact: [] },
      { ages: [13, 13], decision: "prohibit", depends: true, needsFact: ["service.riskClass"] },
    ]);
    const noAccount = todo.find(({ safeguard }) => safeguard === "no-account")?.where ?? expect.fail();
    expect(noAccount.map(({ ages, depends }) => [ages, depends])).toEqual([
      [[12, 12], undefined],
      [[13, 13], true],
    ]);
  });

  test("a duty that depends on open facts lifts nothing above what holds in any case, whatever the order", () => {
    const cell = (place: string, strength: "must" | "should", depends?: true): MatrixCell => ({
      place,
      ages: [13, 13],
      decision: "allow-with-safeguards",
      requiredSafeguards: [{ id: "block-mute", strength, from: ["a-rule"], ...(depends && { depends }) }],
      recommendedSafeguards: [],
      coverage: "partial",
      applied: ["a-rule"],
      decisive: [],
      needsFact: [],
      turnsOn: [],
    });
    const advice: MatrixCell = { ...cell("IE", "must"), requiredSafeguards: [], recommendedSafeguards: [{ id: "block-mute", from: ["a-guide"] }] };
    const itemOf = (...cells: readonly MatrixCell[]) => todoOf([{ aspect: "account", cells }], [], [13])[0] ?? expect.fail();
    for (const cells of [
      [cell("GB", "must", true), cell("ID", "should"), advice],
      [advice, cell("ID", "should"), cell("GB", "must", true)],
    ]) {
      expect(itemOf(...cells).strength).toBe("should");
      expect(itemOf(...cells).depends).toBeUndefined();
    }
    for (const cells of [
      [cell("GB", "must", true), advice],
      [advice, cell("GB", "must", true)],
    ])
      expect(itemOf(...cells)).toMatchObject({ strength: "must", depends: true });
    expect(itemOf(advice).strength).toBe("recommended");
  });

  test("tells what stands in the way, strictest first, with the freest that is possible", () => {
    expect(found.stops[0]).toMatchObject({ place: "ID", ages: [13, 15], decision: "prohibit", atLeast: "require-consent", rules: ["id-tunas-1315"] });
    expect(found.stops.map(({ decision }) => decision)).toContain("restrict");
    expect(found.strictest).toBe("prohibit");
  });

  test("puts ages together that get the same, and says what depends on open facts though no single one frees it", () => {
    const social: CheckedService = { ...app, service: { ...app.service, types: ["social-network"] } };
    const brazil = checked(social, ["BR", "US-TX"], [10, 11, 12, 13, 14, 15]);
    const links = brazil.stops.filter(({ place, question }) => place === "BR" && question.aspect === "account");
    expect(links.map(({ ages }) => ages)).toEqual([[10, 15]]);
    expect(links[0]?.depends).toBeUndefined();
    const coppa = brazil.stops.find(({ place, rules }) => place === "US-TX" && rules.includes("us-coppa"));
    expect(coppa).toMatchObject({ ages: [10, 12], decision: "require-consent", depends: true });
    expect(coppa?.needsFact).toContain("service.directedToChildren");
    const gap = checked(social, ["BR"], [10, 12]).stops.find(({ question }) => question.aspect === "account");
    expect(gap?.ages).toEqual([10, 12]);
  });

  test("never joins ages over one that was asked for and differs", () => {
    const spans = [{ ages: [10, 10] as const }, { ages: [12, 12] as const }];
    expect(joinAges(spans, [10, 11, 12])).toEqual(spans);
    expect(joinAges(spans, [10, 12])).toEqual([{ ages: [10, 12] }]);
  });

  test("covers each place and topic once, and names the sources of every rule in it", () => {
    const keys = found.coverage.map(({ place, topic }) => `${place} ${topic}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(found.coverage).toContainEqual({ place: "ID", topic: "data-consent", state: "none" });
    const named = found.rules.map(({ rule }) => rule);
    for (const { where } of found.todo) for (const { rules } of where) expect(named).toEqual(expect.arrayContaining([...rules]));
    expect(found.rules.every(({ cite }) => cite.length > 0)).toBe(true);
  });

  test("gives the same bytes whatever the order of places and ages", () => {
    expect(JSON.stringify(checked(app, ["US-FL", "ID", "GB", "IE", "IE"], [17, 13, 16, 15, 14]))).toBe(JSON.stringify(found));
  });

  test("notes a federal state without its part, and a day after the records", () => {
    const codes = checked(app, ["US"], [13], "2027-01-01").limits.map(({ notice }) => notice.code);
    expect(codes).toEqual(["coverage/beyond-as-of", "coverage/federal-level-only"]);
  });

  test("refuses more than it can answer, with the count", () => {
    const all = [...recordedPlaces, ...recordedSubdivisions];
    const result = check(
      app,
      all,
      Array.from({ length: 18 }, (_, age) => age),
      "2026-11-23",
    );
    expect(result.ok).toBe(false);
    expect(result.diagnostics).toMatchObject([{ code: "check/too-large", params: { count: all.length * 18 * 5, most: mostQuestions } }]);
  });

  test.each([
    [["EU"], [13], "2026-11-23", "check/bad-place"],
    [["IE"], [121], "2026-11-23", "check/bad-age"],
    [["IE"], [13], "2026-02-30", "check/bad-day"],
    [["IE"], [], "2026-11-23", "check/nothing-asked"],
  ] as const)("refuses %j %j %s: %s", (where, ages, date, code) => {
    expect(check(app, where, ages, date).diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });
});

describe("the description of a service", () => {
  test("comes out as it went in", () => {
    const described = { ...app, features: ["direct-messaging", { id: "stranger-contact", proposed: { contactScope: "anyone" } }], aspects: ["account"] };
    const parsed = parseService(described);
    expect(parsed).toEqual({ ok: true, diagnostics: [], value: { ...app, features: [{ id: "direct-messaging" }, app.features[1]], aspects: ["account"] } });
  });

  test("findings stand at their place, name the nearest word, and repeat nothing", () => {
    const parsed = parseService({
      service: { types: ["mesaging"], name: "Secret" },
      date: "2026-01-01",
      features: ["direct-mesaging", { id: "stranger-contact", proposed: { contactScop: "anyone" } }, { id: "autoply" }],
      aspects: ["acount"],
    });
    expect(parsed.ok).toBe(false);
    expect(parsed.diagnostics.map(({ code, pointer }) => `${pointer} ${code}`)).toEqual(
      expect.arrayContaining([
        "/service/types/0 facts/unknown-word",
        "/service facts/personal-data",
        "/date check/member-elsewhere",
        "/features/0 facts/unknown-word",
        "/features/1/proposed facts/misspelt-member",
        "/features/2/id facts/unknown-word",
        "/aspects/0 facts/unknown-word",
      ]),
    );
    expect(JSON.stringify(parsed)).not.toMatch(/Secret|mesaging|autoply/);
  });

  test("may be a risk profile too", () => {
    const profile = {
      id: "app",
      subject: "service",
      title: "An app",
      functionalities: [{ id: "autoplay", ages: [16, 17] }, { id: "text-chat" }, { id: "autoplay" }, 7],
    };
    const parsed = parseService({ ...profile, service: { types: ["game"] } });
    expect(parsed).toMatchObject({ ok: true, value: { service: { types: ["game"] }, features: [{ id: "autoplay" }] } });
    expect(parsed.diagnostics.map(({ code, pointer, params }) => [code, pointer, params])).toEqual([["check/no-feature", "/functionalities", { count: 1 }]]);
    expect(parseService({ ...profile, service: { types: ["game"] }, features: ["streaks"] })).toMatchObject({
      diagnostics: [],
      value: { features: [{ id: "streaks" }] },
    });
    expect(parseService(profile).diagnostics.map(({ code }) => code)).toContain("check/no-service");
    expect(parseService({ id: "app", service: { types: ["game"] } }).diagnostics.map(({ code }) => code)).toEqual(["facts/personal-data"]);
  });

  test.each([[null], [[]], ["x"], [{}], [{ service: 1 }], [{ service: { types: ["game"] }, features: "autoplay" }]])("refuses %j", (value) => {
    const parsed = parseService(value);
    expect(parsed.ok).toBe(false);
    expect(parsed.diagnostics.length).toBeGreaterThan(0);
  });

  test("never throws", () => {
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (service, features) => void parseService({ service, features })));
  });
});

describe("dates", () => {
  test("name the start of a law, its court windows, and drafts at the end", () => {
    const texas = upcoming("US-TX", "2026-01-01", "2026-12-31").filter(({ rules }) => rules.includes("us-tx-sb2420"));
    expect(texas.map(({ date, event }) => `${date} ${event}`)).toEqual(["2026-01-01 enjoined", "2026-05-28 uncertain", "2026-06-04 enforceable"]);
    const britain = upcoming("GB", "2026-11-24", "2026-12-31");
    expect(britain.at(-1)?.date).toBeNull();
    expect(britain.some(({ event, rules }) => event === "perhaps" && rules.includes("gb-u16"))).toBe(true);
  });

  test("stay inside the span, in order, and in the place", () => {
    fc.assert(
      fc.property(fc.constantFrom(...recordedPlaces), fc.constantFrom("2018-01-01", "2025-06-01", "2026-03-15"), (place, from) => {
        const found = upcoming(place, from, "2027-12-31");
        const dated = found.flatMap(({ date }) => (date === null ? [] : [date]));
        expect([...dated].sort()).toEqual(dated);
        expect(dated.every((date) => date >= from && date <= "2027-12-31")).toBe(true);
        expect(found.every((line) => !line.place.includes("-"))).toBe(true);
      }),
    );
  });

  test("what began one way ended the other way, and nothing changes in no time", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("2024-02-16", "2025-12-09", "2026-03-27", "2026-11-23"),
        fc.constantFrom("2024-02-17", "2025-12-10", "2026-03-28", "2027-06-01"),
        (a, b) => {
          expect(changes(a, b).began).toEqual(changes(b, a).ended);
          expect(changes(a, a)).toEqual({ began: [], ended: [] });
        },
      ),
    );
    expect(changes("2025-12-09", "2025-12-10", ["AU"]).began.flatMap(({ rules }) => rules)).toContain("au-smma");
    expect(changes("2025-12-09", "2025-12-10", ["IE"]).began).toEqual([]);
  });
});

describe("tables", () => {
  test("put places in the order of their codes and leave an empty cell empty", () => {
    const { places: columns, rows } = compare(["US-FL", "IE", "GB"], "2026-11-23");
    expect(columns).toEqual(["GB", "IE", "US-FL"]);
    expect(rows.every(({ cells }) => cells.map(({ place }) => place).join() === "GB,IE,US-FL")).toBe(true);
    expect(JSON.stringify(rows)).not.toMatch(/"(score|rank)/);
    const consent = rows.find(({ topic }) => topic === "data-consent");
    expect(consent?.cells.map(({ now }) => now[0]?.rules[0])).toEqual(["gb-ukgdpr8", "ie-gdpr8", "us-coppa"]);
  });

  test("a nearer line stands for the wider one", () => {
    const danish = compare(["DK"], "2026-11-23").rows.find(({ topic }) => topic === "data-consent");
    expect(danish?.cells[0]?.now.map(({ effects, place }) => [place, effects[0]?.ages])).toEqual([["DK", { below: 15 }]]);
  });

  test("hold nothing of a rule maker who does not speak for the place", () => {
    const of = (place: string) => historyOf(place).flatMap(({ rules }) => rules);
    expect(["IS", "LI", "NO"].map(of)).toEqual([
      ["eu-gdpr8", "is-gdpr8"],
      ["eu-gdpr8", "li-gdpr8"],
      ["eu-gdpr8", "no-gdpr8", "no-smm"],
    ]);
    expect(of("SE")).toEqual(expect.arrayContaining(["eu-dsa28-ads", "eu-kids-act"]));
    expect(upcoming("NO", "2026-11-23", "2027-12-31").flatMap(({ rules }) => rules)).toEqual(["no-smm"]);
    expect(
      compare(["NO", "SE"], "2026-11-23")
        .rows.find(({ topic }) => topic === "profiled-ads")
        ?.cells.map(({ now }) => now.length),
    ).toEqual([0, 1]);
  });

  test("hold every record of law of every place, each in its time", () => {
    for (const { place, records } of laws) {
      if (place === "EU" || place === "EEA") continue;
      expect(
        historyOf(place).flatMap(({ rules }) => rules),
        place,
      ).toEqual(expect.arrayContaining(records.map(({ id }) => id)));
    }
    const ban = historyOf("AU").find(({ rules }) => rules[0] === "au-smma") ?? expect.fail();
    expect([standsOn(ban, "2025-12-09"), standsOn(ban, "2025-12-10")]).toEqual(["later", "now"]);
    const florida = historyOf("US-FL").find(({ rules }) => rules[0] === "us-fl-hb3-u14") ?? expect.fail();
    expect([standsOn(florida, "2025-03-01"), standsOn(florida, "2025-07-01"), standsOn(florida, "2025-12-01")]).toEqual(["open", "stopped", "now"]);
  });
});
