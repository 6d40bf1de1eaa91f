import type { RuleTexts } from "../../rule.js";

/** Texts of `reference/record-elsewhere`. */
export const texts: RuleTexts = {
  ar: {
    title: "السجل المذكور موجود في الوثيقة",
    message: "لا يحمل أي سجل في هذه الوثيقة المعرّف {id}.",
    guidance: "صحّح المعرّف، أو تأكد من وجود السجل في وثيقة أخرى تدخل في التقرير نفسه؛ وإلا تعذّر كشف الحساب المزدوج.",
  },
  en: {
    title: "A record that is named is in the document",
    message: "No record of this document has the id {id}.",
    guidance:
      "Correct the id, or make sure that the record stands in another document that goes into the same report; otherwise double counting cannot be seen.",
  },
  es: {
    title: "El registro que se cita está en el documento",
    message: "Ningún registro de este documento lleva el identificador {id}.",
    guidance: "Corrija el identificador o asegúrese de que el registro está en otro documento del mismo informe; de lo contrario, no se ve el doble cómputo.",
  },
  fr: {
    title: "Un enregistrement cité figure dans le document",
    message: "Aucun enregistrement de ce document ne porte l’identifiant {id}.",
    guidance:
      "Corrigez l’identifiant, ou assurez-vous que l’enregistrement figure dans un autre document du même rapport ; sinon un double compte ne peut être vu.",
  },
  ru: {
    title: "Названная запись есть в документе",
    message: "В этом документе нет записи с идентификатором {id}.",
    guidance: "Исправьте идентификатор или убедитесь, что запись есть в другом документе того же отчёта; иначе двойной учёт не виден.",
  },
  zh: {
    title: "所引记录在文件中",
    message: "本文件没有标识为 {id} 的记录。",
    guidance: "请更正标识，或确认该记录在编入同一报告的另一文件中；否则无法发现重复计算。",
  },
};
