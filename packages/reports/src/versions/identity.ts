/** A value of a parsed document. */
export type Value = string | number | boolean | null | readonly Value[] | Members;

/** An object of a parsed document. */
export interface Members {
  readonly [name: string]: Value;
}

export const isMembers = (value: Value | undefined): value is Members => typeof value === "object" && value !== null && !Array.isArray(value);

export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

/** Text that two values share exactly when they are equal, whatever the order of members. */
export function textOf(value: Value): string {
  if (isList(value)) return `[${value.map(textOf).join(",")}]`;
  if (!isMembers(value)) return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${textOf(value[name] ?? null)}`).join(",")}}`;
}

/** Members by which items of a list are known again, the first set that an item has. What has none of them is known by its content. */
const keys: readonly (readonly string[])[] = [["id"], ["clause"], ["kind", "unit"], ["topic"], ["group"], ["name"]];

/** What makes an item of a list the same in two versions. */
export function identityOf(item: Value): string {
  const names = isMembers(item) ? keys.find((wanted) => wanted.every((name) => typeof item[name] === "string")) : undefined;
  return names === undefined || !isMembers(item) ? textOf(item) : textOf(names.map((name) => item[name] ?? null));
}

/** Items of a list by identity; items with one identity are told apart by their turn. */
export function byIdentity(items: readonly Value[]): Map<string, Value> {
  const turns = new Map<string, number>();
  return new Map(
    items.map((item) => {
      const identity = identityOf(item);
      const turn = turns.get(identity) ?? 0;
      turns.set(identity, turn + 1);
      return [turn === 0 ? identity : `${identity} ${turn}`, item];
    }),
  );
}
