import { catalogueFaults, type Diagnostic, languages } from "@cop-sdk/diagnostics";
import { type ActivityLog, documentTypes, draftOf, type NationalReturn } from "@cop-sdk/model";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../xlsx/read-workbook.js";
import { pack, workbookParts } from "../xlsx/workbook-fixture.js";
import { changed, columnOf, type Grid, number, rowOf, set, sheet, text } from "./form-fixture.js";
import { formFor, readForm } from "./index.js";
import { columnNames } from "./marks.js";
import { formMessages } from "./messages/index.js";

const log: ActivityLog = {
  type: "activity-log",
  modelVersion: "1",
  id: "log",
  language: "en",
  title: { en: "Activities", sw: "Shughuli" },
  activities: [
    {
      id: "A1",
      title: "Workshop",
      type: "workshop",
      date: { start: "2015-09-07", end: "2015-09-08" },
      status: "held",
      country: "UG",
      participants: [
        { value: 40, kind: "attended", unit: "persons", qualifier: "about", breakdown: [{ group: "girls", value: 20 }] },
        { value: 200, kind: "reached", unit: "persons" },
      ],
    },
    { id: "A2", title: "Meeting", type: "meeting", date: {}, status: "held", participants: { missing: "not-collected" } },
  ],
};

const told = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code, pointer, cell }) => [code, pointer, cell?.sheet, cell?.row, cell?.column]);

const form = formFor("activity-log", { document: log });

