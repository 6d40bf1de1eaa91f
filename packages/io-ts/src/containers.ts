import { type Codec, codec, errorsBelow, wrong } from "./codec.js";

type Members = Readonly<Record<string, unknown>>;

/** A member of an object. */
export interface Member {
  readonly name: string;
  readonly codec: Codec;
  readonly isOptional: boolean;
}

/** An object with members; others are let through. An optional member may be left out, but not be `undefined`. */
export const objectCodec = (name: string, members: readonly Member[]): Codec =>
  codec(name, (value, context) => {
    if (!isObject(value)) return wrong(value, context);
    return members.flatMap((member) =>
      member.isOptional && !(member.name in value) ? [] : errorsBelow(member.codec, value[member.name], member.name, context),
    );
  });

/** A list; `hasSize` tells whether its length is right. */
export const listCodec = (item: Codec, hasSize: (list: unknown) => boolean): Codec =>
  codec(`Array<${item.name}>`, (value, context) => {
    if (!Array.isArray(value)) return wrong(value, context);
    const errors = Array.from(value).flatMap((entry, index) => errorsBelow(item, entry, String(index), context));
    return errors.length > 0 || hasSize(value) ? errors : wrong(value, context);
  });

/** A dictionary: every key and every value is checked. */
export const recordCodec = (key: Codec, item: Codec): Codec =>
  codec(`Record<${key.name}, ${item.name}>`, (value, context) => {
    if (!isObject(value) || ![Object.prototype, null].includes(Object.getPrototypeOf(value))) return wrong(value, context);
    return Object.keys(value)
      .filter((name) => name !== "__proto__")
      .flatMap((name) => {
        const errors = errorsBelow(key, name, name, context);
        return errors.length > 0 ? errors : errorsBelow(item, value[name], name, context);
      });
  });

/** A branch of a union, with the question whether a value means it. */
export interface Branch {
  readonly isMeant: (value: unknown) => boolean;
  readonly codec: Codec;
}

/** One of several; the errors are those of the branch that the value means, so that a value gives one list of errors and not one per branch. */
export const unionCodec = (branches: readonly Branch[]): Codec =>
  codec(branches.map((branch) => branch.codec.name).join(" | "), (value, context) => {
    if (branches.some((branch) => branch.codec.is(value))) return [];
    const meant = branches.find(({ isMeant }) => isMeant(value));
    const validation = meant?.codec.validate(value, context);
    return validation?._tag === "Left" ? validation.left : wrong(value, context);
  });

/** Whether a value is an object that is no list. */
export const isObject = (value: unknown): value is Members => typeof value === "object" && value !== null && !Array.isArray(value);
