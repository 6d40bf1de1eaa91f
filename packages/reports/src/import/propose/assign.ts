import type { Candidate } from "./candidates.js";

const shareable = new Set(["name", "text", "source", "count", "part", "clause", "country", "code"]);

/** Which column is for which field: the best pairs first; a field that holds one value gets one column, a list may get several. */
export function assigned(candidates: readonly Candidate[]): readonly Candidate[] {
  const chosen: Candidate[] = [];
  const sorted = [...candidates].sort(
    (one, other) => other.score - one.score || one.column.index - other.column.index || (one.field.to < other.field.to ? -1 : 1),
  );
  for (const candidate of sorted) if (!chosen.some((other) => clash(candidate, other))) chosen.push(candidate);
  return chosen.sort((one, other) => one.column.index - other.column.index);
}

function clash(one: Candidate, other: Candidate): boolean {
  if (one.column === other.column) return true;
  const [a, b] = [one.field.to, other.field.to];
  if (a === b) return !(one.field.many && shareable.has(one.field.kind)) || (one.field.kind === "count" && one.with?.kind === other.with?.kind);
  const isInside = (long: string, short: string) => long.startsWith(`${short}/`) && !/\/breakdown\/-$/.test(long);
  return (isInside(a, b) || isInside(b, a)) && !/\/budget\/currency$/.test(a) && !/\/budget\/currency$/.test(b);
}
