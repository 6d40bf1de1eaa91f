import type { Messages } from "@cop-sdk/diagnostics";

/** Texts of the findings of imports in English. */
export const en = {
  "import/no-table": {
    message: "No table was found on this sheet; expected a row of headings with rows below it.",
    guidance: "Check the sheet and the delimiter. The headings must stand within the first 30 rows.",
  },
  "import/no-columns": {
    message: "No column of this table is mapped to a field; expected at least one.",
    guidance: "Compare the headings in the mapping with those of the table, or have a new mapping proposed.",
  },
  "import/document-incomplete": {
    message: "The document lacks what it must have, or it is not in the expected form: {member}.",
    guidance: "Write it under “document” in the mapping; it holds for the whole document and no column has it.",
  },
  "import/open-question": {
    message: "A question of the mapping is not answered: {at} is null.",
    guidance: "Write the answer in the mapping. Until then, rows that need it are set aside.",
  },
  "import/other-table": {
    message: "Another table stands here, number {number} of this sheet; it was not read.",
    guidance: "Import it too, with a mapping of its own or with its number under “table” in the mapping.",
  },
  "import/section-line": {
    message: "This line stands between the rows and belongs to no record; it is kept in the receipt.",
    guidance: "Nothing needs to be done. Where it says something about the rows below it, write that into a column.",
  },
  "import/hidden-rows": {
    message: "Rows of this sheet are hidden, such as by a filter ({count}); they were read like the others.",
    guidance: "Delete them if they are not meant, or show them to see what is read.",
  },
  "import/hidden-sheet": {
    message: "This sheet is hidden; nothing was read from it.",
    guidance: "Show the sheet in the spreadsheet program if it is meant, and save the file.",
  },
  "import/merged-down": {
    message: "A cell is joined over several rows; its value was taken for each of them.",
    guidance: "Check that the value holds for all these rows.",
  },
  "import/heading-near": {
    message: "The heading “{wanted}” of the mapping is not in the table; the nearest is “{nearest}”. Its column was kept as notes.",
    guidance: "If it is the same column, write the new heading in the mapping. Nothing else of the import is affected.",
  },
  "import/heading-missing": {
    message: "The heading “{wanted}” of the mapping is not in the table.",
    guidance: "If the column has a new name, write it in the mapping; if it is gone, take its entry out.",
  },
  "import/column-kept": {
    message: "This column has no field in the mapping; its texts are kept in the notes of the records.",
    guidance: "Name a field in the mapping, or set “ignore” to leave the column out.",
  },
  "import/column-personal": {
    message: "This column seems to hold ways to reach people; the proposal leaves it out.",
    guidance: "Reports name roles, never persons, private numbers or addresses. Name a field only for offices and shared mailboxes.",
  },
  "import/more-of-these": {
    message: "More findings of this kind in this column: {count} ({code}).",
    guidance: "The first ones are listed. The receipt counts all cells of the column.",
  },
  "import/duplicate-id": {
    message: "The id of this row was used above; the record got another one.",
    guidance: "If both rows tell of the same thing, remove one. Otherwise give each its own id.",
  },
  "import/row-lacks": {
    message: "The row did not become a record: it lacks {member}.",
    guidance: "Fill the cell, or write a constant in the mapping when the value is the same for all rows.",
  },
  "import/row-not-valid": {
    message: "The row did not become a record: {member} is not in the expected form.",
    guidance: "Correct the cell, or map its column to another field.",
  },
  "import/row-set-aside": {
    message: "The row was set aside: this cell holds no known word, and the mapping asks for that.",
    guidance: "Write under “codes” of the column what the text means.",
  },
  "import/total-differs": {
    message: "The total in this cell differs from the sum of the cells above it.",
    guidance: "Find out which is right. The total itself is not imported.",
  },
  "import/code-unknown": {
    message: "The text of this cell is no word for a code of the field; expected one of: {allowed}. It was kept as a note.",
    guidance: "Write under “codes” of the column what the text means.",
  },
  "import/code-read-as-other": {
    message: "The text of this cell is no word for a code of the field; the code that the mapping names for such texts was taken, and the text kept as a note.",
    guidance: "Write under “codes” of the column what the text means, when one of the codes fits.",
  },
  "import/country-unknown": {
    message: "The text of this cell is no name or code of a country that is known; it was kept as a note.",
    guidance: "Write under “codes” of the column which country it is: the text, then the code (ISO 3166-1 alpha-2).",
  },
  "import/country-near": {
    message: "The text of this cell is no name of a country; the nearest is {nearest}. It was kept as a note.",
    guidance: "If that is the country, write under “codes” of the column the text, then the code (ISO 3166-1 alpha-2).",
  },
  "import/truth-unknown": {
    message: "The text of this cell is neither yes nor no; it was kept as a note.",
    guidance: "Write yes or no, or say under “codes” of the column what the text means.",
  },
  "import/language-unknown": {
    message: "The text of this cell names no language that is known; it was kept as a note.",
    guidance: "Write the language as a tag, such as fr or pt-BR.",
  },
  "import/address-unreadable": {
    message: "The text of this cell is no address on the web; it was kept as a note.",
    guidance: "Write the whole address, beginning with https://.",
  },
  "import/identifier-unreadable": {
    message: "No identifier can be made of the text of this cell; it was kept as a note.",
    guidance: "Use letters without accents, digits, points and hyphens.",
  },
  "import/text-too-long": {
    message: "The text of this cell is too long for its field; it was kept as a note.",
    guidance: "Shorten it, or map the column to a field for longer texts.",
  },
  "import/clause-unknown": {
    message: "The text of this cell names no clause that is known; it was kept as a note.",
    guidance: "Write an id such as res67-2014/instructs/7.",
  },
  "import/clause-ambiguous": {
    message: "The text of this cell fits several clauses; it was kept as a note.",
    guidance: "Write the id. The 2014 text has two items 8: instructs/8 and instructs/8bis.",
  },
  "import/number-unreadable": {
    message: "No single number is seen in this cell; it was kept as text.",
    guidance: "Write digits alone, or with one word such as “about”.",
  },
  "import/number-several": {
    message: "Several numbers stand in this cell; it was kept as text.",
    guidance: "Give each number its own column: those who came, those reached, the target.",
  },
  "import/number-ambiguous": {
    message: "The sign in this number can part thousands or a fraction; it was kept as text.",
    guidance: "Name the signs of numbers in the mapping: “decimal” and “thousands”.",
  },
  "import/number-other-signs": {
    message: "This number is not written with the signs that the mapping names; it was kept as text.",
    guidance: "Check the cell, and “decimal” and “thousands” in the mapping.",
  },
  "import/not-whole": {
    message: "A whole number from 0 was expected in this cell; it was kept as text.",
    guidance: "Check whether the column holds numbers of people or things.",
  },
  "import/currency-unclear": {
    message: "The currency of this amount is not clear; it was kept as text.",
    guidance: "Write the code of the currency (ISO 4217) in the cell, or under “with” of the column when it is the same for all.",
  },
  "import/currency-differs": {
    message: "This amount is in another currency than the mapping names for the column; it was kept as text.",
    guidance: "Amounts of different currencies never add up. Leave the currency out of the mapping and write it in each cell.",
  },
  "import/date-ambiguous": {
    message: "This date has two readings, day first or month first; it was kept as text.",
    guidance: "Name the order in the mapping: “dateOrder”. It is never guessed.",
  },
  "import/date-other-order": {
    message: "This date is not in the order of day and month that the mapping names; it was kept as text.",
    guidance: "Check the cell; dates of one column should have one order.",
  },
  "import/date-two-digit-year": {
    message: "The year of this date has two digits; it was kept as text.",
    guidance: "Name the century in the mapping: with “century” 2000, 21 is 2021.",
  },
  "import/date-impossible": { message: "There is no such day; it was kept as text.", guidance: "Check day and month." },
  "import/date-other-calendar": {
    message: "This date is, or may be, of another calendar than the Gregorian; it was kept as text and not converted.",
    guidance: "Write the date of the Gregorian calendar beside it, in a form such as 2021-04-03.",
  },
  "import/date-relative": { message: "This date depends on the day of writing; it was kept as text.", guidance: "Write the date itself." },
  "import/date-serial-number": {
    message: "A number stands where a date was expected; it was kept as text.",
    guidance: "A spreadsheet program counts days this way. Format the column as a date and save again.",
  },
  "import/date-several": {
    message: "Several dates stand in this cell; it was kept as text.",
    guidance: "Keep the date of the event, or its first and last day.",
  },
  "import/date-not-a-day": { message: "A day was expected in this cell; it was kept as a note.", guidance: "Write year, month and day." },
  "import/date-not-a-quarter": { message: "A quarter was expected in this cell; it was kept as a note.", guidance: "Write it as 2026-Q3." },
  "import/date-unreadable": {
    message: "No date is seen in this cell; it was kept as text.",
    guidance: "Write it in a form such as 2021-04-03, 2021-04 or 2021.",
  },
  "import/period-reversed": { message: "The last day in this cell lies before the first; it was kept as text.", guidance: "Check both days." },
  "import/mapping-form": {
    message: "This member of the mapping is not in the expected form.",
    guidance: "Compare it with the schema cop-mapping/1, or have a new mapping proposed.",
  },
  "import/mapping-unknown-member": {
    message: "This part of the mapping has a member that is not known.",
    guidance: "Look for a misspelt name, or have a new mapping proposed.",
  },
  "import/mapping-records": {
    message: "The document type has no such list of records; expected one of: {allowed}.",
    guidance: "Name a list of the document, or the empty text for one document a row.",
  },
  "import/mapping-field": {
    message: "The record has no such field; the nearest is {nearest}.",
    guidance: "Write the pointer of a field, with - for an item of a list.",
  },
  "import/ask-table": {
    message: "Tables on this sheet: {count}. Is number {chosen} the one that is meant?",
    guidance: "The one with the most known headings was taken. Each table needs a mapping of its own.",
  },
  "import/ask-side": {
    message: "An empty column stands before this one. Do the columns from here on belong to the same rows, or are they another table?",
    guidance: "Nothing needs to be done if they belong to the same rows. Otherwise put the other table on a sheet of its own.",
  },
  "import/ask-year": {
    message: "Which year do the dates of this column belong to? They name none, and no single year stands above the table.",
    guidance: "Write the year in the mapping. Until then, such dates are kept as text.",
  },
  "import/ask-year-above": {
    message: "The dates of this column name no year. Is it {year}, which stands above the table? It was proposed.",
    guidance: "Keep the year, write another, or take it out: then such dates are kept as text.",
  },
  "import/ask-column": {
    message: "Is this column meant for {field}? The proposal is not sure.",
    guidance: "Keep the field, name another, or take it out: then the texts are kept in the notes.",
  },
  "import/ask-field": {
    message: "Which column holds {member}? Every record must have it, and none was found.",
    guidance: "Write the field at the column that holds it. Rows without it are set aside.",
  },
  "import/ask-constant": {
    message: "Which value has {member} in all rows? Every record must have one, and no column holds it. One of: {allowed}.",
    guidance: "Write the value in the mapping, or name the column that holds it. Rows without it are set aside.",
  },
  "import/ask-document": { message: "What is {member} of the document? It must have one.", guidance: "Write it in the mapping." },
  "import/ask-date-order": {
    message: "Does the day come first in the dates of this column, or the month? No date decides, or they decide both ways.",
    guidance: "Write “day-month” or “month-day”. Until then, dates with two readings are kept as text.",
  },
  "import/ask-century": {
    message: "In which century are the years of two digits in this column?",
    guidance: "Write 2000 or 1900. Until then, such dates are kept as text.",
  },
  "import/ask-decimal": {
    message: "Which sign stands before the fraction in the numbers of this column? No number decides, or they decide both ways.",
    guidance: "Write “.” or “,”. Until then, numbers with two readings are kept as text.",
  },
  "import/ask-currency": { message: "In which currency are the amounts of this column?", guidance: 'Write it under “with”: { "currency": "USD" }.' },
  "import/ask-list-separator": {
    message: "Do commas part several items in the cells of this column, or belong to one name?",
    guidance: "Write “,” as the separator in the first case; leave it out in the second.",
  },
  "import/ask-country": {
    message: "Which country does the text of this cell mean? It is no name or code that is known.",
    guidance: "Write the text and the code (ISO 3166-1 alpha-2) under “codes”. Until then, the text is kept as a note.",
  },
  "import/ask-country-near": {
    message: "Does the text of this cell mean {nearest}? It is no name or code that is known.",
    guidance: "If so, write the text and the code (ISO 3166-1 alpha-2) under “codes”. Until then, the text is kept as a note.",
  },
  "import/ask-code": {
    message: "What does the text of this cell mean? One of: {allowed}.",
    guidance: "Write the text and the code under “codes”.",
  },
} satisfies Messages;
