import type { RuleTexts } from "../../rule.js";

/** Texts of `strategy/no-reporting-channel`. */
export const texts: RuleTexts = {
  ar: {
    title: "تذكر الاستراتيجية وسيلة للإبلاغ أو لطلب المساعدة",
    message: "لم تُذكر وسيلة للإبلاغ عن الضرر أو لطلب المساعدة ({member}).",
    guidance: "اذكر الخط الساخن أو خط المساعدة أو البوابة مع الرقم كما هو مطبوع. الطفل في محنة يحتاج أن يعرف إلى من يلجأ.",
  },
  en: {
    title: "A strategy names a way to report harm or get help",
    message: "No way to report harm or to get help is named ({member}).",
    guidance: "List the hotline, helpline or portal with its number as printed. A child in trouble needs to know where to turn.",
  },
  es: {
    title: "Una estrategia nombra una vía para denunciar o pedir ayuda",
    message: "No se nombra ninguna vía para denunciar daños o pedir ayuda ({member}).",
    guidance:
      "Indique la línea de denuncia, la línea de ayuda o el portal con su número tal como está impreso. Un niño en apuros necesita saber a quién acudir.",
  },
  fr: {
    title: "Une stratégie nomme un moyen de signaler ou d’obtenir de l’aide",
    message: "Aucun moyen de signaler un préjudice ou d’obtenir de l’aide n’est nommé ({member}).",
    guidance:
      "Indiquez la ligne de signalement, la ligne d’assistance ou le portail, avec son numéro tel qu’imprimé. Un enfant en difficulté doit savoir à qui s’adresser.",
  },
  ru: {
    title: "Стратегия называет, куда сообщить или обратиться за помощью",
    message: "Не названо, куда сообщить о вреде или обратиться за помощью ({member}).",
    guidance: "Укажите горячую линию, телефон доверия или портал с номером, как он напечатан. Ребёнок в беде должен знать, к кому обратиться.",
  },
  zh: {
    title: "战略写明举报或求助渠道",
    message: "未写明举报伤害或求助的渠道（{member}）。",
    guidance: "请列出举报热线、求助热线或门户网站及其印出的号码。遇到困难的儿童需要知道向谁求助。",
  },
};
