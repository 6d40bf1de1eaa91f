import type { Messages } from "@cop-sdk/diagnostics";

/** Texts of the findings of compilation in English. */
export const en = {
  "compile/unknown-resolution": {
    message: "The report cannot be arranged by this text; expected {expected}.",
    guidance: "Name {expected}: it is the only revision whose clauses were available. Reports on later cycles are arranged by it too and say so.",
  },
  "compile/unknown-cycle": {
    message: "The cycle is not known; expected: {allowed}.",
    guidance: "Name the cycle by the conferences before and after it. Its days come from the table of conferences.",
  },
  "compile/cut-off-no-day": {
    message: "The data cut-off is not a day; expected a form such as 2017-09-30.",
    guidance: "Write the last day of which the report tells as year, month and day.",
  },
  "compile/cut-off-needed": {
    message: "The cycle {cycle} needs a data cut-off, because the date of the next conference is not known.",
    guidance: "State the last day of which the report tells.",
  },
  "compile/cut-off-outside-cycle": {
    message: "The data cut-off lies outside the cycle; expected a day from {firstDay} to {lastDay}.",
    guidance: "Choose a day inside the cycle, or leave it out: the report then ends on the day before the next conference opens.",
  },
  "compile/cut-off-before-cycle": {
    message: "The data cut-off lies before the cycle; expected {firstDay} or later.",
    guidance: "Choose a day inside the cycle, or another cycle.",
  },
  "compile/text-not-seen": {
    message: "The revision in force in the cycle {cycle} was not available; the report is arranged by {arrangedBy}.",
    guidance: "The cover says so, and no clause is called unmet. Compare the headings with the revision in force before you send the report.",
  },
  "compile/no-documents": {
    message: "No document was given; every clause will read “no information received”.",
    guidance: "Hand in strategies, activity logs, national returns or quarterly reports.",
  },
  "compile/duplicate-document": {
    message: "Two different documents have the id {document} and the same revision number; expected one.",
    guidance: "Which of them holds cannot be told. Give one of them another id or a higher revision number.",
  },
  "compile/repeated-document": {
    message: "The document {document} was given more than once with the same content; it is used once.",
    guidance: "Nothing needs to be done; check the list of files if this is a surprise.",
  },
  "compile/older-revision": {
    message: "Older revisions of the document {document} were left out.",
    guidance: "The newest revision is used. Hand in only the older one if that is the one you mean.",
  },
  "compile/not-releasable": {
    message: "The national return {document} may not be released; nothing of it is in the report.",
    guidance: "Ask the administration for a return that it marks as releasable, when its content should appear.",
  },
  "compile/report-as-input": {
    message: "The document {document} is itself an implementation report and is not used.",
    guidance: "Reports are compiled from documents with evidence. Hand in the documents that the earlier report was compiled from.",
  },
  "compile/type-not-used": {
    message: "The document {document} is of the type {type}, which this report does not read for evidence; it is not used.",
    guidance: "Enter what it tells of as activities in an activity log, a national return or a quarterly report.",
  },
  "compile/unknown-region": {
    message: "The region is not known; expected one of: {allowed}.",
    guidance: "Name one of the six regions of ITU-D by its code.",
  },
  "compile/unknown-quarter": {
    message: "The quarter is not a quarter; expected a form such as 2016-Q2.",
    guidance: "Write the year, a hyphen, Q and the number from 1 to 4.",
  },
  "compile/not-a-return": {
    message: "The document {document} is of the type {type}; a quarterly report is compiled from national returns, and it is not used.",
    guidance: "Hand in national returns. What the group did itself goes in directly.",
  },
  "compile/return-outside-quarter": {
    message: "The national return {document} speaks of a time outside the quarter; it is not used.",
    guidance: "Check the quarter, or hand in the return of the quarter.",
  },
  "compile/return-of-other-region": {
    message: "The country {country} of the return {document} was listed in the region {listed} at the end of the quarter; the return is not used.",
    guidance: "Regions of countries change. Check region and quarter, or hand the return to the group of its region.",
  },
  "compile/outside-quarter": {
    message: "An entry of the return {document} lies outside the quarter, or its date does not tell; it is left out.",
    guidance: "Nothing needs to be done for a return of a longer time. Otherwise add the month or the day.",
  },
  "compile/nothing-to-report": {
    message: "Nothing was told for the quarter; the report says that there is nothing to report.",
    guidance: "Check the list of returns if this is a surprise, and add what the group itself has to propose.",
  },
  "compile/nothing-to-merge": {
    message: "No version was given; expected at least one.",
    guidance: "Hand in the versions that are to be joined.",
  },
  "compile/not-a-version": {
    message: "The document {document} has another type or id; expected a version of {expected}.",
    guidance: "Only versions of one document can be joined. To bring several documents into a report, compile them.",
  },
  "compile/versions-differ": {
    message: "Versions of the document {document} differ here; the value of the newest stays, the others are kept under conflicts.",
    guidance: "Decide which value holds, put it in, and take the entry out of conflicts.",
  },
  "compile/duplicate-record": {
    message: "The document {document} uses the record id {record} more than once; both records are kept.",
    guidance: "If they tell of the same thing, remove one: both are counted now. Otherwise give each its own id.",
  },
  "compile/no-date": {
    message: "The record {record} has no date; it is listed and not counted.",
    guidance: "Add the date, even if only the year is known. For a strategy: the date of adoption or of launch.",
  },
  "compile/date-not-precise": {
    message: "The date of the record {record} does not tell whether it lies in the period; it is listed and not counted.",
    guidance: "Add the month or the day. A year that holds the first or last day of the period cannot be placed.",
  },
  "compile/unknown-clause": {
    message: "The record {record} names a clause that is no operative clause of the 2014 text; the link is not used.",
    guidance: "Use an id such as res67-2014/instructs/7. The text has two items 8: instructs/8 and instructs/8bis.",
  },
  "compile/clause-of-other-revision": {
    message: "The record {record} names a clause of {revision}, whose text was not available; the link is not used.",
    guidance: "Add the clause of the 2014 text that it serves, when there is one. Numbers of clauses may differ between revisions.",
  },
  "compile/unknown-record": {
    message: "The record {record} refers to a record that is not among the documents.",
    guidance: "Possible double counting cannot be checked for it. Hand in the document that holds the other record, or correct the id.",
  },
  "compile/unknown-source": {
    message: "The record {record} cites a source that its document does not list; the citation is left out.",
    guidance: "Add the source to the document's list of sources, or correct its id.",
  },
  "compile/region-differs": {
    message: "The record {record} states the region {stated}; its country was listed in {listed} on that day, and the list is used.",
    guidance: "Regions of countries change. Check the date and the country; for an activity of several regions state GLO.",
  },
  "compile/told-twice": {
    message: "The record {record} tells of the same thing as {others}; all are kept, and they count once.",
    guidance: "Nothing needs to be done. If they are different things, take the link out of sameAs.",
  },
  "compile/same-activity": {
    message: "The record {record} has the same country and days as {others}; they may tell of the same event and are all kept.",
    guidance: "If they are the same, keep one of them: their people are added now. The report lists them under possible double counting.",
  },
  "compile/too-many-words": {
    message: "The document has {words} words; at most {limit} are allowed, {over} fewer.",
    guidance: "Shorten it, or move parts into annexes that the limit does not count. Nothing was cut.",
  },
} satisfies Messages;
