import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countryIn } from "./country.js";
import { dateIn } from "./date.js";
import { missingIn } from "./missing.js";
import { currencyInHeading, moneyIn } from "./money.js";
import { numberIn } from "./number.js";
import { periodIn } from "./period.js";
import type { CellReading, HowToRead } from "./read.js";
import { addressIn, clauseIn, identifierIn, languageIn, truthIn } from "./simple.js";

const how = (more: Partial<HowToRead> = {}): HowToRead => ({ language: "en", ...more });
const shown = (reading: CellReading | undefined) =>
  reading?.kind === "value"
    ? [reading.value, ...(reading.qualifier ? [reading.qualifier] : [])]
    : reading?.kind === "fault"
      ? reading.code
      : (reading?.kind ?? "nothing");

describe("numbers", () => {
  const count = { whole: true };
  it.each([
    ["40", {}, [40]],
    ["1 234", {}, [1234]],
    ["1\u00a0234", {}, [1234]],
    ["1 234,5", {}, "import/not-whole"],
    ["1.234", {}, [1234]],
    ["1,234", {}, [1234]],
    ["1.234", { decimal: "." }, "import/not-whole"],
    ["1.234", { decimal: ",", thousands: "." }, [1234]],
    ["1,234", { decimal: ",", thousands: "." }, "import/not-whole"],
    ["12,34", { decimal: ".", thousands: "," }, "import/number-other-signs"],
    ["١٢٣", {}, [123]],
    ["١٬٢٠٠", {}, [1200]],
    ["about 500", {}, [500, "about"]],
    ["Approximately100", {}, [100, "about"]],
    ["environ 45", {}, [45, "about"]],
    ["plus de 1 000", {}, [1000, "more-than"]],
    ["más de 300", {}, [300, "more-than"]],
    ["более 120", {}, [120, "more-than"]],
    ["约3万", {}, [30_000, "about"]],
    ["حوالي ٥٠", {}, [50, "about"]],
    ["40 participants", {}, "import/number-unreadable"],
    ["100+", {}, [100, "at-least"]],
    [">100", {}, [100, "more-than"]],
    ["~500", {}, [500, "about"]],
    ["500 (approx.)", {}, [500, "about"]],
    ["5k", {}, [5000]],
    ["15 тыс.", {}, [15_000]],
    ["1.8 million", {}, [1_800_000]],
    ["12%", {}, "import/number-unreadable"],
    ["-5", {}, "import/not-whole"],
    ["50 (target), 25, 127 (reached)", {}, "import/number-several"],
    ["$59.9. million", {}, "import/number-unreadable"],
    ["=1+1", {}, "import/number-several"],
    ["forty", {}, "import/number-unreadable"],
    ["", {}, "import/number-unreadable"],
  ] as const)("%j with %j in a count", (text, settings, expected) => expect(shown(numberIn(text, how(settings), count))).toEqual(expected));

  it.each([
    ["1 250 чел.", [1250]],
    ["environ 40 personnes", [40, "about"]],
    ["300人", [300]],
    ["٣٥ مشاركاً", [35]],
    ["40 schools", "import/number-unreadable"],
    ["5 persons, 3 groups", "import/number-several"],
  ] as const)("%j as people", (text, expected) => expect(shown(numberIn(text, how(), { ...count, people: true }))).toEqual(expected));

  it.each([
    ["12%", {}, [12]],
    ["38,5 %", {}, [38.5]],
    ["1.234", {}, "import/number-ambiguous"],
    ["1.234", { decimal: "." }, [1.234]],
    ["1.234,5", {}, [1234.5]],
    ["-2.5", {}, [-2.5]],
  ] as const)("%j with %j as a measured number", (text, settings, expected) =>
    expect(shown(numberIn(text, how(settings), { whole: false, percent: true }))).toEqual(expected),
  );

  it("is exact only for the digits themselves", () => {
    expect(numberIn("40", how(), count)).toMatchObject({ exact: true });
    expect(numberIn("1 234", how(), count)).toMatchObject({ exact: false });
  });

  it("reads every number back in the signs that a mapping names", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom([",", "."], [".", ","], [",", " "], [".", "'"]), (value, [decimal, thousands]) => {
        const text = String(value).replace(/\B(?=(\d{3})+$)/g, thousands as string);
        const reading = numberIn(text, how({ decimal, thousands } as Partial<HowToRead>), count);
        expect(reading).toMatchObject({ kind: "value", value });
      }),
    );
  });

  it.each([
    ["USD 100,000", undefined, { thousands: "," }, { amount: 100_000, currency: "USD", currencyBasis: "stated" }],
    ["2 500 000", "XOF", {}, { amount: 2_500_000, currency: "XOF", currencyBasis: "stated" }],
    ["€ 3.5 million", undefined, {}, { amount: 3_500_000, currency: "EUR", currencyBasis: "stated" }],
    ["$307.5 million", undefined, {}, "import/currency-unclear"],
    ["EUR 5", "USD", {}, "import/currency-differs"],
  ] as const)("money %j", (text, stated, settings, expected) => {
    const reading = moneyIn(text, how(settings), stated);
    expect(reading.kind === "value" ? reading.value : shown(reading)).toEqual(expected);
  });

  it("finds a currency in a heading", () => {
    expect(["Budget (USD)", "Coût en €", "Amount", "Coût (XOF)"].map(currencyInHeading)).toEqual(["USD", "EUR", undefined, "XOF"]);
  });
});

