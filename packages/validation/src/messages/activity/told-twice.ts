import type { RuleTexts } from "../../rule.js";

/** Texts of `activity/told-twice`. */
export const texts: RuleTexts = {
  ar: {
    title: "يُروى النشاط مرة واحدة",
    message: "نشاط في وثيقة أخرى له المكان والنوع نفسهما وأيام متداخلة ({other})؛ وهذا ({id}) قد يكون هو نفسه.",
    guidance: "احتفظ بواحد واذكر الآخر في partOf، أو اتركهما إن كانا مختلفين. وإلا عُدّ الحاضرون مرتين.",
  },
  en: {
    title: "An activity is told once",
    message: "An activity in another document ({other}) has the same place and kind and overlapping days; this one ({id}) may be the same.",
    guidance: "Keep one and name the other in partOf, or leave both if they differ. Otherwise the people are counted twice.",
  },
  es: {
    title: "Una actividad se cuenta una vez",
    message: "Una actividad de otro documento ({other}) tiene el mismo lugar y tipo y días que se solapan; esta ({id}) puede ser la misma.",
    guidance: "Conserve una y nombre la otra en partOf, o deje ambas si son distintas. De lo contrario las personas se cuentan dos veces.",
  },
  fr: {
    title: "Une activité n’est relatée qu’une fois",
    message: "Une activité d’un autre document ({other}) a le même lieu, le même type et des jours communs ; celle-ci ({id}) est peut-être la même.",
    guidance: "Gardez-en une et nommez l’autre dans partOf, ou laissez les deux si elles diffèrent. Sinon les personnes sont comptées deux fois.",
  },
  ru: {
    title: "О мероприятии рассказано один раз",
    message: "У мероприятия в другом документе ({other}) то же место и вид и общие дни; это ({id}) может быть тем же.",
    guidance: "Оставьте одно и укажите другое в partOf или оставьте оба, если они разные. Иначе людей посчитают дважды.",
  },
  zh: {
    title: "一项活动只叙述一次",
    message: "另一份文件中的活动（{other}）地点、类型相同且日期重叠；本活动（{id}）可能是同一项。",
    guidance: "请保留其一并在 partOf 中注明另一项；若确为不同活动则都保留。否则人数会重复计算。",
  },
};
