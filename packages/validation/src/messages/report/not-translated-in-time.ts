import type { RuleTexts } from "../../rule.js";

/** Texts of `report/not-translated-in-time`. */
export const texts: RuleTexts = {
  ar: {
    title: "تصل الورقة في موعد يسمح بترجمتها",
    message: "عدد الأيام المتبقية على بدء الاجتماع في {start}: {days}؛ وعدد الأيام اللازمة للترجمة: {limit}.",
    guidance: "تُنشر الورقة كما وردت وتسمى متأخرة. أرسلها أبكر إن كانت اللغات مهمة. المواعيد إعدادات وليست قانوناً.",
  },
  en: {
    title: "A paper comes early enough to be translated",
    message: "{days} days are left until the meeting begins on {start}; translation asks for {limit}.",
    guidance: "It is published as received and called delayed. Send it earlier where languages matter. The days are settings, not law.",
  },
  es: {
    title: "Un documento llega a tiempo para traducirse",
    message: "Quedan {days} días hasta el inicio de la reunión el {start}; la traducción pide {limit}.",
    guidance: "Se publica tal como se recibe y se considera con retraso. Envíelo antes si importan los idiomas. Los días son ajustes, no ley.",
  },
  fr: {
    title: "Un document arrive assez tôt pour être traduit",
    message: "Il reste {days} jours avant le début de la réunion le {start} ; la traduction en demande {limit}.",
    guidance: "Il est publié tel que reçu et dit tardif. Envoyez-le plus tôt si les langues comptent. Les jours sont des réglages, non une règle de droit.",
  },
  ru: {
    title: "Документ приходит достаточно рано для перевода",
    message: "До начала собрания {start} остаётся дней: {days}; для перевода нужно дней: {limit}.",
    guidance: "Его опубликуют в полученном виде как задержанный. Если важны языки, присылайте раньше. Дни — настройка, а не право.",
  },
  zh: {
    title: "文稿及早提交以便翻译",
    message: "距 {start} 会议开幕还有 {days} 天；翻译需要 {limit} 天。",
    guidance: "文稿将按收到的样子发布，并视为迟交。若语言版本重要，请提前提交。天数是设置，不是法规。",
  },
};
