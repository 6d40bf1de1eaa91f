import type { RuleTexts } from "../../rule.js";

/** Texts of `date/implausible-year`. */
export const texts: RuleTexts = {
  ar: {
    title: "السنوات بالتقويم الميلادي",
    message: "السنة خارج النطاق الممكن؛ وتبدو سنة {calendar}.",
    guidance: "اكتب التاريخ الميلادي الوارد في المصدر أو اطلبه؛ لا يُحوَّل شيء من دونك. ويمكن أن تبقى الصيغة المطبوعة في statedAs.",
  },
  en: {
    title: "Years are those of the Gregorian calendar",
    message: "The year lies outside the possible range; it looks like a year of {calendar}.",
    guidance: "Write the Gregorian date that the source gives, or ask for it; nothing is converted without you. The printed form can stay in statedAs.",
  },
  es: {
    title: "Los años son los del calendario gregoriano",
    message: "El año está fuera del intervalo posible; parece un año {calendar}.",
    guidance: "Escriba la fecha gregoriana que da la fuente o pídala; no se convierte nada sin usted. La forma impresa puede quedar en statedAs.",
  },
  fr: {
    title: "Les années sont celles du calendrier grégorien",
    message: "L’année est hors des valeurs possibles ; elle ressemble à une année {calendar}.",
    guidance: "Écrivez la date grégorienne que donne la source, ou demandez-la ; rien n’est converti sans vous. La forme imprimée peut rester dans statedAs.",
  },
  ru: {
    title: "Годы — по григорианскому календарю",
    message: "Год вне возможных пределов; похоже на год {calendar}.",
    guidance: "Напишите григорианскую дату из источника или запросите её; без вас ничего не пересчитывается. Печатная форма может остаться в statedAs.",
  },
  zh: {
    title: "年份采用公历",
    message: "年份超出可能范围；看似{calendar}的年份。",
    guidance: "请写来源给出的公历日期，或向其询问；未经您确认不作换算。原写法可保留在 statedAs 中。",
  },
};
