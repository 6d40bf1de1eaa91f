import type { RuleTexts } from "../../rule.js";

/** Texts of `clause/ambiguous`. */
export const texts: RuleTexts = {
  ar: {
    title: "تُسمّى الفقرة بحيث لا يُقصد بها سوى واحدة",
    message: "ينطبق النص على أكثر من فقرة: {candidates}.",
    guidance:
      "اختر واحدة واكتب معرّفها. يحمل نص عام 2014 بندين بالرقم 8 تحت «يكلف»: يتعلق instructs/8 بالتدريب على هامش الاجتماعات، وinstructs/8bis بالبلدان النامية.",
  },
  en: {
    title: "A clause is named so that only one is meant",
    message: "The text fits more than one clause: {candidates}.",
    guidance:
      'Choose one and write its id. The 2014 text prints two items 8 under "instructs": instructs/8 is on training beside meetings, instructs/8bis on developing countries.',
  },
  es: {
    title: "Un punto se nombra de modo que solo se entienda uno",
    message: "El texto corresponde a más de un punto: {candidates}.",
    guidance:
      'Elija una y escriba su identificador. El texto de 2014 imprime dos puntos 8 en "encarga": instructs/8 trata de la formación junto a reuniones, instructs/8bis de los países en desarrollo.',
  },
  fr: {
    title: "Un point est désigné sans ambiguïté",
    message: "Le texte correspond à plusieurs points : {candidates}.",
    guidance:
      "Choisissez-en une et écrivez son identifiant. Le texte de 2014 imprime deux points 8 sous « charge » : instructs/8 porte sur la formation en marge des réunions, instructs/8bis sur les pays en développement.",
  },
  ru: {
    title: "Пункт назван однозначно",
    message: "Текст подходит к нескольким пунктам: {candidates}.",
    guidance:
      "Выберите один и напишите его идентификатор. В тексте 2014 года два пункта 8 в части «поручает»: instructs/8 — об обучении рядом с собраниями, instructs/8bis — о развивающихся странах.",
  },
  zh: {
    title: "条款的写法只对应一条",
    message: "该文字对应不止一条条款：{candidates}。",
    guidance: "请选择其一并写其标识。2014 年文本在“责成”下印有两个第 8 项：instructs/8 涉及会议期间的培训，instructs/8bis 涉及发展中国家。",
  },
};
