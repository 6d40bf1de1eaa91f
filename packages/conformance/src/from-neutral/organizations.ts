import type { Organization } from "@cop-sdk/model";
import { freeId, identifierFrom, type TakenIds } from "./ids.js";
import { filled, known } from "./known.js";
import { note as addNote, type Ledger, oneText, pageFor, remark } from "./ledger.js";
import { asRecord, isAbsent, isObject, member, type Place } from "./place.js";
import { listAt, nameAt, noteOf } from "./read.js";
import { sourcesAt } from "./source-ids.js";
import { placeholder } from "./tables.js";

/** A printed name taken apart where one reading is possible: acronym, other name, remark. */
export function bodyFrom(printed: string): Organization {
  const whole = printed.trim();
  const role = /^(.+), as ([^,()]+)$/.exec(whole);
  if (role?.[1] && role[2]) {
    const { note, ...body } = bodyFrom(role[1]);
    return { ...body, note: [note, `as ${role[2]}`].filter(Boolean).join("; ") };
  }
  const parts = /^([^()]+?)\s*\(([^()]+)\)$/.exec(whole);
  const [, name, inner] = parts ?? [];
  if (!name || !inner) return { name: whole };
  if (isAcronymOf(inner, name)) return { name, acronym: inner };
  const former = /^(until|from|since) ([12]\d{3}): (.+)$/.exec(inner);
  if (former?.[2] && former[3]) return { name, otherNames: [{ name: former[3], [former[1] === "until" ? "validTo" : "validFrom"]: former[2] }] };
  if (scriptOf(inner) !== scriptOf(name)) return { name, otherNames: [{ name: inner }] };
  return /^\p{Ll}/u.test(inner) ? { name, note: inner } : { name: whole };
}

/** Capitals that stand in the name in this order, from its first letter on. */
function isAcronymOf(text: string, name: string): boolean {
  if (!/^\p{Lu}[\p{Lu}\p{N}&.-]{1,11}$/u.test(text)) return false;
  const letters = (value: string) => [
    ...value
      .normalize("NFKD")
      .toUpperCase()
      .replace(/[^\p{L}\p{N}]/gu, ""),
  ];
  const wanted = letters(text);
  const found = letters(name);
  if (wanted[0] !== found[0]) return false;
  let next = 0;
  for (const letter of found) if (letter === wanted[next]) next++;
  return next === wanted.length;
}

const scripts = ["Latin", "Cyrillic", "Arabic", "Han", "Greek", "Hebrew", "Thai", "Georgian", "Armenian", "Devanagari"] as const;
const scriptOf = (text: string) => scripts.find((script) => new RegExp(`\\p{Script=${script}}`, "u").test(text));

/** The bodies at a place: one name, an object with a name, or a list of both. Placeholders such as `TBC` are no bodies and are told. */
export const bodiesAt = (ledger: Ledger, place: Place): readonly Organization[] =>
  (Array.isArray(place.value) ? listAt(ledger, place) : isAbsent(place.value) ? [] : [place]).flatMap((item) => bodyAt(ledger, item) ?? []);

function bodyAt(ledger: Ledger, item: Place): Organization | undefined {
  if (isObject(item.value)) return describedBody(ledger, asRecord(item));
  const printed = nameAt(ledger, item);
  if (printed === undefined) return undefined;
  if (!placeholder.test(printed.trim())) return bodyFrom(printed);
  remark(ledger, item, "neutral/placeholder");
  return undefined;
}

function describedBody(ledger: Ledger, place: Place): Organization | undefined {
  const page = pageFor(ledger, "note");
  const named = ["name", "nameEn", "text", "title"].map((key) => member(place, key)).find(({ value }) => !isAbsent(value));
  const printed = named && nameAt(page, named);
  const body = printed === undefined ? undefined : bodyFrom(printed);
  const details = {
    acronym: nameAt(page, member(place, "acronym")) ?? body?.acronym,
    role: nameAt(page, member(place, "role")),
    sources: sourcesAt(page, member(place, "sources")),
  };
  if (body?.note !== undefined) page.notes.push(body.note);
  const note = noteOf(page, ledger, place);
  if (body !== undefined) return known({ ...body, ...details, note });
  remark(ledger, place, "neutral/record-left-out", { member: "name", kept: { term: `kept/${ledger.keeper}` } });
  if (note !== undefined) addNote(ledger, note);
  return undefined;
}

/** Every body that a document names, each once, with the parts it plays. */
export interface Register {
  /** Enters bodies and gives their names in the register. */
  readonly enter: (bodies: readonly Organization[], role?: string) => readonly string[];
  readonly all: () => readonly Organization[];
}

/** A register in which an acronym finds the body that carries it. */
export function openRegister(ledger: Ledger): Register {
  const entries: Entry[] = [];
  const byName = new Map<string, Entry>();
  const byAcronym = new Map<string, Entry>();
  const enter = (body: Organization, role: string | undefined): string => {
    const same = byName.get(body.name) ?? byAcronym.get(body.name);
    const entry = same ?? { body, roles: new Set<string>() };
    if (same) same.body = joined(ledger, same.body, body);
    else entries.push(entry);
    byName.set(entry.body.name, entry);
    if (entry.body.acronym !== undefined && !byAcronym.has(entry.body.acronym)) byAcronym.set(entry.body.acronym, entry);
    if (role !== undefined) entry.roles.add(role);
    return entry.body.name;
  };
  return {
    enter: (bodies, role) => [...new Set(bodies.map((body) => enter(body, role)))],
    all: () => {
      const taken: TakenIds = new Map();
      return entries.map(({ body, roles }, index) => {
        const id = freeId(taken, identifierFrom((body.acronym ?? "").toLowerCase()) ?? `body-${index + 1}`);
        const parts = [body.role, ...roles].filter((part) => part !== undefined);
        return known({ id, ...body, role: parts.length ? parts.join(", ") : undefined });
      });
    },
  };
}

interface Entry {
  body: Organization;
  readonly roles: Set<string>;
}

/** One body from two mentions: what the first does not say comes from the second. */
function joined(ledger: Ledger, one: Organization, other: Organization): Organization {
  const names = new Map([...(one.otherNames ?? []), ...(other.otherNames ?? [])].map((dated) => [JSON.stringify(dated), dated]));
  return known({
    ...other,
    ...one,
    otherNames: filled([...names.values()]),
    note: oneText(ledger, [one.note, other.note === one.note ? undefined : other.note]),
  });
}
