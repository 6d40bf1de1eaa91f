import type { SmartphonePhrases } from "./index.js";

/** Phrases of guidelines for smartphones in Russian. */
export const ru: SmartphonePhrases = {
  title: "Смартфоны и дети: рекомендации из учтённых законов и руководств",
  text: "{safeguard}. Касается: {features}.",
  ground: "{place}, возраст {ages}: {strength} ({rules})",
  recommended: "рекомендуется",
  depends: "только если подтвердятся факты, оставленные здесь открытыми",
  source: "Запись {rule}: {confidence}",
  "no-rule": "{layer}: ни одно учтённое правило не говорит об этом как таковом.",
  "no-band": "{layer}, {band}: рекомендаций не учтено.",
  "coverage/partial": "{place}, {topic}: учтено частично.",
  "coverage/none": "{place}, {topic}: ничего не учтено.",
  basis: "Из записей COP SDK по состоянию на {asOf}, на день {date}. Не является юридической консультацией. Отсутствие рекомендации не означает разрешения.",
  statement:
    "Изготовитель продукта заявляет, что следует этим руководящим указаниям для возрастной группы, если выполняет все обращённые к нему рекомендации для неё либо называет невыполненные и причину. Это слово только изготовителя; никто его не удостоверял.",
};
