/** An object type in which the members that may be `undefined` are optional instead. */
export type Known<T> = { readonly [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  readonly [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** The members that are known: those that are `undefined` are left out, the others keep their order. */
export const known = <const T extends object>(members: T): Known<T> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Known<T>;

/** A list, or `undefined` for an empty one. */
export const filled = <T>(list: readonly T[]): readonly T[] | undefined => (list.length ? list : undefined);
