import { describe, expect, it } from "vitest";
import { asciiDigits } from "./digits.js";
import { isPlaceholder } from "./placeholder.js";
import { tellsOfOneChild } from "./privacy/child-patterns.js";
import { isExempt } from "./terms/exempt.js";

it("writes the digits of every script as 0 to 9", () => {
  expect(asciiDigits("٠١٢٣٤٥٦٧٨٩ ۰۹ ०९ ০৯ ๐๙ ０９ 05")).toBe("0123456789 09 09 09 09 09 05");
});

describe("a placeholder", () => {
  it.each([
    "—",
    "-",
    "...",
    "?",
    "TBC",
    "t.b.d.".replaceAll(".", ""),
    "N/A",
    "n.a.",
    "[TBC]",
    "À déterminer",
    "por definir",
    "уточняется",
    "待定",
    "غير محدد",
    "All stakeholders",
    "Relevant ministries",
    "XXX",
  ])("is %s", (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each(["Ministry of Health", "24/7", "116 111", "ITU", "教育部", "وزارة التعليم", `${"x".repeat(61)}`, "TBC Bank of Georgia"])("is not %s", (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});

describe("a text about one child", () => {
  it.each([
    "Amina, aged 12, called.",
    "Amina (12 years old)",
    "the boy Chanda (9)",
    "A 13-year-old girl named Maria",
    "María, 11 años",
    "l'élève Awa Exemple, 13 ans",
    "Маша, 12 лет",
    "小明，9岁".replace("小明", "学生小明"),
    "الطفل يوسف، 9 سنوات",
    "student Amina Example of Example College",
  ])("is %s", (text) => {
    expect(tellsOfOneChild(text)).toBe(true);
  });

  it.each([
    "In Geneva, 12 May 2016",
    "Children aged 12 to 17",
    "Resolution 179 (Rev. Bucharest, 2022)",
    "16-year-old Internet users",
    "a 12-year-old Zambian girl",
    "Zambia, 17 provinces",
    "Amina Example, 34 years old, teacher",
    "Article 16 of the Convention",
    "The Ministry of Education visited Example School.",
    "15 % of pupils",
    "Plan Nacional, 5 años",
    "Programme (5 ans)",
    "Стратегия, 5 лет",
    "Children, 12 years old and younger",
    "Children aged 12, 13 or 14",
    "Part of class 1 dealt with by age-restricted codes.",
    "Schemes, class 1/2 split, code topics and dates confirmed.",
    "第三小学和河西中学参加，七年级学生代表发言。",
    "Школа-гимназия № 5, директор А. Б. Осмонова, провела открытый урок для 7 «А» и 7 «Б» классов.",
    "شارك أطفال من 12 إلى 15 سنة، ومنهم طالبات الصف الثامن.",
    "Talanoa sessions with 212 students (Years 7-13) from 9 schools.",
    "Trois ateliers avec 64 enfants de 9 à 17 ans; les élèves de 7e et de 8e ont proposé l'axe 2.",
    "Train-the-trainer for Year 9 and Year 10 teachers at Vaivase and Leulumoega (2 days each, 45 teachers)",
    "Guía para docentes de sexto y séptimo grado",
  ])("is not %s", (text) => {
    expect(tellsOfOneChild(text)).toBe(false);
  });
});

describe("a term may stay", () => {
  const term = "child pornography";
  const exempt = (text: string, steps: readonly string[] = ["notes"]) => isExempt(text, text.indexOf(term), text.indexOf(term) + term.length, steps);

  it.each([
    `the “${term}” of old`,
    `« ${term} »`,
    `"${term}"`,
    `The Optional Protocol on the sale of children and ${term}`,
    `Article 5 on ${term}`,
    `the ${term} Prevention Act`,
    `《${term}》`,
    `The Penal Code punishes ${term}`,
  ])("in: %s", (text) => {
    expect(exempt(text)).toBe(true);
  });

  it.each([
    `Reports of ${term} rose.`,
    `The “report” on ${term} and “more”`,
    `The Act passed. Then ${term} rose.`,
    `We act on ${term}`,
    `${term} rose. The Act helped.`,
  ])("not in: %s", (text) => {
    expect(exempt(text)).toBe(false);
  });

  it("in the members that name laws", () => {
    expect(exempt(term, ["legalBasis", "name"])).toBe(true);
    expect(exempt(term, ["goals", "text"])).toBe(false);
  });
});