describe("a form that people changed", () => {
  it("is read as it was when only another program saved it", () => {
    const reading = readForm(changed(form, () => {}));
    expect(reading).toEqual({ ok: true, value: log, diagnostics: [] });
  });

  it("is read when sheets are renamed and moved, columns moved, rows put in between and sorted", () => {
    const reading = readForm(
      changed(form, (grid) => {
        const activities = sheet(grid, "Activities");
        const [first, second] = [5, 6].map((row) => activities.get(row) ?? new Map());
        const moved = (cells: Map<number, string>) => new Map([...cells].map(([column, markup]) => [column + 3, markup]));
        grid.delete("Activities");
        const rows = [...activities].filter(([row]) => row < 5).map(([row, cells]) => [row + 2, moved(cells)] as const);
        grid.set("Renamed", new Map([...rows, [9, moved(second ?? new Map())], [20, moved(first ?? new Map())]]));
      }),
    );
    expect(reading).toEqual({ ok: true, value: { ...log, activities: [...log.activities].reverse() }, diagnostics: [] });
  });

  it("takes what people type in other forms, and says so in the cell", () => {
    const reading = readForm(
      changed(form, (grid) => {
        set(grid, "Activities", 5, columnOf(grid, "Activities", "/date/start"), text("7.9.2015"));
        set(grid, "Activities", 5, columnOf(grid, "Activities", "/date/end"), number(42_255, 1));
        set(grid, "Activities", 5, columnOf(grid, "Activities", "/type"), text("Atelier"));
        set(grid, "Activities", 5, columnOf(grid, "Activities", "/country"), text("乌干达"));
        set(grid, "Activities – Participants", 5, columnOf(grid, "Activities – Participants", "/value"), text("٤٠"));
      }),
    );
    expect(reading.ok && reading.value).toEqual(log);
    expect(told(reading.diagnostics)).toEqual([["form/date-read", "/activities/0/date/start", "Activities", 5, expect.any(Number)]]);
  });

  it("refuses what it cannot understand, each in its cell, and gives what it could", () => {
    const reading = readForm(
      changed(form, (grid) => {
        set(grid, "Activities", 5, columnOf(grid, "Activities", "/date/start"), text("07/09/2015"));
        set(grid, "Activities", 6, columnOf(grid, "Activities", "/type"), text("picnic"));
        set(grid, "Activities – Participants", 5, columnOf(grid, "Activities – Participants", "/value"), text("about 40"));
        set(grid, "Activities – Participants", 6, columnOf(grid, "Activities – Participants", "/value"), number(0.5, 2));
        set(grid, "Document", rowOf(grid, "/id"), columnOf(grid, "Document", columnNames.value), text("not an id"));
      }),
    );
    expect(reading.ok).toBe(false);
    const places = told(reading.diagnostics).map(([code, pointer, name, row]) => [code, pointer, name, row]);
    expect(places).toEqual(
      expect.arrayContaining([
        ["form/date-ambiguous", "/activities/0/date/start", "Activities", 5],
        ["form/number", "/activities/0/participants/0/value", "Activities – Participants", 5],
        ["form/percent", "/activities/0/participants/1/value", "Activities – Participants", 6],
        ["structure/unknown-code", "/activities/1/type", "Activities", 6],
        ["structure/malformed", "/id", "Document", expect.any(Number)],
      ]),
    );
    expect(reading.ok ? {} : reading.recovered).toMatchObject({ activities: [{ id: "A1", date: { start: "07/09/2015" } }, { id: "A2" }] });
  });

  it("says where a field is missing, in the cell where it would stand", () => {
    const reading = readForm(
      changed(form, (grid) => {
        sheet(grid, "Activities")
          .get(6)
          ?.delete(columnOf(grid, "Activities", "/title"));
        sheet(grid, "Document")
          .get(rowOf(grid, "/id"))
          ?.delete(columnOf(grid, "Document", columnNames.value));
      }),
    );
    expect(reading.diagnostics.map(({ code, cell }) => [code, cell?.sheet, cell?.heading])).toEqual([
      ["form/field-missing", "Document", "Id"],
      ["form/field-missing", "Activities", "Title"],
    ]);
  });

  it("tells what stands outside its fields", () => {
    const reading = readForm(
      changed(form, (grid) => {
        set(grid, "Activities", 5, 90, text("my remark"));
        set(grid, "Activities", 6, 90, text("another"));
        set(grid, "Document", 200, 2, text("below the form"));
        grid.set("My sheet", new Map([[1, new Map([[1, text("mine")]])]]));
      }),
    );
    expect(reading.ok && reading.value).toEqual(log);
    expect(told(reading.diagnostics).map(([code, , name, row, column]) => [code, name, row, column])).toEqual([
      ["form/not-in-form", "My sheet", 1, 1],
      ["form/not-in-form", "Document", 200, 2],
      ["form/not-in-form", "Activities", 5, 90],
    ]);
    expect(reading.diagnostics.map(({ params }) => params.count)).toEqual([1, 1, 2]);
  });

  it("tells rows of records that are not there, and records that cannot be told apart", () => {
    const lost = readForm(changed(form, (grid) => set(grid, "Activities – Participants", 6, 1, text("A9"))));
    expect(told(lost.diagnostics).map(([code, , name, row]) => [code, name, row])).toEqual([["form/unknown-record", "Activities – Participants", 6]]);
    const twice = readForm(changed(form, (grid) => set(grid, "Activities", 6, columnOf(grid, "Activities", "/id"), text("A1"))));
    expect(told(twice.diagnostics).map(([code]) => code)).toContain("form/record-twice");
    for (const reading of [lost, twice]) expect(reading.ok).toBe(false);
  });

  it("tells a value beside a reason why there is none", () => {
    const reading = readForm(
      changed(form, (grid) => set(grid, "Activities", 5, columnOf(grid, "Activities", "/participants/missing"), text("Withheld (withheld)"))),
    );
    expect(told(reading.diagnostics).map(([code, pointer, name]) => [code, pointer, name])).toEqual([
      ["form/two-answers", "/activities/0/participants", "Activities"],
    ]);
    expect(reading.ok && reading.value).toEqual(log);
  });

  it("says one thing about one cell", () => {
    const column = (grid: Grid) => columnOf(grid, "Activities – Participants", "/value");
    for (const [cell, code] of [
      [number(12.5), "form/whole-number"],
      ['t="e"><v>#REF!</v>', "form/error-value"],
      [text("soon"), "form/number"],
    ] as const) {
      const reading = readForm(changed(form, (grid) => set(grid, "Activities – Participants", 5, column(grid), cell)));
      expect(told(reading.diagnostics).map(([one, pointer]) => [one, pointer])).toContainEqual([code, "/activities/0/participants/0/value"]);
      expect(reading.diagnostics.filter(({ pointer }) => pointer.startsWith("/activities/0/participants/0"))).toHaveLength(1);
    }
  });

  it("takes words that people use for a code, and says so", () => {
    const reading = readForm(changed(form, (grid) => set(grid, "Activities", 5, columnOf(grid, "Activities", "/type"), text("Séminaire"))));
    expect(reading.ok && reading.value).toEqual(log);
    expect(told(reading.diagnostics).map(([code, pointer]) => [code, pointer])).toEqual([["form/word-read", "/activities/0/type"]]);
  });

  it("offers the clauses by what they are about, and reads what people write for them", () => {
    const clause = "res67-2014/instructs/2";
    const served = { ...log, activities: [{ ...log.activities[0], serves: [{ clause, attributedBy: "reporter" }] }, log.activities[1]] } as ActivityLog;
    const written = formFor("activity-log", { document: served });
    const cell = (grid: Grid) => [5, columnOf(grid, "Activities – Clauses served", "/clause")] as const;
    changed(written, (grid) => expect(sheet(grid, "Activities – Clauses served").get(5)?.get(cell(grid)[1])).toContain(`(${clause})`));
    for (const [typed, codes] of [
      [clause, []],
      ["instructs 2", ["form/word-read"]],
    ] as const) {
      const reading = readForm(changed(written, (grid) => set(grid, "Activities – Clauses served", ...cell(grid), text(typed))));
      expect([reading.ok && reading.value, reading.diagnostics.map(({ code }) => code)]).toEqual([served, codes]);
    }
    const other = {
      ...served,
      activities: served.activities.map((one) => ({ ...one, serves: [{ clause: "instructs 8", attributedBy: "reporter" }] })),
    } as unknown as ActivityLog;
    expect(readForm(formFor("activity-log", { document: other }))).toMatchObject({ ok: true, value: other });
  });

  it("refuses a name with the code of something else", () => {
    for (const [field, value] of [
      ["/type", "Training (workshop)"],
      ["/country", "Kenya (UG)"],
    ] as const) {
      const reading = readForm(changed(form, (grid) => set(grid, "Activities", 5, columnOf(grid, "Activities", field), text(value))));
      expect(reading.ok).toBe(false);
      expect(told(reading.diagnostics).map(([code, pointer]) => [code, pointer])).toEqual([["form/two-codes", `/activities/0${field}`]]);
    }
  });

  it("has an empty date where nobody knows one", () => {
    const dates = ["/date/start", "/date/end"];
    const reading = readForm(
      changed(form, (grid) => {
        for (const field of dates)
          sheet(grid, "Activities")
            .get(5)
            ?.delete(columnOf(grid, "Activities", field));
      }),
    );
    expect(reading.ok && reading.value).toEqual({ ...log, activities: [{ ...log.activities[0], date: {} }, log.activities[1]] });
  });

  it("reads nothing without its mark, and never as if it were not there", () => {
    const unmarked = readForm(changed(form, (grid) => sheet(grid, "Activities – Participants").delete(1)));
    const filled = readForm(
      changed(form, (grid) => {
        const column = columnOf(grid, "Activities", "/place");
        sheet(grid, "Activities").get(1)?.delete(column);
        set(grid, "Activities", 5, column, text("Kampala"));
      }),
    );
    const field = readForm(
      changed(form, (grid) =>
        sheet(grid, "Document")
          .get(rowOf(grid, "/language"))
          ?.delete(columnOf(grid, "Document", columnNames.field)),
      ),
    );
    for (const [reading, name] of [
      [unmarked, "Activities – Participants"],
      [filled, "Activities"],
      [field, "Document"],
    ] as const) {
      expect(reading.ok).toBe(false);
      expect(told(reading.diagnostics).map(([code, , where]) => [code, where])).toContainEqual(["form/marks-gone", name]);
    }
  });

  it("tells a field that was copied", () => {
    const reading = readForm(
      changed(form, (grid) => {
        const column = columnOf(grid, "Activities", "/title");
        for (const [row, cells] of sheet(grid, "Activities")) set(grid, "Activities", row, 90, cells.get(column) ?? text("copy"));
      }),
    );
    expect(reading.ok).toBe(false);
    expect(told(reading.diagnostics).map(([code, pointer, name, row, column]) => [code, pointer, name, row, column])).toEqual([
      ["form/field-twice", "/activities/0/title", "Activities", 5, 90],
      ["form/field-twice", "/activities/1/title", "Activities", 6, 90],
    ]);
  });

  it("tells a date that only the habit of the language decides", () => {
    const french = formFor("activity-log", { language: "fr", document: log });
    const reading = readForm(changed(french, (grid) => set(grid, "Activités", 5, columnOf(grid, "Activités", "/date/start"), text("07/09/2015"))));
    expect(reading.ok && reading.value).toEqual(log);
    expect(reading.diagnostics).toMatchObject([{ code: "form/date-by-language", severity: "warning" }]);
  });

  it("tells sheets that are gone or stand there twice", () => {
    const gone = readForm(changed(form, (grid) => grid.delete("Activities – Participants")));
    expect(told(gone.diagnostics).map(([code]) => code)).toEqual(["form/sheet-missing"]);
    const twice = readForm(changed(form, (grid) => grid.set("Activities (copy)", sheet(grid, "Activities"))));
    expect([twice.ok, told(twice.diagnostics).map(([code, , name]) => [code, name])]).toEqual([false, [["form/sheet-twice", "Activities (copy)"]]]);
  });

  it("refuses changed data, and never lets a name through that attacks programs", () => {
    for (const data of ["{", "[]", '{"x":1}', "1"]) {
      const reading = readForm(
        changed(form, (grid) => set(grid, "Activities – Participants", 5, columnOf(grid, "Activities – Participants", columnNames.data), text(data))),
      );
      expect(told(reading.diagnostics).map(([code, , name, row]) => [code, name, row])).toContainEqual(["form/data", "Activities – Participants", 5]);
    }
    const attack = readForm(
      changed(form, (grid) =>
        set(
          grid,
          "Activities – Participants",
          5,
          columnOf(grid, "Activities – Participants", columnNames.data),
          text('{"/__proto__/polluted":true,"/__proto__":{"polluted":true}}'),
        ),
      ),
    );
    expect(attack.diagnostics.map(({ code }) => code)).toContain("form/data-replaced");
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("lets a field win over the data beside it, and says so", () => {
    const reading = readForm(
      changed(form, (grid) => set(grid, "Activities – Participants", 5, columnOf(grid, "Activities – Participants", columnNames.data), text('{"/value":7}'))),
    );
    expect(told(reading.diagnostics)).toEqual([
      ["form/data-replaced", "/activities/0/participants/0/value", "Activities – Participants", 5, expect.any(Number)],
    ]);
  });

  it("takes stored values of formulas and says so", () => {
    const reading = readForm(
      changed(form, (grid) => set(grid, "Activities – Participants", 5, columnOf(grid, "Activities – Participants", "/value"), 's="0"><f>20+20</f><v>40</v>')),
    );
    expect(reading.ok && reading.value).toEqual(log);
    expect(told(reading.diagnostics).map(([code]) => code)).toEqual(["workbook/formula"]);
  });
});

it("many rows of one record keep their order", () => {
  const participants = Array.from({ length: 3000 }, (_, value) => ({ value, kind: "attended" as const, unit: "persons" }));
  const document: ActivityLog = { ...log, activities: [{ ...(log.activities[0] as ActivityLog["activities"][number]), participants }] };
  const reading = readForm(formFor("activity-log", { document }));
  expect(reading.ok && reading.value).toEqual(document);
});

describe("what is no form of this version", () => {
  it("is refused", () => {
    expect(readForm(new TextEncoder().encode("x")).diagnostics.map(({ code }) => code)).toEqual(["workbook/not-a-workbook"]);
    expect(readForm(pack(workbookParts({ Data: "" }))).diagnostics.map(({ code }) => code)).toEqual(["form/not-a-form"]);
    const later = changed(form, (grid) => {
      for (const rows of grid.values())
        for (const cells of rows.values()) for (const [column, markup] of cells) cells.set(column, markup.replace("cop-form/1", "cop-form/2"));
    });
    expect(readForm(later)).toMatchObject({ ok: false, diagnostics: [{ code: "form/other-version", params: { version: 2, expected: 1 } }] });
  });

  it("a form with more rows than are read is refused before they are", () => {
    const rows = Array.from({ length: 3000 }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`).join("");
    const bytes = pack(workbookParts({ Data: `<sheetData>${rows}</sheetData>` }));
    expect(readForm(bytes, { file: "big.xlsx", limits: { rows: 1000 } })).toMatchObject({
      ok: false,
      diagnostics: [{ code: "workbook/limit", file: "big.xlsx", params: { limit: "rows", most: 1000 } }],
    });
  });

  it("a thousand findings are listed, the rest is counted", () => {
    const activities = Array.from({ length: 1200 }, (_, index) => ({
      ...(log.activities[1] as object),
      id: `A${index}`,
      date: { start: "2015" },
    })) as unknown as ActivityLog["activities"];
    const reading = readForm(
      changed(formFor("activity-log", { document: { ...log, activities } }), (grid) => {
        const column = columnOf(grid, "Activities", "/date/start");
        for (const [row, cells] of sheet(grid, "Activities")) if (row > 4) cells.set(column, text("soon"));
      }),
    );
    expect(reading.diagnostics.filter(({ code }) => code === "form/date")).toHaveLength(1000);
    expect(reading.diagnostics.find(({ code }) => code === "form/more-findings")?.params).toEqual({ listed: 1000, more: 200 });
  });
});

describe.each(languages)("forms in %s", (language) => {
  it("have drop-downs with labels and codes, notes, and a form for every type", () => {
    for (const type of documentTypes) {
      const reading = readForm(formFor(type, { language }));
      expect(reading.diagnostics.filter(({ code }) => code !== "form/field-missing" && code !== "structure/too-few").map(({ code }) => code)).toEqual([]);
      expect(reading.diagnostics.every(({ cell }) => cell !== undefined)).toBe(true);
    }
    const workbook = readWorkbook(formFor("national-return", { language }));
    const lists = workbook.ok ? workbook.value.sheets.find(({ name }) => name === "_lists") : undefined;
    const texts = lists?.rows.flatMap(({ cells }) => cells.map((cell) => cell.text)) ?? [];
    expect(lists?.hidden).toBe(true);
    expect(texts.filter((one) => /\((?:workshop|UG|not-known)\)$/.test(one))).toHaveLength(3);
  });

  it("say nothing more of an empty document", () => {
    const workbook = readWorkbook(formFor("national-return", { language }));
    const marks = workbook.ok ? workbook.value.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell.text))) : [];
    expect(marks).not.toContain(columnNames.data);
  });

  it("offer the ids of what a row belongs to, and of the sources", () => {
    const parts = unzipSync(formFor("activity-log", { language }));
    const markup = Object.values(parts).map((part) => new TextDecoder().decode(part));
    const lists = new Set(markup.flatMap((part) => [...part.matchAll(/<formula1>('[^<]*)<\/formula1>/g)].map(([, place]) => place)));
    expect([...lists].filter((place) => !place?.includes("_lists"))).toHaveLength(3);
  });

  it("are the same bytes on every run", () => {
    const document: NationalReturn = draftOf("national-return", { id: "r", language: "en", country: "UG", quarter: "2015-Q3" });
    expect(formFor("national-return", { language, document })).toEqual(formFor("national-return", { language, document }));
  });
});

it("bad use throws", () => {
  expect(() => formFor("recipe" as never)).toThrow(/recipe/);
  expect(() => formFor("activity-log", { language: "de" as never })).toThrow(/"de"/);
  expect(() => formFor("national-return", { document: log as never })).toThrow(/activity-log/);
});

it("has every text in six languages, with the same parameters", () => {
  expect(catalogueFaults(formMessages)).toEqual([]);
});
