import { type Diagnostic, fingerprintOf, type JsonPatchOperation, type JsonPointer, type Parameter, type Severity } from "@cop-sdk/diagnostics";
import type { JsonDocument, Question } from "./migration-step.js";

/** What a migration did, to keep beside the document. */
export interface MigrationReceipt {
  /** Version of the document that was given. */
  readonly from: string;
  /** Version of the document that came out. */
  readonly to: string;
  /** The changes as one JSON Patch (RFC 6902): applied to the given document it gives the new one. */
  readonly patch: readonly JsonPatchOperation[];
  /** What did not come over, or only in part: `migrate/lost` and `migrate/reduced`, with the place in the document that was given. */
  readonly losses: readonly Diagnostic[];
  /** What a person must decide: `migrate/value-needed` and `migrate/choice-needed`, with the place in the document of the version that the finding names. */
  readonly questions: readonly Diagnostic[];
}

/** A document of another version, and what the way to it did. */
export interface Migration {
  /** The new document; nobody has checked it yet. The same value that was given when nothing had to change. */
  readonly document: JsonDocument;
  readonly receipt: MigrationReceipt;
}

/** A place of the first document that is lost, wholly or in part, on the way to a version. */
export const lossOf = (document: unknown, code: "migrate/lost" | "migrate/reduced", pointer: JsonPointer, version: string): Diagnostic =>
  finding(document, code, "warning", pointer, { version });

/** A question that a step leaves to a person. */
export const questionOf = (document: unknown, question: Question, version: string): Diagnostic =>
  finding(document, `migrate/${question.kind}`, "advice", question.pointer, {
    version,
    member: question.member,
    ...(question.kind === "choice-needed" && { allowed: question.allowed }),
  });

function finding(document: unknown, code: string, severity: Severity, pointer: JsonPointer, params: Readonly<Record<string, Parameter>>): Diagnostic {
  const detail = typeof params.member === "string" ? params.member : "";
  return {
    code,
    severity,
    obligation: severity === "error" ? "must" : "should",
    pointer,
    params,
    help: `rules/${code}`,
    fingerprint: fingerprintOf(code, document, pointer, detail),
  };
}
