import type { Language } from "@cop-sdk/diagnostics";
import { nameOf, normaliseName, states } from "@cop-sdk/model";
import { columnLetters } from "../../xlsx/address.js";
import { quotedSheet } from "../../xlsx/write/sheet-names.js";
import type { Choice, WrittenSheet } from "../../xlsx/write/written-workbook.js";
import { choicesOf } from "../cells/codes.js";
import { explained } from "../explanations/index.js";
import type { FormColumn } from "../plan/columns.js";
import { formWordsIn } from "../words/index.js";

/** The hidden sheet that holds the values of all drop-downs, each list in a column. */
export interface Lists {
  /** What may be chosen in some cells, and what is told beside them. */
  readonly choice: (column: FormColumn, label: string, range: string) => Choice;
  /** The sheet, with a mark in its first row. */
  readonly sheet: (mark: string) => WrittenSheet;
}

const sheetName = "_lists";

/** An empty sheet of lists; lists are added as fields ask for them, each once. */
export function listsIn(language: Language): Lists {
  const words = formWordsIn(language);
  const columns = new Map<string, { readonly texts: readonly string[]; readonly place: string }>();
  const byName = [...states].sort((a, b) => (normaliseName(nameOf(a, language)) < normaliseName(nameOf(b, language)) ? -1 : 1));
  const placeOf = (texts: readonly string[]): string => {
    const key = JSON.stringify(texts);
    const known = columns.get(key);
    if (known) return known.place;
    const letters = columnLetters(columns.size + 1);
    const place = `${quotedSheet(sheetName)}!$${letters}$2:$${letters}$${texts.length + 1}`;
    columns.set(key, { texts, place });
    return place;
  };
  return {
    choice({ field, help }, label, range) {
      const texts = choicesOf(field, language, byName);
      return {
        range,
        ...(texts.length === 0 ? {} : { list: placeOf(texts) }),
        ...(texts.length === 0 || field.many || field.kind === "language" ? {} : { warning: { title: words["warning/title"], text: words["warning/text"] } }),
        ...(help === "" ? {} : { note: { title: label, text: explained(help, language) } }),
      };
    },
    sheet(mark) {
      const lists = [...columns.values()].map(({ texts }) => texts);
      const longest = Math.max(1, ...lists.map(({ length }) => length));
      const rows = Array.from({ length: longest }, (_, row) =>
        lists.map((texts) => (texts[row] === undefined ? undefined : ({ value: texts[row], style: "plain" } as const))),
      );
      return { name: sheetName, hidden: true, widths: lists.map(() => 40), rows: [[{ value: mark, style: "mark" }], ...rows] };
    },
  };
}
