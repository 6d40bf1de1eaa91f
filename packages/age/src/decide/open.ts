import type { Decision } from "@cop-sdk/rules";
import type { AskedFacts } from "../facts/door.js";
import type { Facts } from "../facts/facts.js";
import { ageFacts, designations } from "../vocabulary/facts.js";
import { type Answer, ask } from "./ask.js";
import type { ReadyPlace } from "./engines.js";
import { wireName } from "./names.js";
import type { Branch } from "./outcome.js";

/** A fact that was left out and read as "not so", and the other way it can be. */
interface OtherWay {
  readonly fact: string;
  readonly value: string | number | boolean;
  readonly asked: AskedFacts;
}

/** Facts that a question leaves out and that could change it, each with its other value. */
function otherWays({ aspect, processing, service }: Facts, asked: AskedFacts): readonly OtherWay[] {
  const ways: OtherWay[] = [];
  const add = (fact: string, value: OtherWay["value"], change: Partial<AskedFacts>) => ways.push({ fact, value, asked: { ...asked, ...change } });
  const topics = asked.topics as readonly string[];
  if (service.harmfulContent === undefined && (topics.includes("adult-content") || topics.includes("app-store") || aspect === "age-assurance-method"))
    add("service.harmfulContent", "primary-priority", { content: ["adult", "primary-priority", "priority"] });
  if (service.designated === undefined && ["IE", "SG"].includes(String(asked.jurisdiction))) add("service.designated", "yes", { designated: designations });
  if (processing?.specialCategory === undefined && topics.includes("data-consent")) add("processing.specialCategory", true, { special: true });
  if (processing?.purposes === undefined && topics.includes("data-consent"))
    add("processing.purposes", "third-party-disclosure", { purposes: ["third-party-disclosure"] });
  if (processing?.lawfulBasis === undefined && aspect === "account")
    add("processing.lawfulBasis", "consent", { basis: "consent", topics: [...(asked.topics as readonly never[]), "data-consent"] });
  return ways;
}

const differs = (a: Answer, b: Answer): boolean =>
  a.decision !== b.decision || a.safeguards.map(({ id }) => id).join() !== b.safeguards.map(({ id }) => id).join();

/** Values of a fact that are worth trying one by one. */
const valuesOf = (fact: string): readonly (string | boolean)[] => {
  const column = ageFacts.columns[fact as keyof typeof ageFacts.columns];
  if (column.kind === "flag") return [false, true];
  return column.kind === "oneOf" && column.values.length <= 6 ? column.values : [];
};

/** What a question leaves open: the facts to ask for, and what comes out either way. */
export function openOf(
  known: ReadyPlace,
  facts: Facts,
  asked: AskedFacts,
  answer: Answer,
): { readonly needsFact: readonly string[]; readonly branches: readonly Branch[] } {
  const needed = answer.needsFact.filter((fact) => fact !== "age");
  const branches: Branch[] = needed.flatMap((fact) => {
    const parts = answer.by[fact as "users"] ?? [];
    if (parts.length > 0) return parts.map(({ decision, max, min }): Branch => ({ fact: wireName(fact), value: min, to: Number(max), decision }));
    return valuesOf(fact).map((value): Branch => ({ fact: wireName(fact), value, decision: ask(known, { ...asked, [fact]: value }).decision }));
  });
  const others = otherWays(facts, asked).flatMap(({ asked: other, fact, value }): readonly Branch[] => {
    const outcome = ask(known, other);
    return differs(answer, outcome) ? [{ fact, value, decision: outcome.decision as Decision }] : [];
  });
  const asksAge = answer.needsFact.includes("age") && ["data-consent", "account", "app-download", "content-access"].includes(facts.aspect);
  const names = [...needed.map(wireName), ...others.map(({ fact }) => fact), ...(asksAge ? ["age"] : [])];
  return { needsFact: [...new Set(names)].sort(), branches: [...branches, ...others] };
}
