/** Phrases of charts, and of the sections that came with them, in English. */
export const pictures = {
  "picture/same-data": "The table that follows holds the same data.",
  "picture/clauses": "Records on each clause",
  "picture/clauses-told":
    "Bars with the number of records on each of the {clauses} clauses. Clauses with evidence: {evidence}. Clauses on which no information was received: {silent}.",
  "picture/regions": "Activities by region and year",
  "picture/regions-told": "One row for each region in alphabetical order, one column for each year, with a bar and a number. Activities in all: {total}.",
  "picture/countries": "Countries and their groups",
  "picture/countries-told":
    "Countries in alphabetical order, with a filled square for each group to which the country belongs on the date in the table. Lines: {lines}.",
  "picture/timeline": "When it took place",
  "picture/timeline-told": "A line of time ({period}) with a lane for each region. Each mark is a record with its number. Records: {records}.",
  "picture/timeline-grouped":
    "A line of time ({period}) with a lane for each region. Each bar is a quarter or a year with the number of its records. Records: {records}.",
  "picture/activities-told":
    "A line of time ({period}) with a lane for each kind of activity. Each mark is an activity with its number in the table. Activities: {records}.",
  "picture/risks": "The 4Cs: which cells are named",
  "picture/risks-told":
    "Rows are the kinds of risk, columns the 4Cs: content, contact, conduct, contract. A filled square with a number says how many records name risks in the cell. Cells named: {named} of {cells}.",
  "picture/checklist": "Groups of the national checklist",
  "picture/capabilities": "Capabilities of the Model National Response",
  "picture/coverage-told": "One line for each entry, with a filled square where the document names it. Named: {named} of {entries}.",

  "timeline/heading": "Records over time",
  "timeline/intro":
    "Records that took place in the period, in the quarter in which they began; where only the year is known, in the row of the year. Announced, postponed and cancelled ones are not among them.",
  "timeline/caption": "Records of the period by quarter",
  "timeline/hollow": "A hollow bar stands for something whose days are not known: it took place some time in the month, quarter or year.",
  "timeline/no-region": "No region",
  "column/quarter": "Quarter or year",

  "risks/heading": "Online risks that are named: the 4Cs",
  "risks/intro":
    "Strategies, contributions and guidelines of the period name risks by their ids in the taxonomy of risks. The table says which cells of the CO:RE 4Cs these risks reach. An activity names no risk of its own.",
  "risks/caption": "The twelve cells of the 4Cs and the records that name risks in them",
  "risks/across-caption": "Cross-cutting areas of the 4Cs and the records that name risks in them",
  "risks/not-placed": "Named, and in no cell of the 4Cs",
  "risks/dash":
    "Where no information was received, a document may still deal with the risk without naming its id. The number of records is no measure of merit.",
  "column/cell": "Cell of the 4Cs",
  "column/risks": "Risks named",

  "coverage/heading": "What the document names",
  "coverage/intro":
    "What goals and actions of this one document say of themselves, line by line. It is no score, and it is not compared with any other country.",
  "coverage/checklist-caption": "Groups of the national checklist of ITU's guidelines for policy-makers",
  "coverage/checklist-mark": "The names of these groups are from memory and were not compared with the guidelines.",
  "coverage/capabilities-caption": "Capabilities of the Model National Response, edition of November 2016",
  "coverage/named": "Named",
  "coverage/left-out": "Left out, with a reason",
  "column/capability": "Capability",
  "column/domain": "Domain",
  "column/standing": "In the document",
  "column/named-by": "Goals and actions",
} as const;
