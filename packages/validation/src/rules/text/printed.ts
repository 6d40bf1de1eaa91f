/** Whether a text is kept as it was printed by others, so that its slips are theirs: `statedAs`, and titles of sources. */
export const isPrinted = (steps: readonly (string | number)[]): boolean => {
  const last = steps.at(-1);
  return last === "statedAs" || last === "statusStatedAs" || (steps[0] === "sources" && last === "title");
};
