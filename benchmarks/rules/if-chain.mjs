import { writeFileSync } from "node:fs";
import { ladder } from "./books.mjs";

/**
 * The program a person would write from the table: one `if` per rule, cheapest conditions first as they stand in the table,
 * words compared with `===` up to three and looked up in a Set beyond, the result collected as it goes.
 */
export function ifChain(rules) {
  const sets = new Map();
  const setOf = (words) => {
    const key = JSON.stringify(words);
    if (!sets.has(key)) sets.set(key, `set${sets.size}`);
    return sets.get(key);
  };
  const text = JSON.stringify;
  const oneOf = (fact, words) => (words.length <= 3 ? `(${words.map((word) => `${fact} === ${text(word)}`).join(" || ")})` : `${setOf(words)}.has(${fact})`);
  const number = (fact, { from, below }) => [from !== undefined && `${fact} >= ${from}`, below !== undefined && `${fact} < ${below}`].filter(Boolean);
  const flagsOf = ({ all = [], any, none = [] }) => [
    ...all.map((word) => `f.features.includes(${text(word)})`),
    ...(any ? [`(${any.map((word) => `f.features.includes(${text(word)})`).join(" || ")})`] : []),
    ...none.map((word) => `!f.features.includes(${text(word)})`),
  ];
  const bodies = rules.map(({ id, window, when, then }) => {
    const conditions = [
      `f.on >= ${text(window.from)}`,
      ...(window.below ? [`f.on < ${text(window.below)}`] : []),
      ...(when.jurisdiction ? [oneOf("f.jurisdiction", when.jurisdiction)] : []),
      ...(when.aspect ? [oneOf("f.aspect", when.aspect)] : []),
      ...(when.age ? number("f.age", when.age) : []),
      ...(when.service ? [oneOf("f.service", when.service)] : []),
      ...(when.features ? flagsOf(when.features) : []),
      ...(when.assurance ? [oneOf("f.assurance", when.assurance)] : []),
      ...(when.guardianConsent === undefined ? [] : [`f.guardianConsent === ${when.guardianConsent}`]),
      ...(when.users ? number("f.users", when.users) : []),
    ];
    const effects = [
      `if (level < ${ladder.indexOf(then.decision)}) level = ${ladder.indexOf(then.decision)};`,
      ...then.safeguards.map((safeguard) => `add(safeguards, ${text(safeguard)}, ${text(then.strength)}, ${text(id)});`),
      `because.push(${text(id)});`,
    ];
    return `  if (${conditions.join(" && ")}) {\n    ${effects.join("\n    ")}\n  }`;
  });
  return `${[...sets].map(([words, name]) => `const ${name} = new Set(${words});`).join("\n")}
const ladder = ${text(ladder)};
const add = (safeguards, id, strength, rule) => {
  const found = safeguards.get(id);
  if (!found) safeguards.set(id, { id, strength, from: [rule] });
  else {
    if (strength === "must") found.strength = "must";
    found.from.push(rule);
  }
};
const byId = (a, b) => (a.id < b.id ? -1 : 1);
export function decide(f) {
  let level = 0;
  const safeguards = new Map();
  const because = [];
${bodies.join("\n")}
  return { decision: ladder[level], safeguards: [...safeguards.values()].sort(byId), because };
}
`;
}

/** Writes the chain as a module and imports it. */
export async function importIfChain(rules, file) {
  writeFileSync(file, ifChain(rules));
  return (await import(file)).decide;
}
