import { describe, expect, test } from "vitest";
import { isExempt } from "./exempt.js";

const term = "child pornography";
const exempt = (text: string, steps: readonly (string | number)[] = ["notes", 0]): boolean => {
  const start = text.indexOf(term);
  return isExempt(text, start, start + term.length, steps);
};

describe("a term may stay", () => {
  test.each(["“~”", "«~»", '"~"', "„~“", "„~”", "‹~›", "「~」", "『~』", "《~》", "‘~’", "`~`"])("inside %s, with other words or without", (marks) => {
    expect(exempt(`He said ${marks.replace("~", term)}.`)).toBe(true);
    expect(exempt(`He said ${marks.replace("~", `of the ${term} of old`)}.`)).toBe(true);
    expect(exempt(`${marks.replace("~", "x")} ${term} ${marks.replace("~", "x")}`)).toBe(false);
  });

  test.each(
    "Optional Protocol|Protocol|Convention|Directive|Regulation|Act|Code|Bill|Statute|Article 9|article 12|Section 163|section 4|S. 7|s. 7|Protocole|Loi|loi n|Code pénal|Protocolo|Convenio|Convención|Ley|Código|artículo 12|articulo 12|протокол|Конвенция|конвенции|Закон|закона|Кодекс|кодекса|статья 5|статьи 24|البروتوكول|الاتفاقية|قانون|المادة|议定书|公约|刑法|第三条|第12条|Undang-Undang|Protokol".split(
      "|",
    ),
  )("behind %s, in the same clause", (law) => {
    expect(exempt(`The ${law} on ${term}`)).toBe(true);
    expect(exempt(`The ${law} passed. Then ${term}`)).toBe(false);
    expect(exempt(`The ${law} ${"and words ".repeat(12)} ${term}`)).toBe(false);
  });

  test.each(["Act", "Bill", "Ordinance", "Protocol", "Convention", "Statute", "议定书", "公约"])("before %s, in the same clause", (law) => {
    expect(exempt(`the ${term} (prevention) ${law}`)).toBe(true);
    expect(exempt(`the ${term} rose; the ${law}`)).toBe(false);
  });

  test.each([["legalBasis"], ["adoption"], ["instrument"]])("in a member of a law: %s", (member) => {
    expect(exempt(term, [member, 0, "name"])).toBe(true);
    expect(exempt(term, ["notes", 0, "name"])).toBe(false);
  });
});

test("no exemption for a word that only begins like one of a law", () => {
  expect(exempt(`the ${term} Action plan`)).toBe(false);
});

test("quotation marks count in their paragraph, and not from far away", () => {
  expect(exempt(`“first\n${term}”`)).toBe(false);
  expect(exempt(`“${"x".repeat(700)} ${term}”`)).toBe(false);
  expect(exempt(`“${term} ${"x".repeat(700)}”`)).toBe(false);
  expect(exempt(`“${"x".repeat(300)} ${term} ${"x".repeat(300)}”`)).toBe(true);
});

test("articles and sections are written as people write them, and a word that only ends like one is none", () => {
  for (const law of ["section 1634", "Section12", "S.7", "s.163", "article34", "artículo 123", "articulo 5", "статью 7"])
    expect(exempt(`The ${law} on ${term}`)).toBe(true);
  expect(exempt(`The Section of ${term}`)).toBe(false);
  expect(exempt(`${term} in the contract`)).toBe(false);
});

test("a term that fills its quotation marks, or stands next to one of them, is inside", () => {
  expect(exempt(`“${term}”`)).toBe(true);
  expect(exempt(`x\n“${term}”`)).toBe(true);
  expect(exempt(`“x\n“${term}`)).toBe(false);
  expect(isExempt(`${term}”`, 0, term.length, [])).toBe(false);
});

test.each(["the term", "The Terms", "le terme", "los términos", "термин", "о термине", "مصطلح", "术语", "用语"])("a term is spoken of behind %s", (word) => {
  expect(exempt(`${word} ${term}`)).toBe(true);
  expect(exempt(`${word} is ${term}`)).toBe(false);
});
