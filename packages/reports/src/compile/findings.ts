import { type Diagnostic, fingerprintOf, type JsonPointer, type Obligation, type Parameter, type Severity } from "@cop-sdk/diagnostics";
import type { CopDocument } from "@cop-sdk/model";
import type { CompileCode } from "../messages/index.js";

const obligations: Readonly<Record<Severity, Obligation>> = { error: "must", warning: "should", advice: "should", info: "may" };

/**
 * A finding about one of the documents: its pointer starts in the document, whose id stands in `params.document`.
 */
export const findingIn = (
  document: CopDocument,
  code: CompileCode,
  severity: Severity,
  pointer: JsonPointer,
  params: Readonly<Record<string, Parameter>> = {},
): Diagnostic => ({
  code,
  severity,
  obligation: obligations[severity],
  pointer,
  params: { document: document.id, ...params },
  help: `rules/${code}`,
  fingerprint: fingerprintOf(code, document, pointer),
});

/** A finding about the options of the compilation; its pointer starts there. */
export const findingOn = (option: string, code: CompileCode, severity: Severity, params: Readonly<Record<string, Parameter>> = {}): Diagnostic => ({
  code,
  severity,
  obligation: obligations[severity],
  pointer: `/${option}`,
  params,
  help: `rules/${code}`,
  fingerprint: fingerprintOf(code, undefined, `/${option}`),
});
