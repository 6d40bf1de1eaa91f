type Defined<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** An object without its undefined members. */
export function defined<T extends object>(members: T): Defined<T> {
  const kept: Record<string, unknown> = {};
  const given = members as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(given)) if (given[name] !== undefined) kept[name] = given[name];
  return kept as Defined<T>;
}
