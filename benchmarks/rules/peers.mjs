/**
 * The same rules in other engines. Each peer gives the ids of the rules that match, in order.
 * A peer that cannot be run is a text that says why.
 */
export async function peers(book) {
  const active = (rule, { on }) => on >= rule.window.from && (rule.window.below === undefined || on < rule.window.below);
  const made = [];
  const add = async (name, least, make) => {
    try {
      made.push([name, await make(), least]);
    } catch (error) {
      made.push([name, `could not be set up: ${String(error).slice(0, 160)}`, least]);
    }
  };
  const day = (text) => Number(text.replaceAll("-", ""));
  const coded = (question) => ({ ...question, on: day(question.on) });

  await add("json-logic-engine, compiled", 20, async () => {
    const { LogicEngine } = await import("json-logic-engine");
    const engine = new LogicEngine();
    const of = ({ window, when }) => ({
      and: [
        { ">=": [{ var: "on" }, day(window.from)] },
        ...(window.below ? [{ "<": [{ var: "on" }, day(window.below)] }] : []),
        ...["jurisdiction", "aspect", "service", "assurance"].flatMap((fact) => (when[fact] ? [{ in: [{ var: fact }, when[fact]] }] : [])),
        ...["age", "users"].flatMap((fact) => [
          ...(when[fact]?.from === undefined ? [] : [{ ">=": [{ var: fact }, when[fact].from] }]),
          ...(when[fact]?.below === undefined ? [] : [{ "<": [{ var: fact }, when[fact].below] }]),
        ]),
        ...(when.guardianConsent === undefined ? [] : [{ "===": [{ var: "guardianConsent" }, when.guardianConsent] }]),
        ...(when.features?.all ?? []).map((word) => ({ in: [word, { var: "features" }] })),
        ...(when.features?.any ? [{ or: when.features.any.map((word) => ({ in: [word, { var: "features" }] })) }] : []),
        ...(when.features?.none ?? []).map((word) => ({ "!": { in: [word, { var: "features" }] } })),
      ],
    });
    const compiled = book.map((rule) => [rule.id, engine.build(of(rule))]);
    return (question) => {
      const facts = coded(question);
      return compiled.flatMap(([id, test]) => (test(facts) ? [id] : []));
    };
  });

  await add("json-rules-engine", 5000, async () => {
    const { Engine } = await import("json-rules-engine");
    const engine = new Engine([], { allowUndefinedFacts: false });
    for (const { id, window, when } of book) {
      const all = [
        { fact: "on", operator: "greaterThanInclusive", value: day(window.from) },
        ...(window.below ? [{ fact: "on", operator: "lessThan", value: day(window.below) }] : []),
        ...["jurisdiction", "aspect", "service", "assurance"].flatMap((fact) => (when[fact] ? [{ fact, operator: "in", value: when[fact] }] : [])),
        ...["age", "users"].flatMap((fact) => [
          ...(when[fact]?.from === undefined ? [] : [{ fact, operator: "greaterThanInclusive", value: when[fact].from }]),
          ...(when[fact]?.below === undefined ? [] : [{ fact, operator: "lessThan", value: when[fact].below }]),
        ]),
        ...(when.guardianConsent === undefined ? [] : [{ fact: "guardianConsent", operator: "equal", value: when.guardianConsent }]),
        ...(when.features?.all ?? []).map((value) => ({ fact: "features", operator: "contains", value })),
        ...(when.features?.any ? [{ any: when.features.any.map((value) => ({ fact: "features", operator: "contains", value })) }] : []),
        ...(when.features?.none ?? []).map((value) => ({ fact: "features", operator: "doesNotContain", value })),
      ];
      engine.addRule({ conditions: { all }, event: { type: id } });
    }
    return async (question) => (await engine.run(coded(question))).events.map(({ type }) => type).sort();
  });

  const expression = (list, { equals, contains, and, or, not }) =>
    list.map(({ id, window, when }) => [
      id,
      [
        `on >= ${day(window.from)}`,
        ...(window.below ? [`on < ${day(window.below)}`] : []),
        ...["jurisdiction", "aspect", "service", "assurance"].flatMap((fact) =>
          when[fact] ? [`(${when[fact].map((word) => `${fact} ${equals} "${word}"`).join(or)})`] : [],
        ),
        ...["age", "users"].flatMap((fact) => [
          ...(when[fact]?.from === undefined ? [] : [`${fact} >= ${when[fact].from}`]),
          ...(when[fact]?.below === undefined ? [] : [`${fact} < ${when[fact].below}`]),
        ]),
        ...(when.guardianConsent === undefined ? [] : [`guardianConsent ${equals} ${when.guardianConsent}`]),
        ...(when.features?.all ?? []).map(contains),
        ...(when.features?.any ? [`(${when.features.any.map(contains).join(or)})`] : []),
        ...(when.features?.none ?? []).map((word) => not(contains(word))),
      ].join(and),
    ]);

  await add("cel-js", 20, async () => {
    const { parse } = await import("@marcbachmann/cel-js");
    const compiled = expression(book, { equals: "==", contains: (word) => `"${word}" in features`, and: " && ", or: " || ", not: (text) => `!(${text})` }).map(
      ([id, source]) => [id, parse(source)],
    );
    return (question) => {
      const facts = { ...coded(question), on: BigInt(day(question.on)), age: BigInt(question.age), users: BigInt(question.users) };
      return compiled.flatMap(([id, test]) => (test(facts) ? [id] : []));
    };
  });

  await add("feelin", 20, async () => {
    const { evaluate } = await import("feelin");
    const compiled = expression(book, {
      equals: "=",
      contains: (word) => `list contains(features, "${word}")`,
      and: " and ",
      or: " or ",
      not: (text) => `not(${text})`,
    });
    const unwrapped = (result) => (result !== null && typeof result === "object" && "value" in result ? result.value : result);
    return (question) => compiled.flatMap(([id, source]) => (unwrapped(evaluate(source, coded(question))) === true ? [id] : []));
  });

  await add("rools", 20, async () => {
    const { Rools, Rule } = await import("rools").then((module) => module.default ?? module);
    const rools = new Rools({ logging: { error: false } });
    const matches = (rule, question) =>
      active(rule, question) &&
      ["jurisdiction", "aspect", "service", "assurance"].every((fact) => !rule.when[fact] || rule.when[fact].includes(question[fact])) &&
      ["age", "users"].every(
        (fact) => !rule.when[fact] || (question[fact] >= (rule.when[fact].from ?? -1) && question[fact] < (rule.when[fact].below ?? Number.POSITIVE_INFINITY)),
      ) &&
      (rule.when.guardianConsent === undefined || rule.when.guardianConsent === question.guardianConsent) &&
      (rule.when.features?.all ?? []).every((word) => question.features.includes(word)) &&
      (!rule.when.features?.any || rule.when.features.any.some((word) => question.features.includes(word))) &&
      !(rule.when.features?.none ?? []).some((word) => question.features.includes(word));
    // It takes conditions with the same source text for one condition: each gets a text of its own.
    const own = (rule) => Object.assign((facts) => matches(rule, facts.question), { toString: () => rule.id });
    await rools.register(
      book.map(
        (rule) =>
          new Rule({
            name: rule.id,
            when: own(rule),
            then: (facts) => {
              facts.found.push(rule.id);
            },
          }),
      ),
    );
    return async (question) => {
      const facts = { question, found: [] };
      await rools.evaluate(facts);
      return facts.found.sort();
    };
  });

  await add("zen (GoRules)", 250, async () => {
    const { ZenEngine } = await import("@gorules/zen-engine");
    const source = expression(book, {
      equals: "==",
      contains: (word) => `some(features, # == "${word}")`,
      and: " and ",
      or: " or ",
      not: (text) => `not(${text})`,
    });
    const content = {
      nodes: [
        { id: "in", type: "inputNode", name: "in", position: { x: 0, y: 0 } },
        {
          id: "table",
          type: "expressionNode",
          name: "table",
          position: { x: 0, y: 0 },
          content: { expressions: source.map(([id, value]) => ({ id, key: id.replaceAll("-", "_"), value })) },
        },
        { id: "out", type: "outputNode", name: "out", position: { x: 0, y: 0 } },
      ],
      edges: [
        { id: "a", type: "edge", sourceId: "in", targetId: "table" },
        { id: "b", type: "edge", sourceId: "table", targetId: "out" },
      ],
    };
    const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(content)));
    return async (question) => {
      const { result } = await decision.evaluate(coded(question));
      return source.flatMap(([id]) => (result[id.replaceAll("-", "_")] === true ? [id] : []));
    };
  });

  await add("cedar (wasm)", 20, async () => {
    const cedar = await import("@cedar-policy/cedar-wasm/nodejs").then((module) => module.default ?? module);
    const source = expression(book, {
      equals: "==",
      contains: (word) => `context.features.contains("${word}")`,
      and: " && ",
      or: " || ",
      not: (text) => `!(${text})`,
    });
    const text = (value) => value.replace(/\b(on|jurisdiction|aspect|service|assurance|age|users|guardianConsent) (>=|<|==)/g, "context.$1 $2");
    const staticPolicies = Object.fromEntries(source.map(([id, value]) => [id, `permit(principal, action, resource) when { ${text(value)} };`]));
    return (question) => {
      const answer = cedar.isAuthorized({
        principal: { type: "P", id: "p" },
        action: { type: "Action", id: "a" },
        resource: { type: "R", id: "r" },
        context: coded(question),
        policies: { staticPolicies },
        entities: [],
      });
      if (answer.type !== "success") throw new Error(JSON.stringify(answer).slice(0, 200));
      return [...answer.response.diagnostics.reason].sort();
    };
  });

  await add("OPA (wasm)", 90, async () => {
    throw new Error("a policy in wasm needs the opa compiler, which no package brings along");
  });
  return made;
}
