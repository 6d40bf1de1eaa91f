export { activityLog as activityLogSchema } from "./documents/activity-log/activity-log.schema.js";
export { implementationReport as implementationReportSchema } from "./documents/implementation-report/implementation-report.schema.js";
export { nationalReturn as nationalReturnSchema } from "./documents/national-return/national-return.schema.js";
export { nationalStrategy as nationalStrategySchema } from "./documents/national-strategy/national-strategy.schema.js";
export { quarterlyReport as quarterlyReportSchema } from "./documents/quarterly-report/quarterly-report.schema.js";
export { documentSchemas } from "./documents/schemas.js";
export { jsonSchemaOf, schemaIdOf } from "./parsing/json-schema.js";
export { activity as activitySchema } from "./records/activity.schema.js";
export { figure as figureSchema } from "./records/figure.schema.js";
