import type * as z from "zod";
import type { IsFine } from "./issues-of.js";
import { isPlainJson } from "./plain-json.js";
import { type Limits, lengthLimits, numberCheck, stringCheck } from "./scalar-checks.js";
import { definitionOf, kindOf, refuseUnknown } from "./schema-walk.js";

/** What the walk notes on its way. */
interface Notes {
  /** Whether a member may be one that the schema does not know. */
  unknownMember: boolean;
}

type Check = (value: unknown, notes: Notes) => boolean;
type Checks = Map<z.core.$ZodType, Check>;

/** `accepted`: plain JSON, valid, every member known. `unknown-member`: plain and valid. `in-doubt`: not decided here; zod decides and gives the reasons. */
export type Acceptance = "accepted" | "unknown-member" | "in-doubt";

/** The quick walk of a schema. */
export interface QuickWalk {
  readonly accept: (value: unknown) => Acceptance;
  /** Whether a value is surely right by the schema or by one inside it. */
  readonly isFine: IsFine;
}

/**
 * Makes of a schema one walk that answers what three slower walks answer with reasons: is the value plain JSON, does the schema accept it,
 * are all members known? It builds no copy and no finding, and runs no generated code. It may doubt what is right, but never accepts what is wrong.
 * A kind of schema or check that it does not know is a programming mistake and throws.
 */
export function quickWalkOf(schema: z.core.$ZodType): QuickWalk {
  const made: Checks = new Map();
  const check = checkOf(schema, made);
  return {
    accept: (value) => {
      const notes: Notes = { unknownMember: false };
      if (!check(value, notes)) return "in-doubt";
      return notes.unknownMember ? "unknown-member" : "accepted";
    },
    isFine: (inner, value) => made.get(inner)?.(value, { unknownMember: false }) ?? false,
  };
}

function checkOf(schema: z.core.$ZodType, made: Checks): Check {
  const known = made.get(schema);
  if (known) return known;
  const check = buildCheck(schema, made);
  made.set(schema, check);
  return check;
}

function buildCheck(schema: z.core.$ZodType, made: Checks): Check {
  const definition = definitionOf(schema);
  refuseUnknown(schema);
  switch (definition.type) {
    case "object":
      return objectCheck(definition.shape, made);
    case "array":
      return arrayCheck(checkOf(definition.element, made), lengthLimits(schema));
    case "record":
      return recordCheck(checkOf(definition.keyType, made), checkOf(definition.valueType, made));
    case "union":
      return unionCheck(definition.options, made);
    case "optional":
      return checkOf(definition.innerType, made);
    case "enum": {
      const codes = new Set<unknown>(Object.values(definition.entries));
      return (value) => codes.has(value);
    }
    case "literal": {
      const [only, ...others] = definition.values;
      if (others.length === 0) return (value) => value === only;
      const values = new Set(definition.values);
      return (value) => values.has(value);
    }
    case "string":
      return stringCheck(schema);
    case "number":
      return numberCheck(schema);
    case "boolean":
      return (value) => typeof value === "boolean";
  }
}

interface Member {
  readonly name: string;
  readonly check: Check;
  readonly required: 0 | 1;
  /** The member that came next the last time: a guess that saves the look-up, since documents of one hand keep one order. */
  next?: Member;
}

function objectCheck(shape: Readonly<Record<string, z.core.$ZodType>>, made: Checks): Check {
  const list = Object.entries(shape).map(([name, schema]): Member => {
    return { name, check: checkOf(schema, made), required: definitionOf(schema).type === "optional" ? 0 : 1 };
  });
  const members = new Map(list.map((member) => [member.name, member]));
  const requiredMembers = list.filter(({ required }) => required).length;
  const start: Member = { name: "", check: () => false, required: 0 };
  return (value, notes) => {
    if (!isPlainObject(value)) return false;
    let found = 0;
    let last = start;
    for (const name in value) {
      let member = last.next;
      if (member === undefined || member.name !== name) {
        member = members.get(name);
        if (member === undefined) {
          if (!isPlainMember(name, value[name])) return false;
          notes.unknownMember = true;
          continue;
        }
        last.next = member;
      }
      if (!member.check(value[name], notes)) return false;
      found += member.required;
      last = member;
    }
    return found === requiredMembers;
  };
}

function arrayCheck(item: Check, { least, most }: Limits): Check {
  return (value, notes) => {
    if (!Array.isArray(value)) return false;
    const { length } = value;
    if (length < least || length > most) return false;
    for (let index = 0; index < length; index++) if (!item(value[index], notes)) return false;
    return true;
  };
}

function recordCheck(key: Check, item: Check): Check {
  return (value, notes) => {
    if (!isPlainObject(value)) return false;
    let names = 0;
    for (const name in value) {
      if (name === "__proto__" || !key(name, notes) || !item(value[name], notes)) return false;
      names++;
    }
    return Object.getOwnPropertyNames(value).length === names && Object.getOwnPropertySymbols(value).length === 0;
  };
}

/** Looks first at the option that the finding of unknown members looks at; when another one accepts, that walk has the last word. */
function unionCheck(options: readonly z.core.$ZodType[], made: Checks): Check {
  const branches = options.map((option) => ({ isMeant: kindOf(option), check: checkOf(option, made) }));
  return (value, notes) => {
    const before = notes.unknownMember;
    for (let index = 0; index < branches.length; index++) {
      const branch = branches[index] as (typeof branches)[0];
      if (!branch.isMeant(value)) continue;
      if (branch.check(value, notes)) return true;
      break;
    }
    notes.unknownMember = before;
    if (!branches.some(({ check }) => check(value, notes))) return false;
    notes.unknownMember = true;
    return true;
  };
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Depth to which a member that the schema does not know is looked at here; a deeper one is left to the full walk. */
const depthOfUnknown = 16;

const isPlainMember = (name: string, value: unknown): boolean => name !== "__proto__" && isPlainJson(value, depthOfUnknown);
