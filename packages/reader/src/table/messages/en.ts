import type { Messages } from "@cop-sdk/diagnostics";

const word = (message: string) => ({ message, guidance: "-" });

/** Texts of the findings about text tables in English. */
export const en = {
  "table/empty": {
    message: "The file holds nothing; a table was expected.",
    guidance: "Check that the right file was chosen and that it was saved completely.",
  },
  "table/too-large": {
    message: "The file is larger ({size} bytes) than the limit of {limit} bytes.",
    guidance: "Split the table into several files, or raise the limit if you trust its origin.",
  },
  "table/not-text": {
    message: "This is a file of the type {type}, not a text table.",
    guidance: "An XLSX workbook is read as it is. Save any other spreadsheet as XLSX or CSV.",
  },
  "table/binary": {
    message: "The file holds binary data, or text in another encoding than the one it was read in; a text table was expected.",
    guidance: "Name the encoding, or save the table again as CSV in UTF-8.",
  },
  "table/encoding-refused": {
    message: "The bytes of the file are no text in the encoding {encoding}; another one was expected.",
    guidance: "Name the encoding in which it was saved: {allowed}. Best save it again as CSV in UTF-8.",
  },
  "table/encoding-taken": {
    message: "The file does not say its encoding; it was read as {encoding} because of {because}. Confidence: {confidence}.",
    guidance: "Look at letters with accents or of other scripts in the result. If they are wrong, name the encoding, or save the table as CSV in UTF-8.",
  },
  "table/delimiter-taken": {
    message: "Several signs could part the cells; {delimiter} was taken because most rows have the same width with it. Confidence: {confidence}.",
    guidance: "Look whether the columns are right. If not, name the delimiter.",
  },
  "table/limit-cell": {
    message: "A cell is longer than the limit of {limit} characters.",
    guidance: "A quotation mark that is never closed often makes one cell of a whole file. Look at the row before.",
  },
  "table/limit-cells": { message: "The table has more cells than the limit of {limit}.", guidance: "Split the table into several files." },
  "table/limit-columns": { message: "A row has more cells than the limit of {limit}.", guidance: "Check the delimiter, and look for a missing line break." },
  "table/unclosed-quote": {
    message: "A quotation mark opens this cell and none closes it; the rest of the file would be one cell.",
    guidance: "Add the closing quotation mark, or double a quotation mark that belongs to the text.",
  },
  "table/text-after-quote": {
    message: "Text follows a closing quotation mark in this cell; it was kept.",
    guidance: "Inside a cell in quotation marks, a quotation mark is written twice. Look whether the cell is right.",
  },
  "confidence/high": word("high"),
  "confidence/medium": word("medium"),
  "confidence/low": word("low"),
  "because/letters": word("the letters that it gives"),
  "because/zero-bytes": word("its zero bytes"),
  "delimiter/0": word("the comma"),
  "delimiter/1": word("the semicolon"),
  "delimiter/2": word("the tab"),
  "delimiter/3": word("the bar"),
} satisfies Messages;
