export { formCatalogue } from "./messages/index.js";
export { type FormReading, type ReadFormOptions, readForm } from "./read/read-form.js";
export { type FormOptions, formFor } from "./write/form-for.js";
