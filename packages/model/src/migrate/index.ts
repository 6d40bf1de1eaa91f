export { applyPatch } from "./apply-patch.js";
export type { Migrate, MigrateOptions } from "./define-migrations.js";
export { migrate } from "./migrate.js";
export type { JsonDocument } from "./migration-step.js";
export type { Migration, MigrationReceipt } from "./receipt.js";
