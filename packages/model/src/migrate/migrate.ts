import { defineMigrations, type Migrate } from "./define-migrations.js";

/**
 * Writes a document in another version of the model, forwards or back, and says what it did. A pure function; run on its own result it changes
 * nothing. What has no place in the other version is named in the receipt, and what nobody can work out is left as a question: nothing is guessed.
 * The result is not checked: hand it to `parseDocument`. The model has one version so far, so that a migration today gives back what it was given.
 *
 * @example
 * ```ts
 * import { migrate, parseDocument } from "@cop-sdk/model";
 *
 * const result = migrate({ type: "activity-log", modelVersion: "1", id: "log", language: "en", title: { en: "Log" }, activities: [] });
 * if (result.ok) {
 *   const { from, to, patch, losses, questions } = result.value.receipt;
 *   console.log(`${from} to ${to}: ${patch.length} changes, ${losses.length} losses, ${questions.length} questions`);
 *   parseDocument(result.value.document);
 * }
 * ```
 */
export const migrate: Migrate = defineMigrations([]);