describe("dates", () => {
  it.each([
    ["2021-04-03", {}, ["2021-04-03"]],
    ["2021", {}, ["2021"]],
    ["03/04/2021", {}, "import/date-ambiguous"],
    ["03/04/2021", { dateOrder: "day-month" }, ["2021-04-03"]],
    ["03/04/2021", { dateOrder: "month-day" }, ["2021-03-04"]],
    ["25/12/2021", {}, ["2021-12-25"]],
    ["12/25/2021", { dateOrder: "day-month" }, "import/date-other-order"],
    ["31.02.2021", { dateOrder: "day-month" }, "import/date-impossible"],
    ["12/05/21", {}, "import/date-two-digit-year"],
    ["12/05/21", { century: 2000 }, "import/date-ambiguous"],
    ["12/05/21", { century: 2000, dateOrder: "day-month" }, ["2021-05-12"]],
    ["١٥/٠٣/٢٠٢١", {}, ["2021-03-15"]],
    ["18 December 2023", {}, ["2023-12-18"]],
    ["3 avril 2021", {}, ["2021-04-03"]],
    ["28.10.2021", {}, ["2021-10-28"]],
    ["05.2022", {}, ["2022-05"]],
    ["13.2022", {}, "import/date-impossible"],
    ["20 أيار 2022", {}, ["2022-05-20"]],
    ["٣ كانون الثاني ٢٠٢٢", {}, ["2022-01-03"]],
    ["12 جوان 2022", {}, ["2022-06-12"]],
    ["2021年9月12日", {}, ["2021-09-12"]],
    ["T2 2016", {}, ["2016-Q2"]],
    ["II квартал 2016 года", {}, ["2016-Q2"]],
    ["2016年第二季度", {}, ["2016-Q2"]],
    ["2nd quarter of 2016", {}, ["2016-Q2"]],
    ["2021-05-12T14:30:00", {}, ["2021-05-12"]],
    ["1444/8/29", {}, "import/date-other-calendar"],
    ["29 شعبان 1444 هـ", {}, "import/date-other-calendar"],
    ["15 มิถุนายน 2567", {}, "import/date-other-calendar"],
    ["2564-05-12", {}, "import/date-other-calendar"],
    ["Meskerem 1 2013", {}, "import/date-other-calendar"],
    ["2013 E.C.", {}, "import/date-other-calendar"],
    ["18 December 2023 - 05 Jumada al-thani 1445", {}, "import/date-other-calendar"],
    ["2021-04-03", { calendar: "islamic" }, "import/date-other-calendar"],
    ["yesterday", {}, "import/date-relative"],
    ["43586", {}, "import/date-serial-number"],
    ["soon", {}, "import/date-unreadable"],
  ] as const)("%j with %j", (text, settings, expected) => expect(shown(dateIn(text, how(settings)))).toEqual(expected));

  it.each([
    ["7-8 September 2015", ["2015-09-07", "2015-09-08"]],
    ["du 12 au 14 mai 2021", ["2021-05-12", "2021-05-14"]],
    ["12–14 мая 2021 г.", ["2021-05-12", "2021-05-14"]],
    ["del 3 al 5 de mayo de 2021", ["2021-05-03", "2021-05-05"]],
    ["28 May - 2 June 2021", ["2021-05-28", "2021-06-02"]],
    ["7th to 11th June 2021", ["2021-06-07", "2021-06-11"]],
    ["15-16 December , 2014", ["2014-12-15", "2014-12-16"]],
    ["May 22nd-23rd, 2024", ["2024-05-22", "2024-05-23"]],
    ["In 2015", ["2015", "2015"]],
    ["May 28-30, 2021", ["2021-05-28", "2021-05-30"]],
    ["January to March 2021", ["2021-01", "2021-03"]],
    ["2021年9月12日至18日", ["2021-09-12", "2021-09-18"]],
    ["14/05/2021 – 16/05/2021", ["2021-05-14", "2021-05-16"]],
    ["2018-2019", ["2018", "2019"]],
    ["2021-05-12/2021-05-14", ["2021-05-12", "2021-05-14"]],
    ["September 2015", ["2015-09", "2015-09"]],
    ["since 2015", ["2015", undefined]],
  ])("the time %j", (text, [start, end]) =>
    expect(periodIn(text, how())).toMatchObject({ kind: "value", value: end === undefined ? { start } : { start, end } }),
  );

  it.each([
    ["03/04/2021 - 05/04/2021", "import/date-ambiguous"],
    ["14 May 2021 to 12 May 2021", "import/period-reversed"],
    ["7 December 2022; 19th June to 23rd June 2023", "import/date-several"],
    ["Tuesday 5th February", "import/date-unreadable"],
    ["El 9 de febrero", "import/date-unreadable"],
    ["three weeks", "import/date-unreadable"],
    ["5-7 Ramadan 1442", "import/date-other-calendar"],
  ])("not the time %j", (text, code) => expect(shown(periodIn(text, how()))).toBe(code));

  it("never gives a date for what it does not understand", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789/-. au至年月日T"), maxLength: 24 }), (text) => {
        const reading = periodIn(text, how());
        if (reading.kind === "value") expect(JSON.stringify(reading.value)).toMatch(/\d{4}/);
      }),
    );
  });
});

