type Defined<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** An object without its undefined members; the object itself when it has none. */
export function defined<T extends object>(members: T): Defined<T> {
  const given = members as Readonly<Record<string, unknown>>;
  const names = Object.keys(given);
  if (names.every((name) => given[name] !== undefined)) return members as Defined<T>;
  const kept: Record<string, unknown> = {};
  for (const name of names) if (given[name] !== undefined) kept[name] = given[name];
  return kept as Defined<T>;
}
