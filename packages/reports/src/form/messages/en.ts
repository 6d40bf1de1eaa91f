import type { Messages } from "@cop-sdk/diagnostics";

/** Texts of the findings about filled forms in English. */
export const en = {
  "form/not-a-form": {
    message: "This workbook is no form that was written by this program, or its hidden marks are gone.",
    guidance: "Write a new form and copy the values into it. To read tables of your own, use the import.",
  },
  "form/other-version": {
    message: "The form has the version {version}; expected {expected}.",
    guidance: "Read it with the version of the program that wrote it, or write a new form and copy the values into it.",
  },
  "form/sheet-missing": {
    message: "The sheet for {list} is not in the form; its list counts as empty.",
    guidance: "Nothing needs to be done if there is nothing to tell. Otherwise write a new form: the sheet is in it.",
  },
  "form/sheet-twice": {
    message: "This sheet stands in the form twice; only the first was read.",
    guidance: "Move the rows of the copy into the first sheet and delete the copy.",
  },
  "form/not-in-form": {
    message: "Something stands outside the fields of the form ({count}); it was not read.",
    guidance: "Move it into a field of the form. Columns and rows of your own are not read.",
  },
  "form/column-missing": {
    message: "The column that tells the records of this sheet apart is missing; its rows were not read.",
    guidance: "Write a new form and copy the rows into it.",
  },
  "form/field-missing": {
    message: "This field is needed, and nothing stands in it.",
    guidance: "Fill it in. Where a field asks why there is no value, a reason there is an answer as well.",
  },
  "form/marks-gone": {
    message: "Something stands here ({count}) without the hidden mark that tells what it is, and marks of the form are missing; it was not read.",
    guidance: "Undo the deletion of the hidden first row, or of the row or column, or write a new form and copy the values into it.",
  },
  "form/field-twice": {
    message: "This field stands in the form twice, and both are filled; the first was read.",
    guidance: "Delete one of the two: a row or column of the form was copied.",
  },
  "form/two-codes": {
    message: "The name and the code in brackets do not mean the same; the code was taken.",
    guidance: "Choose from the list of the cell again, or write the name or the code alone.",
  },
  "form/word-read": {
    message: "The word is none of the list, but it is often used for one of its entries, which was taken.",
    guidance: "Check it in the document. Choose from the list of the cell to end this finding.",
  },
  "form/number": {
    message: "This is no number; expected a number without words.",
    guidance: "Write the number alone, such as 40. “About” and the like go into the column for how exact it is, the words of the source into “as printed”.",
  },
  "form/whole-number": { message: "A whole number was expected.", guidance: "People and things are counted in whole numbers. Round it, and say so." },
  "form/number-by-language": {
    message: "The number can be read in two ways; the habit of the form's language decided.",
    guidance: "Check it. Type numbers without separators of thousands, or into a cell with the format “number”.",
  },
  "form/percent": {
    message: "The cell shows a percentage but holds a fraction; it was not taken as a number.",
    guidance: "Give the cell the format “number” and type the number as it should read, such as 25 for 25 per cent.",
  },
  "form/yes-no": { message: "Yes or no was expected.", guidance: "Choose from the list of the cell." },
  "form/date": {
    message: "This is no date; expected a form such as 2015, 2015-09, 2015-Q3 or 2015-09-07.",
    guidance: "Write the date as exactly as it is known. What the source says in words goes into “as printed”.",
  },
  "form/date-ambiguous": {
    message: "The date can be read in two ways: which number is the month?",
    guidance: "Write it as year-month-day, such as 2015-09-07.",
  },
  "form/date-by-language": {
    message: "The date can be read in two ways; the habit of the form's language, day before month, decided.",
    guidance: "Check it. Year-month-day, such as 2015-09-07, is never misread.",
  },
  "form/date-read": {
    message: "The date was written in another form and was understood.",
    guidance: "Nothing needs to be done; check it in the document. Year-month-day, such as 2015-09-07, is never misread.",
  },
  "form/time-dropped": { message: "The time of day was left out; a date was expected.", guidance: "Nothing needs to be done." },
  "form/date-in-text": {
    message: "The cell holds a date where a text was expected; the date was taken as text.",
    guidance: "Check how it reads in the document, or give the cell the format “text” and type it again.",
  },
  "form/error-value": { message: "The cell holds an error in place of a value.", guidance: "Type the value in." },
  "form/data": {
    message: "The column “further data” does not hold what the form wrote there; its data was not read.",
    guidance: "Undo the change, or take the row from the form as it was written. The column holds data in the form JSON.",
  },
  "form/data-replaced": {
    message: "A field was filled that the column “further data” holds as well; the field counts.",
    guidance: "Nothing needs to be done if the field is right. Delete the entry from the column “further data” to end this finding.",
  },
  "form/unknown-record": {
    message: "This row belongs to a record that is not in the form; it was not read.",
    guidance: "Write the id or number of the record into the first column as it stands in the sheet of its list.",
  },
  "form/record-twice": {
    message: "Two records have the same id or number; what belongs to it cannot be placed and was not read.",
    guidance: "Give each record its own id or number, and use it in the sheets that belong to it.",
  },
  "form/two-answers": {
    message: "A value stands here, and a reason why there is none; the value counts.",
    guidance: "Delete one of the two.",
  },
  "form/more-findings": {
    message: "Findings listed: {listed}; more of the same form are not listed: {more}.",
    guidance: "Mend those listed and read the form again.",
  },
} satisfies Messages;
