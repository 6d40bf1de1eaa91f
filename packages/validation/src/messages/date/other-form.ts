import type { RuleTexts } from "../../rule.js";

/** Texts of `date/other-form`. */
export const texts: RuleTexts = {
  ar: {
    title: "تُكتب التواريخ من السنة إلى اليوم",
    message: "التاريخ بصيغة أخرى؛ وقراءته {date}.",
    guidance: "اكتب {date}. تُكتب التواريخ 2019 أو ‎2019-06 أو ‎2019-Q2 أو ‎2019-06-21 ليكون معناها واحداً في كل بلد؛ ويمكن أن تبقى الصيغة المطبوعة في statedAs.",
  },
  en: {
    title: "Dates are written from year to day",
    message: "The date is in another form; it reads {date}.",
    guidance:
      "Write {date}. Dates are written 2019, 2019-06, 2019-Q2 or 2019-06-21, so that they mean the same in every country; the printed form can stay in statedAs.",
  },
  es: {
    title: "Las fechas se escriben del año al día",
    message: "La fecha está en otra forma; se lee {date}.",
    guidance:
      "Escriba {date}. Las fechas se escriben 2019, 2019-06, 2019-Q2 o 2019-06-21, para que signifiquen lo mismo en todos los países; la forma impresa puede quedar en statedAs.",
  },
  fr: {
    title: "Les dates s’écrivent de l’année au jour",
    message: "La date est sous une autre forme ; elle se lit {date}.",
    guidance:
      "Écrivez {date}. Les dates s’écrivent 2019, 2019-06, 2019-Q2 ou 2019-06-21, pour avoir le même sens dans tous les pays ; la forme imprimée peut rester dans statedAs.",
  },
  ru: {
    title: "Даты пишутся от года ко дню",
    message: "Дата записана в другой форме; она читается как {date}.",
    guidance:
      "Напишите {date}. Даты пишутся 2019, 2019-06, 2019-Q2 или 2019-06-21, чтобы в любой стране значить одно и то же; печатная форма может остаться в statedAs.",
  },
  zh: {
    title: "日期按年月日顺序书写",
    message: "日期写法不同；应读作 {date}。",
    guidance: "请写 {date}。日期写作 2019、2019-06、2019-Q2 或 2019-06-21，以便各国理解一致；原写法可保留在 statedAs 中。",
  },
};
