const lists: ReadonlySet<string | number | undefined> = new Set(["coordination", "lead", "leads", "membersActive", "organizations", "partners"]);

/** Name of the list when a text is the name of a body in it, or names one. */
export function listOfBody(steps: readonly (string | number)[]): string | undefined {
  const last = steps.at(-1);
  if (typeof last !== "number" && last !== "name") return undefined;
  const list = steps.at(last === "name" ? -3 : -2);
  return lists.has(list) ? String(list) : undefined;
}
