import { type CodeList, codeListNamed, regionScopes, statusGroups } from "@cop-sdk/model";

/** The code list that a schema names, when it names one. */
export const codeListOf = (id: string | undefined): CodeList | undefined => (id === undefined ? undefined : codeListNamed(id));

/** The list in which a code stands whose schema names none: those that join several lists or add words of their own. */
export const listWith = (code: string): CodeList | undefined => [regionScopes, statusGroups].find((list) => Object.hasOwn(list.entries, code));
