import { writeFileSync } from "node:fs";

const ladder = ["allow", "allow-with-safeguards", "require-consent", "restrict", "prohibit"];
const levels = ["international", "union", "country", "subdivision"];
const text = JSON.stringify;

/** The days on which a rule counts, as spans of days. */
const spansOf = ({ enforceability, status, window }) => {
  if (!["in-force", "superseded", "enacted-not-in-force", "guidance"].includes(status) || window.from === null) return [];
  const parts = enforceability ? enforceability.filter(({ state }) => state === "enforceable") : [window];
  return parts.map(({ from, below }) => ({
    from: [from, window.from].sort()[1],
    below: [below, window.below].filter(Boolean).sort()[0],
  }));
};

const advises = ({ role, status }) => role === "recommends" || status === "guidance";

/**
 * The program that a person would write for the same rules: one `if` per rule, the day first, then the conditions as they stand in the record; words compared with `===` up to three and looked up in a
 * Set beyond; what comes out collected as it goes. A nearer line on consent closes the wider one. Rules that never count are left out.
 * @param states - with states, each has a function of its own that knows the rules of the state and no others; without, there is one function
 */
export function ifChain(rules, columns, states) {
  const sets = new Map();
  const setOf = (words) => {
    const key = text(words);
    if (!sets.has(key)) sets.set(key, `set${sets.size}`);
    return sets.get(key);
  };
  const oneOf = (fact, words) =>
    words.length <= 3 ? `(${words.map((word) => `f.${fact} === ${text(word)}`).join(" || ")})` : `${setOf(words)}.has(f.${fact})`;
  const has = (fact) => (word) => `f.${fact}.includes(${text(word)})`;
  const condition = ([fact, want]) => {
    const { kind } = columns[fact];
    if (kind === "flag") return [want ? `f.${fact}` : `!f.${fact}`];
    if (kind === "int")
      return [want.from !== undefined && `f.${fact} >= ${want.from}`, want.below !== undefined && `f.${fact} < ${want.below}`].filter(Boolean);
    if (kind === "oneOf") return [Array.isArray(want) ? oneOf(fact, want) : `!${oneOf(fact, want.not)}`];
    const { all = [], any, none = [] } = want;
    return [...all.map(has(fact)), ...(any ? [`(${any.map(has(fact)).join(" || ")})`] : []), ...none.map((word) => `!${has(fact)(word)}`)];
  };
  const day = ({ below, from }) => `f.on >= ${text(from)}${below ? ` && f.on < ${text(below)}` : ""}`;
  const days = (rule) => spansOf(rule).map(day).join(" || ");
  const nearer = (rule, other) =>
    rule.effect !== undefined &&
    advises(rule) === advises(other) &&
    rule.topic === other.topic &&
    rule.effect === other.effect &&
    levels.indexOf(other.level) > levels.indexOf(rule.level);

  const function_ = (name, own, told) => {
    const counting = own.filter((rule) => spansOf(rule).length > 0);
    const conditions = (when) =>
      Object.entries(when)
        .filter(([fact]) => !told.includes(fact))
        .flatMap(condition);
    const places = ({ jurisdiction, subdivision }) => ({ ...(jurisdiction && { jurisdiction }), ...(subdivision && { subdivision }) });
    const ifs = counting.map((rule) => {
      const closed = counting.filter((other) => nearer(rule, other)).map((other) => [`(${days(other)})`, ...conditions(places(other.when))].join(" && "));
      const all = [`(${days(rule)})`, ...conditions(rule.when), ...[...new Set(closed)].map((one) => `!(${one})`)];
      const id = rule.id.split("#")[0];
      const { decision, safeguards = [], strength } = rule.then;
      const level = ladder.indexOf(decision);
      const effects = advises(rule)
        ? safeguards.map((safeguard) => `recommended.add(${text(safeguard)});`)
        : [
            ...(level > 0 ? [`if (level < ${level}) level = ${level};`] : []),
            ...safeguards.map((safeguard) => `add(safeguards, ${text(safeguard)}, ${text(strength)}, ${text(id)});`),
          ];
      return `  if (${all.join(" && ")}) {\n    ${[...effects, `applied.add(${text(id)});`].join("\n    ")}\n  }`;
    });
    return `function ${name}(f) {
  let level = 0;
  const safeguards = new Map();
  const recommended = new Set();
  const applied = new Set();
${ifs.join("\n")}
  return {
    decision: ladder[level],
    safeguards: [...safeguards.values()].sort(byId),
    recommended: [...recommended].filter((id) => !safeguards.has(id)).sort(),
    applied: [...applied].sort(),
  };
}`;
  };

  const functions = states
    ? states.map((state) =>
        function_(
          `in_${state}`,
          rules.filter(({ when }) => when.jurisdiction?.includes(state) ?? true),
          ["jurisdiction"],
        ),
      )
    : [function_("everywhere", rules, [])];
  const entry = states
    ? `const states = { ${states.map((state) => `${state}: in_${state}`).join(", ")} };\nexport const decide = (f) => states[f.jurisdiction](f);`
    : "export const decide = everywhere;";
  return `${[...sets].map(([words, name]) => `const ${name} = new Set(${words});`).join("\n")}
const ladder = ${text(ladder)};
const strengths = ["must", "should", "may"];
const add = (safeguards, id, strength, rule) => {
  const found = safeguards.get(id);
  if (!found) safeguards.set(id, { id, strength, from: [rule] });
  else {
    if (strengths.indexOf(strength) < strengths.indexOf(found.strength)) found.strength = strength;
    if (!found.from.includes(rule)) found.from.push(rule);
  }
};
const byId = (a, b) => (a.id < b.id ? -1 : 1);
${functions.join("\n")}
${entry}
`;
}

/** Writes the chain as a module and imports it. */
export async function importIfChain(file, ...given) {
  writeFileSync(file, ifChain(...given));
  return (await import(file)).decide;
}
