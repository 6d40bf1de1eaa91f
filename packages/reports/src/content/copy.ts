import { type Catalogue, type Diagnostic, describe, severities, sortDiagnostics } from "@cop-sdk/diagnostics";
import type { CalendarDate } from "@cop-sdk/model";
import { reportsCatalogue } from "../messages/index.js";
import { printDate } from "../phrases/dates.js";
import { fill } from "../phrases/fill.js";
import { column, definitions, paragraph, row, section, table, words } from "./build.js";
import type { ContentDocument, Line, Section } from "./content.js";
import { countWords } from "./count-words.js";
import { safeText } from "./safe-text.js";
import { identifier, phraseFor, printCount, type Words } from "./scope.js";

/** What a copy for approval says beside the document. */
export interface ApprovalDetails {
  /** Version as those who approve it call it; by default the revision of the document. */
  readonly version?: string;
  /** Date of this copy: nothing reads the clock. */
  readonly date?: CalendarDate;
  /** Findings that are still open, such as those of a validation or of the compilation. */
  readonly findings?: readonly Diagnostic[];
  /** Texts of the findings; by default those of this package. */
  readonly catalogue?: Catalogue;
  /** Offices that sign, never names of persons; by default who prepared, checked and approved it. */
  readonly roles?: readonly string[];
}

/** Which copy of a document is written. */
export interface CopyOptions {
  /** `clean`, the default, is the document alone. `approval` adds version, date, open findings and a place for signatures. */
  readonly copy?: "clean" | "approval";
  /** What a copy for approval says; a clean copy says nothing of it. */
  readonly approval?: ApprovalDetails;
}

/** Findings beyond this number are counted and not listed. */
const mostFindings = 200;

/** A document as the copy that is asked for. */
export function copyOf(
  content: ContentDocument,
  document: { readonly revision?: number },
  scope: Words,
  { copy, approval = {} }: CopyOptions,
): ContentDocument {
  if (copy !== "approval") return content;
  const { phrases, language } = scope;
  const { version = document.revision === undefined ? undefined : String(document.revision), date } = approval;
  const about = definitions([
    [phrases["approval/kind"], phrases["approval/copy"]],
    [phrases["approval/version"], version === undefined ? phrases["approval/not-given"] : safeText(version)],
    [phrases["approval/date"], date === undefined ? phrases["approval/not-given"] : printDate(date, language)],
    [phrases["approval/words"], printCount(scope, countWords(content))],
  ]);
  return { ...content, cover: [about, ...content.cover], sections: [...content.sections, approvalSection(scope, approval)] };
}

const approvalSection = (scope: Words, approval: ApprovalDetails): Section =>
  section(
    "approval",
    scope.phrases["approval/heading"],
    [paragraph(scope.phrases["approval/intro"])],
    [findingsSection(scope, approval), signaturesSection(scope, approval)],
  );

function findingsSection(scope: Words, { findings = [], catalogue = reportsCatalogue }: ApprovalDetails): Section {
  const { phrases, language } = scope;
  const sorted = [...sortDiagnostics(findings)].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const rows = sorted.slice(0, mostFindings).map((finding) => {
    const { message, guidance } = describe(finding, catalogue, language);
    return row([phraseFor(scope, "severity", finding.severity), safeText(message), placeOf(scope, finding), guidance === "" ? "–" : safeText(guidance)]);
  });
  const columns = [
    column(phrases["column/severity"], 14),
    column(phrases["column/finding"], 34),
    column(phrases["column/about"], 18),
    column(phrases["column/remedy"], 34),
  ];
  const more = sorted.length - mostFindings;
  return section("approval-findings", phrases["approval/findings"], [
    rows.length === 0 ? paragraph(phrases["approval/no-findings"]) : table(phrases["approval/findings-caption"], columns, rows),
    ...(more > 0 ? [paragraph(fill(phrases["approval/more-findings"], { number: printCount(scope, more) }))] : []),
  ]);
}

/** The document of a finding and the place in it. */
function placeOf(scope: Words, { pointer, params }: Diagnostic): readonly Line[] {
  const parts = [params.document, pointer].filter((part): part is string => typeof part === "string" && part !== "");
  return parts.length === 0 ? [words("–")] : parts.map((part) => [identifier(scope, part)]);
}

const blank: readonly Line[] = [words("\u00a0"), words("\u00a0"), words("\u00a0")];

function signaturesSection({ phrases }: Words, { roles }: ApprovalDetails): Section {
  const offices = roles ?? [phrases["approval/prepared"], phrases["approval/checked"], phrases["approval/approved"]];
  const columns = [
    column(phrases["column/office"], 30),
    column(phrases["column/decision"], 22),
    column(phrases["column/date"], 18),
    column(phrases["column/signature"], 30),
  ];
  return section("approval-signatures", phrases["approval/signatures"], [
    table(
      phrases["approval/signatures-caption"],
      columns,
      offices.map((office) => row([safeText(office), blank, blank, blank])),
    ),
  ]);
}
