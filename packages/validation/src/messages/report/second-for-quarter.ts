import type { RuleTexts } from "../../rule.js";

/** Texts of `report/second-for-quarter`. */
export const texts: RuleTexts = {
  ar: {
    title: "لكل فريق تقرير واحد عن كل ربع سنة",
    message: "يوجد تقرير آخر للفريق نفسه عن {quarter} في {region} بالمراجعة نفسها ({revision}).",
    guidance: "اجعل التقرير اللاحق مراجعة: أبقِ المعرّف وزِد revision بواحد. وإلا عُدّت الأنشطة مرتين.",
  },
  en: {
    title: "A group has one report for a quarter",
    message: "There is another report of the same group for {quarter} in {region}, with the same revision ({revision}).",
    guidance: "Make the later one a revision: keep the id and raise revision by one. Otherwise activities are counted twice.",
  },
  es: {
    title: "Un grupo tiene un solo informe por trimestre",
    message: "Hay otro informe del mismo grupo para {quarter} en {region}, con la misma revisión ({revision}).",
    guidance: "Haga del posterior una revisión: conserve el id y aumente revision en uno. De lo contrario las actividades se cuentan dos veces.",
  },
  fr: {
    title: "Un groupe n’a qu’un rapport par trimestre",
    message: "Il existe un autre rapport du même groupe pour {quarter} en {region}, avec la même révision ({revision}).",
    guidance: "Faites du plus récent une révision : gardez l’identifiant et augmentez revision de un. Sinon les activités sont comptées deux fois.",
  },
  ru: {
    title: "У группы один отчёт за квартал",
    message: "Есть другой отчёт той же группы за {quarter} в {region} с той же редакцией ({revision}).",
    guidance: "Сделайте более поздний редакцией: сохраните идентификатор и увеличьте revision на единицу. Иначе мероприятия посчитают дважды.",
  },
  zh: {
    title: "一个组每季度只有一份报告",
    message: "同一组在 {region} 就 {quarter} 另有一份报告，修订号相同（{revision}）。",
    guidance: "请将较晚的一份作为修订：保留标识，并将 revision 加一，否则活动会被重复计算。",
  },
};
