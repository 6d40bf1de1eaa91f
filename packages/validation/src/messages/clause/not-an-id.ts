import type { RuleTexts } from "../../rule.js";

/** Texts of `clause/not-an-id`. */
export const texts: RuleTexts = {
  ar: {
    title: "تُكتب الفقرة بمعرّفها",
    message: "وُصفت الفقرة بالكلمات؛ ومعرّفها {id}.",
    guidance: "اكتب {id}. لا تُحتسب سوى المعرّفات، أياً كانت اللغة.",
  },
  en: {
    title: "A clause is written as its id",
    message: "The clause is described in words; its id is {id}.",
    guidance: "Write {id}. Only ids are counted as evidence, in every language alike.",
  },
  es: {
    title: "Un punto se escribe con su identificador",
    message: "El punto se describe con palabras; su identificador es {id}.",
    guidance: "Escriba {id}. Solo se cuentan los identificadores, en todos los idiomas por igual.",
  },
  fr: {
    title: "Un point s’écrit par son identifiant",
    message: "Le point est décrit avec des mots ; son identifiant est {id}.",
    guidance: "Écrivez {id}. Seuls les identifiants sont comptés, quelle que soit la langue.",
  },
  ru: {
    title: "Пункт записан своим идентификатором",
    message: "Пункт описан словами; его идентификатор — {id}.",
    guidance: "Напишите {id}. Учитываются только идентификаторы, одинаково на всех языках.",
  },
  zh: {
    title: "条款以标识书写",
    message: "条款用文字描述；其标识为 {id}。",
    guidance: "请写 {id}。各语言一律只计标识。",
  },
};
