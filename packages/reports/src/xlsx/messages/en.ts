import type { Messages } from "@cop-sdk/diagnostics";

/** Texts of the findings about spreadsheet files in English. */
export const en = {
  "workbook/not-a-workbook": {
    message: "This is not a spreadsheet file of the form XLSX.",
    guidance: "Open it in the spreadsheet program and save it as “Excel workbook (.xlsx)”. A file that was only renamed does not change its form.",
  },
  "workbook/locked": {
    message: "The file is locked with a password, or has the old form XLS; expected XLSX without a password.",
    guidance: "Open it, take the password off, and save it as “Excel workbook (.xlsx)”.",
  },
  "workbook/packing": {
    message: "The file is packed in a way that is not read.",
    guidance: "Open it in the spreadsheet program and save it again as “Excel workbook (.xlsx)”.",
  },
  "workbook/damaged": {
    message: "The file is damaged: its parts do not fit together.",
    guidance: "Ask for the file again, or open it in the spreadsheet program, check what it repairs, and save it anew.",
  },
  "workbook/markup": {
    message: "A part of the file ({part}) is not written as spreadsheet programs write it; nothing was read.",
    guidance: "Open it in the spreadsheet program and save it anew. Be careful with a file of unknown origin: this form is used in attacks.",
  },
  "workbook/limit": {
    message: "The workbook is larger than is read: the limit “{limit}” is {most}.",
    guidance: "Delete empty formatted rows and sheets that are not needed, or split the workbook. A program may raise the limit for a file that it trusts.",
  },
  "workbook/formula": {
    message: "Cells of this sheet hold formulas ({count}); the values that the file stored were taken, and nothing was worked out again.",
    guidance: "Check the values, and put them in as plain values where they may be out of date.",
  },
  "workbook/formula-without-value": {
    message: "Formulas of this sheet have no stored value ({count}); their cells count as empty.",
    guidance: "Open the file in the spreadsheet program, save it there, and read it again; or type the values in.",
  },
  "workbook/error-value": {
    message: "Cells of this sheet hold an error in place of a value ({count}).",
    guidance: "Mend the formula, or type the value in.",
  },
  "workbook/merged-cells": {
    message: "Cells of this sheet are merged ({count}); the value belongs to the first cell, the others count as empty.",
    guidance: "Unmerge the cells and fill the value into every row that it belongs to.",
  },
  "workbook/year-not-shown": {
    message: "Dates of this sheet do not show their year ({count}); the year that the file holds was taken.",
    guidance: "Spreadsheet programs add the current year where none is typed. Check the year and show it.",
  },
  "workbook/not-a-sheet-of-cells": {
    message: "This sheet holds no cells, such as a chart; nothing was read from it.",
    guidance: "Nothing needs to be done, unless data was expected here.",
  },
} satisfies Messages;
