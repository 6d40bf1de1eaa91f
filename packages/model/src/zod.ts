export * from "./documents/registered/schemas.js";
export { defineParser } from "./parsing/define-document.js";
export { jsonSchemaOf, schemaIdOf } from "./parsing/json-schema.js";
export { openApiComponents } from "./parsing/open-api.js";
export { activity as activitySchema } from "./records/activity.schema.js";
export { figure as figureSchema } from "./records/figure.schema.js";
