import type { RuleTexts } from "../../rule.js";

/** Texts of `smartphone/recommendation-without-actor`. */
export const texts: RuleTexts = {
  ar: {
    title: "كل توصية تذكر من ينفذها",
    message: "لا تذكر التوصية {recommendation} من ينفذها؛ المتوقع جهة واحدة على الأقل.",
    guidance: "اذكر صانع الجهاز أو مقدم نظام التشغيل أو متجر التطبيقات أو الشبكة أو التطبيق. ما لا ينفذه أحد لا يحمي طفلاً، ولا يمكن لأحد أن يقول إنه يتبعه.",
  },
  en: {
    title: "Every recommendation says who carries it out",
    message: "The recommendation {recommendation} names nobody who carries it out; expected at least one actor.",
    guidance:
      "Name the maker of the device, the operating system, the app store, the network or the app. What nobody carries out protects no child, and nobody can say that they follow it.",
  },
  es: {
    title: "Cada recomendación dice quién la aplica",
    message: "La recomendación {recommendation} no nombra a nadie que la aplique; se esperaba al menos un agente.",
    guidance:
      "Nombre al fabricante del dispositivo, del sistema operativo, la tienda, la red o la aplicación. Lo que nadie aplica no protege a ningún niño, y nadie puede decir que lo sigue.",
  },
  fr: {
    title: "Chaque recommandation dit qui l’applique",
    message: "La recommandation {recommendation} ne nomme personne pour l’appliquer ; au moins un acteur était attendu.",
    guidance:
      "Nommez le fabricant de l’appareil, du système, le magasin, le réseau ou l’application. Ce que personne n’applique ne protège aucun enfant, et nul ne peut dire qu’il s’y conforme.",
  },
  ru: {
    title: "Каждая рекомендация называет исполнителя",
    message: "Рекомендация {recommendation} не называет исполнителя; ожидался хотя бы один.",
    guidance:
      "Назовите изготовителя устройства, поставщика системы, магазин, сеть или приложение. То, чего никто не выполняет, не защищает ни одного ребёнка, и никто не может заявить, что следует этому.",
  },
  zh: {
    title: "每项建议都说明由谁执行",
    message: "建议 {recommendation} 未指明执行方；应至少有一方。",
    guidance: "请写明设备、操作系统、应用商店、网络或应用的责任方。无人执行的建议保护不了儿童，也无人能声明遵循它。",
  },
};
