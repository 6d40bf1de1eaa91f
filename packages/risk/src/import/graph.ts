import type { Quad, Term } from "n3";
import type { ImportedText } from "./scheme.js";

/** Statements by subject and predicate. */
export interface Graph {
  readonly subjectsOfType: (type: string) => readonly string[];
  readonly links: (subject: string, predicate: string) => readonly string[];
  readonly texts: (subject: string, predicate: string) => readonly ImportedText[];
  /** Subjects that point at a resource. */
  readonly pointingAt: (object: string, predicate: string) => readonly string[];
}

const type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

/** Names that may stand in a link or an attribute without harm. */
const usable = /^(https?:\/\/|urn:)[^\s<>"{}|\\^`]*$/i;

/** Indexes statements whose subject, predicate and resources have usable names; blank nodes and other names are left out. */
export function graphOf(quads: readonly Quad[]): Graph & { readonly leftOut: number } {
  const forward = new Map<string, Term[]>();
  const backward = new Map<string, string[]>();
  let leftOut = 0;
  for (const { subject, predicate, object } of quads) {
    if (!isName(subject) || (object.termType !== "Literal" && !isName(object))) {
      leftOut++;
      continue;
    }
    pushTo(forward, `${subject.value} ${predicate.value}`, object);
    if (object.termType !== "Literal") pushTo(backward, `${object.value} ${predicate.value}`, subject.value);
  }
  const objects = (subject: string, predicate: string) => forward.get(`${subject} ${predicate}`) ?? [];
  return {
    leftOut,
    subjectsOfType: (name) => [...new Set(backward.get(`${name} ${type}`) ?? [])].sort(),
    links: (subject, predicate) => [...new Set(objects(subject, predicate).flatMap((term) => (term.termType === "Literal" ? [] : [term.value])))].sort(),
    texts: (subject, predicate) =>
      objects(subject, predicate)
        .flatMap((term) => (term.termType === "Literal" ? [{ language: term.language.toLowerCase(), text: term.value }] : []))
        .sort((a, b) => compare(a.language, b.language) || compare(a.text, b.text)),
    pointingAt: (object, predicate) => backward.get(`${object} ${predicate}`) ?? [],
  };
}

const isName = (term: Term): boolean => term.termType === "NamedNode" && usable.test(term.value);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Adds a value to the list under a key. */
export function pushTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
