/** Rule books and questions for the benchmarks, from a seed: the same on every machine. */

/** A small generator of numbers (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n) => Math.floor(next() * n);
  const pick = (list) => list[below(list.length)];
  const some = (list, min, max) => {
    const left = [...list];
    return Array.from({ length: min + below(max - min + 1) }, () => left.splice(below(left.length), 1)[0]).sort();
  };
  return { next, below, pick, some };
}

export const places = Array.from({ length: 200 }, (_, index) => `P${String(index).padStart(3, "0")}`);
export const features = Array.from({ length: 24 }, (_, index) => `feature-${String(index).padStart(2, "0")}`);
export const assurances = ["none", "declared", "estimate", "document", "token"];
export const aspects = ["consent", "account", "download", "content", "ads", "feature", "assurance", "access", "design", "chat", "purchase", "live"];
export const services = ["social", "video", "messaging", "game", "store", "search", "education", "other"];
export const safeguards = Array.from({ length: 40 }, (_, index) => `safeguard-${String(index).padStart(2, "0")}`);
export const ladder = ["allow", "allow-with-safeguards", "require-consent", "restrict", "prohibit"];

/** The vocabulary, by the functions of the rules package. */
export const vocabulary = ({ defineFacts, flag, flags, int, oneOf }) =>
  defineFacts(
    {
      jurisdiction: oneOf(...places),
      aspect: oneOf(...aspects),
      age: int(0, 120),
      service: oneOf(...services),
      features: flags(...features),
      assurance: oneOf(...assurances),
      guardianConsent: flag(),
      users: int(0, 2_000_000_000),
    },
    { places: ["jurisdiction"] },
  );

const day = ({ below }, year, span) => `${year + below(span)}-${String(1 + below(12)).padStart(2, "0")}-${String(1 + below(28)).padStart(2, "0")}`;

/**
 * `realistic`: a rule belongs to one place or a union of 27 of them and answers one or two aspects, nearly every rule has an upper age and a start day, about half name features.
 * `random`: every fact is constrained by chance.
 */
export function rules(count, kind, seed = 7) {
  const r = random(seed + count);
  const chance = (p) => r.next() < p;
  const union = places.slice(0, 27);
  return Array.from({ length: count }, (_, index) => {
    const real = kind === "realistic";
    const when = {};
    if (real || chance(0.7)) when.jurisdiction = real ? (chance(0.25) ? union : [r.pick(places.slice(0, 60))]) : r.some(places, 1, 40);
    if (chance(real ? 0.9 : 0.5)) when.aspect = r.some(aspects, 1, real ? 2 : 4);
    if (chance(real ? 0.9 : 0.6)) {
      when.age = real ? { below: r.pick([13, 14, 15, 16, 18]) } : { from: r.below(60), below: 61 + r.below(60) };
      if (real && chance(0.15)) when.age = { from: r.pick([13, 16]), below: 18 };
    }
    if (chance(real ? 0.4 : 0.3)) when.service = r.some(services, 1, 3);
    if (chance(0.5)) when.features = chance(0.8) ? { any: r.some(features, 1, 3) } : { all: r.some(features, 1, 2), none: [r.pick(features)] };
    if (chance(real ? 0.15 : 0.3)) when.assurance = r.some(assurances, 1, 3);
    if (chance(real ? 0.1 : 0.3)) when.guardianConsent = chance(0.5);
    if (chance(real ? 0.05 : 0.2)) when.users = { from: 1_000_000 * (1 + r.below(20)) };
    const from = day(r, 2015, 12);
    return {
      id: `rule-${String(index).padStart(5, "0")}`,
      window: chance(0.15) ? { from, below: day(r, 2027, 3) } : { from },
      status: "in-force",
      when,
      then: { decision: r.pick(ladder.slice(1)), safeguards: r.some(safeguards, 0, 3), strength: r.pick(["must", "should"]) },
      cite: [{ instrument: `Act ${index}`, article: String(1 + r.below(90)) }],
      confidence: r.pick(["S", "S/K", "K"]),
    };
  });
}

/** Definite questions. */
export function questions(count, seed = 11) {
  const r = random(seed);
  return Array.from({ length: count }, () => ({
    on: day(r, 2025, 3),
    jurisdiction: r.pick(places.slice(0, 60)),
    aspect: r.pick(aspects),
    age: r.next() < 0.8 ? r.below(20) : r.below(121),
    service: r.pick(services),
    features: r.some(features, 0, 4),
    assurance: r.pick(assurances),
    guardianConsent: r.next() < 0.5,
    users: r.below(40_000_000),
  }));
}
