import type { RuleTexts } from "../../rule.js";

/** Texts of `body/renamed`. */
export const texts: RuleTexts = {
  ar: {
    title: "الجهة التي تغيّر اسمها تُذكر مرة واحدة",
    message: "هذه الجهة مذكورة مرة ثانية باسم آخر من أسمائها.",
    guidance: "أبقِ مدخلاً واحداً وضع الاسم الآخر مع تواريخه في otherNames، وإلا عُدّت جهتين.",
  },
  en: {
    title: "A body that was renamed is listed once",
    message: "This body is listed a second time under another of its names.",
    guidance: "Keep one entry and put the other name with its dates into otherNames; otherwise it counts as two bodies.",
  },
  es: {
    title: "Un organismo renombrado figura una vez",
    message: "Este organismo figura por segunda vez con otro de sus nombres.",
    guidance: "Deje una entrada y ponga el otro nombre con sus fechas en otherNames; si no, cuenta como dos organismos.",
  },
  fr: {
    title: "Un organisme renommé figure une fois",
    message: "Cet organisme figure une seconde fois sous un autre de ses noms.",
    guidance: "Gardez une entrée et mettez l’autre nom avec ses dates dans otherNames ; sinon il compte pour deux organismes.",
  },
  ru: {
    title: "Переименованная организация указана один раз",
    message: "Эта организация указана второй раз под другим своим названием.",
    guidance: "Оставьте одну запись, а другое название с датами внесите в otherNames; иначе она считается за две.",
  },
  zh: {
    title: "更名的机构只列一次",
    message: "该机构以另一名称再次列出。",
    guidance: "请保留一条，将另一名称及其日期放入 otherNames，否则会计为两个机构。",
  },
};
