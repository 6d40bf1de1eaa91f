import { expect, it } from "vitest";
import { monthNamed, namesIslamicMonth } from "./months.js";
import { readDate } from "./read.js";

/** One name of each month, January first, in the six languages and some others; a short form where it is usual. */
const months = [
  "january janvier enero января يناير janeiro januari ocak มกราคม gennaio",
  "february février febrero февраля فبراير شباط fevereiro şubat กุมภาพันธ์",
  "march mars marzo марта مارس آذار março mart มีนาคม märz",
  "april avril abril апреля أبريل نيسان nisan เมษายน",
  "may mai mayo мая مايو أيار maio mayıs พฤษภาคม",
  "june juin junio июня يونيو حزيران junho haziran มิถุนายน",
  "july juillet julio июля يوليو تموز julho temmuz กรกฎาคม",
  "august août agosto августа أغسطس آب ağustos สิงหาคม",
  "september septembre septiembre setiembre сентября سبتمبر أيلول eylül กันยายน",
  "october octobre octubre октября أكتوبر outubro ekim ตุลาคม",
  "november novembre noviembre ноября نوفمبر kasım พฤศจิกายน",
  "december décembre diciembre декабря ديسمبر dezembro aralık ธันวาคม",
];

it.each(months.flatMap((line, index) => line.split(" ").map((name) => [name, index + 1] as const)))("%s is month %i", (name, month) => {
  expect(monthNamed(name)).toBe(month);
  expect(readDate(`${name} 2019`)).toEqual({ kind: "other-form", date: `2019-${String(month).padStart(2, "0")}`, exact: true });
});

it.each([
  ["jan.", 1],
  ["sept.", 9],
  ["déc.", 12],
])("%s is month %i", (name, month) => expect(monthNamed(name)).toBe(month));

it.each(["", "monday", "j.an", "ramadan", "janu"])("%s is no month", (name) => expect(monthNamed(name)).toBeUndefined());

it.each([
  ["3 كانون الثاني 2019", "2019-01-03"],
  ["3 كانون  الأول 2019", "2019-12-03"],
  ["3 كانون الاول 2019", "2019-12-03"],
  ["3 تشرين الأول 2019", "2019-10-03"],
  ["3 تشرين  الاول 2019", "2019-10-03"],
  ["3 تشرين الثاني 2019", "2019-11-03"],
  ["3 تشرين  الثاني 2019", "2019-11-03"],
  ["3 كانون  الثاني 2019", "2019-01-03"],
])("reads %s, a month of two words", (text, date) => expect(readDate(text)).toEqual({ kind: "other-form", date, exact: true }));

it.each(
  "Muharram|Safar|Rabi al-awwal|Jumada|Rajab|Sha'ban|Sha’ban|Shaban|Ramadan|Shawwal|Dhu al-Hijja|Zul-Qadah|محرم|رمضان|ذو الحجة|мухаррам|зуль-хиджа".split("|"),
)("%s is a month of the Islamic calendar", (name) => expect(namesIslamicMonth(`1 ${name} 1445`)).toBe(true));

it("other months are none of that calendar", () => expect(namesIslamicMonth("1 March 2019, Shabxban")).toBe(false));
