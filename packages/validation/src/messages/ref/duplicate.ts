import type { RuleTexts } from "../../rule.js";

/** Texts of `ref/duplicate`. */
export const texts: RuleTexts = {
  ar: {
    title: "يُستعمل المعرّف مرة واحدة في قائمته",
    message: "استُعمل المعرّف {id} أكثر من مرة في {list}.",
    guidance: "أعطِ كل قيد معرّفاً خاصاً به، مثلاً بإضافة المحور في أوله. لا يمكن التمييز في التقارير بين قيدين لهما المعرّف نفسه.",
  },
  en: {
    title: "An id is used once in its list",
    message: "The id {id} is used more than once in {list}.",
    guidance: "Give each entry its own id, for example with the theme as a prefix. Two entries with one id cannot be told apart in reports.",
  },
  es: {
    title: "Un identificador se usa una vez en su lista",
    message: "El identificador {id} se usa más de una vez en {list}.",
    guidance:
      "Dé a cada entrada su propio identificador, por ejemplo con el tema como prefijo. Dos entradas con el mismo identificador no se distinguen en los informes.",
  },
  fr: {
    title: "Un identifiant sert une seule fois dans sa liste",
    message: "L’identifiant {id} est utilisé plusieurs fois dans {list}.",
    guidance:
      "Donnez à chaque entrée son propre identifiant, par exemple avec le thème en préfixe. Deux entrées de même identifiant ne se distinguent pas dans les rapports.",
  },
  ru: {
    title: "Идентификатор встречается в списке один раз",
    message: "Идентификатор {id} встречается в {list} несколько раз.",
    guidance: "Дайте каждой записи свой идентификатор, например с темой в начале. Две записи с одним идентификатором в отчётах неразличимы.",
  },
  zh: {
    title: "标识在列表中只用一次",
    message: "标识 {id} 在 {list} 中使用了不止一次。",
    guidance: "请为每个条目给出各自的标识，例如以主题作前缀。标识相同的两个条目在报告中无法区分。",
  },
};
