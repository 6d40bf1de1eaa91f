import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

export const ru: Messages<keyof typeof en> = {
  "check/not-an-object": {
    message: "Описание услуги — это объект с полями service и features.",
    guidance: 'Начните с {"service": {"types": ["messaging"]}, "features": ["direct-messaging"]}.',
  },
  "check/no-service": {
    message: "В описании не сказано, что это за услуга: нет поля service.",
    guidance: 'Добавьте {"service": {"types": ["messaging"]}}; виды услуг: {types}. Это поле может стоять и в профиле для cop risk assess.',
  },
  "check/no-feature": {
    message: "Функции, о которых нет записанных правил: {count}. О них ничего не спрашивалось.",
    guidance: "Напишите поле features, чтобы указать, что проверять.",
  },
  "check/member-elsewhere": {
    message: "Поле «{member}» не относится к описанию услуги.",
    guidance: "День, места и возраст указываются в вопросе; предлагаемое стоит рядом с каждой функцией.",
  },
  "check/bad-list": {
    message: "Поле «{member}» — это список не более чем из {most} записей.",
    guidance: 'Напишите список, например ["direct-messaging", {"id": "stranger-contact", "proposed": {"contactScope": "anyone"}}].',
  },
  "check/bad-day": { message: "Ожидался день календаря в виде ГГГГ-ММ-ДД.", guidance: "Ответ зависит от дня. Напишите, например, 2026-11-23." },
  "check/bad-place": {
    message: "Ожидался код государства (ISO 3166-1) или его части (ISO 3166-2).",
    guidance: "Напишите IE, GB или US-FL; государство-член вместо EU.",
  },
  "check/bad-age": { message: "Ожидался возраст в полных годах, от 0 до 120.", guidance: "Укажите возраст детей, до которых доходит услуга." },
  "check/nothing-asked": {
    message: "Нужны хотя бы одно место, один возраст и одна функция или один аспект.",
    guidance: "Укажите, где, для кого и что.",
  },
  "check/too-large": {
    message: "Получилось бы вопросов: {count}; за один раз даются ответы не более чем на {most}.",
    guidance: "Укажите меньше мест, возрастов или функций и объедините ответы.",
  },
};
