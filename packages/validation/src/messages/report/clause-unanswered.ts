import type { RuleTexts } from "../../rule.js";

/** Texts of `report/clause-unanswered`. */
export const texts: RuleTexts = {
  ar: {
    title: "يجيب تقرير التنفيذ عن كل فقرة منطوق",
    message: "فقرات من المنطوق بلا إجابة: {clauses}.",
    guidance: "أجب عن كل فقرة ولو بالقول إنه لم ترد معلومات.",
  },
  en: {
    title: "An implementation report answers every operative clause",
    message: "Operative clauses without an answer: {clauses}.",
    guidance: "Answer each clause, if only by saying that no information was received.",
  },
  es: {
    title: "Un informe de aplicación responde a cada punto de la parte dispositiva",
    message: "Puntos de la parte dispositiva sin respuesta: {clauses}.",
    guidance: "Responda a cada punto, aunque solo sea para decir que no se recibió información.",
  },
  fr: {
    title: "Un rapport de mise en œuvre répond à chaque point du dispositif",
    message: "Points du dispositif sans réponse : {clauses}.",
    guidance: "Répondez à chaque point, ne serait-ce qu’en disant qu’aucune information n’a été reçue.",
  },
  ru: {
    title: "Отчёт о выполнении отвечает на каждый пункт постановляющей части",
    message: "Пункты без ответа: {clauses}.",
    guidance: "Ответьте на каждый пункт, хотя бы указав, что сведений не поступило.",
  },
  zh: {
    title: "落实情况报告答复每一执行条款",
    message: "未答复的执行条款：{clauses}。",
    guidance: "请逐条答复，即使只说明未收到信息。",
  },
};
