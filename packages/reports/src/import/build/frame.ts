import { type DocumentType, draftOf, modelVersion } from "@cop-sdk/model";

type Members = Readonly<Record<string, unknown>>;

const isOpen = (value: unknown): boolean =>
  (Array.isArray(value) && value.length === 0) || value === false || (typeof value === "object" && value !== null && "missing" in value);

/** Members that a fresh document of a type has without saying anything: empty lists, reasons for missing values, `false`. What a draft would assert is left out. */
export function emptyMembers(type: DocumentType): Members {
  if (type === "implementation-report") return {};
  const draft = draftOf(type, { id: "draft", language: "en", country: "ZZ", region: "AFR", quarter: "2000-Q1" } as never) as unknown as Members;
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => isOpen(value)));
}

/** The document of a mapping, without the list of its records; open questions (`null`) are left out. */
export function frameOf(type: DocumentType, members: Members, language: string): Record<string, unknown> {
  const stated = Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null && value !== undefined));
  return { type, modelVersion, id: type, language, ...emptyMembers(type), ...stated };
}
