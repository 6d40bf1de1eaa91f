import type { RuleTexts } from "../../rule.js";

/** Texts of `safety/never-include`. */
export const texts: RuleTexts = {
  ar: {
    title: "لا ترد أبداً روابط مواد الاعتداء أو بصماتها في وثيقة",
    message: "توجد هنا بصمة رقمية أو عنوان خدمة خفية قد يؤدي إلى مواد اعتداء.",
    guidance: "احذفها الآن ولا ترسلها، وأبلغ الخط الساخن أو الشرطة. لا تُطبع ولا تُخزَّن ولا تُصدَّر.",
  },
  en: {
    title: "Links and checksums of abuse material never stand in a document",
    message: "A checksum or the address of a hidden service stands here; it may lead to abuse material.",
    guidance: "Remove it now, do not send it on, and report it to the hotline or the police. It is not printed, stored or exported.",
  },
  es: {
    title: "Nunca hay enlaces ni huellas de material de abuso en un documento",
    message: "Hay aquí una huella o la dirección de un servicio oculto; puede llevar a material de abuso.",
    guidance: "Quítela ahora, no la reenvíe y comuníquela a la línea de denuncia o a la policía. No se imprime, guarda ni exporta.",
  },
  fr: {
    title: "Aucun lien ni empreinte de contenus d’abus ne figure dans un document",
    message: "Une empreinte ou l’adresse d’un service caché figure ici ; elle peut mener à des contenus d’abus.",
    guidance:
      "Retirez-la maintenant, ne la transmettez pas et signalez-la à la ligne de signalement ou à la police. Elle n’est ni imprimée, ni conservée, ni exportée.",
  },
  ru: {
    title: "Ссылок на материалы о насилии и их контрольных сумм в документе не бывает",
    message: "Здесь контрольная сумма или адрес скрытого сервиса; он может вести к материалам о насилии.",
    guidance: "Уберите сейчас же, не пересылайте и сообщите на горячую линию или в полицию. Это не печатается, не хранится и не выгружается.",
  },
  zh: {
    title: "文件中绝不出现虐待材料的链接和校验值",
    message: "此处有校验值或隐藏服务地址，可能指向虐待材料。",
    guidance: "请立即删除，不要转发，并向举报热线或警方报告。该内容不会被打印、存储或导出。",
  },
};
