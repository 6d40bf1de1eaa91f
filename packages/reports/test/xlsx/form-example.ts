import { formatText } from "@cop-sdk/diagnostics";
import { draftOf } from "@cop-sdk/model";
import { formCatalogue, formFor, readForm } from "@cop-sdk/reports/form";

const draft = draftOf("national-return", { id: "ug-2015-q3", language: "en", country: "UG", quarter: "2015-Q3" });
const form = formFor("national-return", { language: "fr", document: draft }); // bytes of an XLSX file, to be sent and filled in

const reading = readForm(form, { file: "form.xlsx" });
export const told = reading.ok ? reading.value.id : formatText(reading.diagnostics, { catalogue: formCatalogue, language: "fr" });
// ug-2015-q3; with errors, each finding by sheet, row and column: form.xlsx:Activités:5:Date – Début …
