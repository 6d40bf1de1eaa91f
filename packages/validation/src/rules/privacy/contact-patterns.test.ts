import { describe, expect, it } from "vitest";
import { hasPrivateAddress, hasPrivateNumber, somebodysCues } from "./contact-patterns.js";

it.each([
  ["Call Mrs Jane Example on 0977 123 456 for details.", true],
  ["请致电张女士 13912345678", true],
  ["Звоните: господин Пример, +999 20 555-01-00", true],
  ["Call the office of the regulator on 0977 123 456 for details.", false],
] as const)("a number behind a form of address is somebody's: %s", (text, somebodys) => {
  expect(hasPrivateNumber(text)).toBe(somebodys);
});

describe("an address of a person", () => {
  it.each([
    "amina.example@ministry.example",
    "amina_example@ministry.example",
    "a.exa@ministry.example",
    "амина.пример@ministry.example",
    "write to amina.example@cop.ministry.gov.example, please",
    "amina.example@a1.example",
    "7@gmail.com",
    "focal%point+2025@yahoo.fr",
    "x-y@163.com",
    "ministry@mail.ru",
    "office@example.example and amina.example@ministry.example",
  ])("is %s", (text) => {
    expect(hasPrivateAddress(text)).toBe(true);
  });

  it.each([
    "report@hotline.example",
    "a.ex@ministry.example",
    "a.b@ministry.example",
    "ab.c@ministry.example",
    "1.exam@ministry.example",
    "a.1234@ministry.example",
    "amina.example2@ministry.example",
    "2amina.example@ministry.example",
    "am.e@ministry.example",
    "22.exam@ministry.example",
    "amina.of.example@ministry.example",
    "amina-example@ministry.example",
    "amina.example@localhost",
    "amina.example at ministry.example",
    "info@notgmail.example",
    "info@my.gmail.example",
    "info@gmailish.example",
    "plain text",
  ])("is not %s", (text) => {
    expect(hasPrivateAddress(text)).toBe(false);
  });

  const before = "info contact office help support report hotline helpline cop press media secretariat ministry public data child children online safer".split(
    " ",
  );
  const behind = "info contact office help support report hotline helpline unit team department online protection".split(" ");
  it.each([...before.map((word) => `${word}.amina`), ...behind.map((word) => `amina_${word}`)])("is not that of an office: %s", (local) => {
    expect(hasPrivateAddress(`${local}@ministry.example`)).toBe(false);
    expect(hasPrivateAddress(`${local.toUpperCase()}@ministry.example`)).toBe(false);
  });

  it.each(["aminainfo.example", "amina.infos", "aminao.teamx", "xinfo.amina", "amina.unita"])(
    "is one of a person where the word is only a part: %s",
    (local) => {
      expect(hasPrivateAddress(`${local}@ministry.example`)).toBe(true);
    },
  );

  const providers = "gmail googlemail yahoo hotmail outlook live icloud aol gmx mail yandex qq 163 126 proton protonmail".split(" ");
  it.each(providers)("is every one with the provider %s", (provider) => {
    expect(hasPrivateAddress(`cop2025@${provider}.com`)).toBe(true);
    expect(hasPrivateAddress(`COP2025@${provider.toUpperCase()}.COM`)).toBe(true);
  });
});

describe("a number of a person", () => {
  it.each([
    "mobile +999 555 0100",
    "Her private phone is 555-0100-22.",
    "private number: 0099 5550100",
    "private line 999 555.0100",
    "personal phone 5550100",
    "personal number 5550100",
    "home phone 5550100",
    "home number 5550100",
    "WhatsApp: 5550100",
    "whatsapp 5550100",
    "Telegram 5550100",
    "the mother, 5550100",
    "portable : 5550100",
    "téléphone privé 5550100",
    "téléphone personnel 5550100",
    "móvil 5550100",
    "celular 5550100",
    "teléfono privado 5550100",
    "teléfono personal 5550100",
    "мобильный 5550100",
    "личный телефон 5550100",
    "личный номер 5550100",
    "домашний телефон 5550100",
    "матери 5550100",
    "المحمول ٥٥٥٠١٠٠٢",
    "الجوال 5550100",
    "الهاتف الخاص 5550100",
    "واتساب 5550100",
    "手机：5550100",
    "私人电话5550100",
    "微信 5550100",
    "móvil 612 345 678",
    "mobile users write to +999 555 0100",
    "mobile users write to 0555 010 022",
    "mobile (2016-05-12): 5550100",
    "mobile 555.0100 since 2016",
    "mobile (0999) 555 0100",
    ...["tel", "Tél", "mob", "Cel", "no", "nr", "núm", "тел", "моб"].map((word) => `her mother, ${word}. 5550100`),
    "the children's mothers: 5550100",
    "номер её личного телефона 5550100",
    "Little Amina 5550100",
    "pequeña Amina, tel. 5550100",
    "маленькая Амина: 5550100",
    "小明的电话5550100",
    ...["father", "mum", "mom", "dad", "mère", "père", "maman", "papa", "madre", "padre", "mamá", "papá", "маме", "мамы", "папе", "妈妈", "爸爸"].map(
      (word) => `${word} 5550100`,
    ),
  ])("is %s", (text) => {
    expect(hasPrivateNumber(text)).toBe(true);
  });

  it.each([
    "Call the hotline on 1800 555 000 or 116 111.",
    "mobile 116 111",
    "mobile. The office: 5550100",
    "mobile\n5550100",
    `mobile ${"and so on ".repeat(4)} 5550100`,
    "5550100 mobile",
    "mother and more hotel. 5550100",
    "Little Amina. Office 5550100",
    `Little Amina ${"and so on ".repeat(6)} 5550100`,
    "mobile phones are used by 12 children",
    "private lessons 5550100",
    "the learned 5550100",
    "maximum 5550100",
    "comunidad 5550100",
    "momento 5550100",
    "papaya 5550100",
    "automobile 5550100",
    "иматериал 5550100",
    "The mother and baby programme 2014-2017",
    "Mobile first, 2014-15 and 2016-17",
    "mobile app launched 12.05.2016",
    "mobile app launched 2016-05-12",
    "mobile app (2016) 2017",
    "mobile subscriptions: 12 000 000",
    "mobile subscriptions: 112 345 678",
    "mobile users 12.345.678",
    "Telegram has 950000000 users",
    "mobile 30 000 - 40 000",
    "Mobile operators signed in 2016. 12345678 is the number of the decree",
    "mobile licence AB12345678",
    "mobile 12345678%",
  ])("is not %s", (text) => {
    expect(hasPrivateNumber(text)).toBe(false);
  });
});

it("every cue is a plain piece of text in lower case", () => {
  for (const cue of somebodysCues) {
    expect(cue).toMatch(/^[\p{L} ]+$/u);
    expect(cue).toBe(cue.toLowerCase());
  }
  expect(somebodysCues).toEqual(expect.arrayContaining(["mobile", "téléphone privé", "мобильн", "матер", "手机", "little", "小"]));
});