describe("words", () => {
  it.each([
    ["Côte d'Ivoire", ["CI"]],
    ["Swaziland", ["SZ"]],
    ["Korea, Republic of", ["KR"]],
    ["Republica Dominicana", ["DO"]],
    ["NA", ["NA"]],
    ["KE", ["KE"]],
    ["Tanzaniya", "import/country-unknown"],
    ["Kenia", ["KE"]],
    ["Zambiaa", "import/country-near"],
    ["=cmd|' /C calc'!A0", "import/country-unknown"],
  ])("country %j", (text, expected) => expect(shown(countryIn(text, "en"))).toEqual(expected));

  it("names the nearest country, never the text", () => {
    expect(countryIn("Zambiaa", "fr")).toEqual({ kind: "fault", code: "import/country-near", params: { nearest: "Zambie" } });
  });

  it.each([
    ["n/a", "missing", "not-applicable"],
    ["s.o.", "missing", "not-applicable"],
    ["Неизвестно", "missing", "not-known"],
    ["未知", "missing", "not-known"],
    ["confidentiel", "missing", "withheld"],
    ["—", "placeholder", undefined],
    ["TBC", "placeholder", undefined],
    ["н/д", "placeholder", undefined],
  ])("%j states a reason only where it does", (text, kind, reason) => expect(missingIn(text)).toMatchObject({ kind, ...(reason ? { reason } : {}) }));

  it("reads yes and no, languages, addresses, clauses and identifiers", () => {
    expect(["да", "Oui", "x", "نعم", "no", "否", "perhaps"].map((text) => shown(truthIn(text)))).toEqual([
      [true],
      [true],
      [true],
      [true],
      [false],
      [false],
      "import/truth-unknown",
    ]);
    expect(["fr", "Français", "pt_BR", "Klingon tongue"].map((text) => shown(languageIn(text)))).toEqual([
      ["fr"],
      ["fr"],
      ["pt-BR"],
      "import/language-unknown",
    ]);
    expect(["https://example.org/a", "www.example.org", "javascript:alert(1)"].map((text) => shown(addressIn(text)))).toEqual([
      ["https://example.org/a"],
      ["https://www.example.org"],
      "import/address-unreadable",
    ]);
    expect(shown(clauseIn("invites Member States 2", undefined))).toEqual([{ clause: "res67-2014/invites-member-states/2", attributedBy: "reporter" }]);
    expect(shown(clauseIn("instructs the Director 8", undefined))).toBe("import/clause-ambiguous");
    expect(["A 1", "№ 12", "١٢", "§"].map((text) => shown(identifierIn(text)))).toEqual([["A-1"], ["No-12"], ["12"], "import/identifier-unreadable"]);
  });
});
