/**
 * The page `docs/traceability.md`.
 *
 * @param {import("../src/index.js")} model The exports of the model.
 */
export function traceabilityPage({ traceability, sharedServices, untracedDocuments, activityTypes, addressees, labelOf }) {
  /** @param {readonly string[]} names */
  const codes = (names) => names.map((name) => `\`${name}\``).join(", ") || "none";
  /** @param {readonly import("../src/index.js").Service[]} list */
  const served = (list) => {
    const kinds = [...new Set(list.map(({ kind, package: home }) => `${kind} of ${home}`))];
    return kinds.map((kind) => `${kind}: ${codes(list.filter((one) => `${one.kind} of ${one.package}` === kind).map(({ name }) => name))}`).join("; ");
  };
  const rows = traceability.map(({ clause, documents, activities, carriers, servedBy }) =>
    [
      `\`${clause.id.replace("res67-2014/", "")}\``,
      labelOf(addressees, clause.addressee, "en"),
      clause.duty,
      codes(documents),
      activities.length > 0 ? `${activities.map((type) => labelOf(activityTypes, type, "en").toLowerCase()).join(", ")} (in ${codes(carriers)})` : "none",
      served(servedBy),
    ].join(" | "),
  );
  const notes = traceability.flatMap(({ clause, note }) => (note === undefined ? [] : [`- \`${clause.id}\`: ${note}`]));
  return `# Traceability

<!-- Made by \`node packages/model/tools/write-traceability.mjs\`; a test compares. Do not edit. -->

From each operative clause of WTDC Resolution 67 (Rev. Dubai, 2014) to the documents and activities that evidence it, and on to what serves it. Which evidence
answers which clause is this project's reading (mark \`D\`); the resolution names none, except that it asks for a report to the next conference and for quarterly
reports. No clause is ever called unmet: what is not there reads "no information received".

Every clause is served alike by ${served(sharedServices)}.

| Clause | Addressee | Duty | Documents that evidence it | Activities that can evidence it | Served by |
| --- | --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row} |`).join("\n")}

## What to know before counting

${notes.join("\n")}

## Documents that no clause asks for

${Object.entries(untracedDocuments)
  .map(([type, reason]) => `- \`${type}\`: ${reason}`)
  .join("\n")}
- \`activity-log\`: carries activities; it is no evidence itself.
`;
}
