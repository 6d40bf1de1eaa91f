import { type CodeOf, codeList } from "../code-list.js";

/** Indicators by which a strategy can be followed. The list is the project's: no list of ITU was reachable. The note names the basis. */
export const monitoringIndicators = /* @__PURE__ */ codeList("monitoring-indicator-code", {
  "strategy-exists": {
    label: {
      ar: "وجود استراتيجية وطنية",
      en: "A national strategy exists",
      es: "Existe una estrategia nacional",
      fr: "Une stratégie nationale existe",
      ru: "Наличие национальной стратегии",
      zh: "国家战略已制定",
    },
    mark: "D",
    note: "Status code; basis: Global Cybersecurity Index, from memory.",
  },
  "lead-body": {
    label: {
      ar: "وجود هيئة وطنية منسّقة",
      en: "A national body coordinates",
      es: "Un organismo nacional coordina",
      fr: "Un organisme national coordonne",
      ru: "Наличие национального координирующего органа",
      zh: "有国家协调机构",
    },
    mark: "D",
    sources: ["MNR-2016"],
    note: "Yes or no, and its name; basis: capability 1.",
  },
  "law-csam": {
    label: {
      ar: "تجريم القانون مواد الاعتداء الجنسي على الأطفال واستدراجهم، بما في ذلك على الإنترنت",
      en: "Law criminalizes child sexual abuse material and grooming, online included",
      es: "La ley tipifica el material de abuso sexual infantil y el acoso con fines sexuales, también en línea",
      fr: "La loi réprime les contenus d’abus sexuels sur enfants et la sollicitation, y compris en ligne",
      ru: "Закон криминализует материалы о сексуальном насилии над детьми и груминг, в том числе онлайн",
      zh: "法律将儿童性虐待材料和性诱骗（包括网上）定为犯罪",
    },
    mark: "D",
    sources: ["MNR-2016"],
    note: "Yes, partial or no; basis: capability 3.",
  },
  hotline: {
    label: {
      ar: "وجود خط ساخن عامل",
      en: "A hotline is in operation",
      es: "Hay una línea de denuncia en funcionamiento",
      fr: "Une ligne de signalement fonctionne",
      ru: "Работает горячая линия",
      zh: "举报热线已运行",
    },
    mark: "D",
    sources: ["MNR-2016"],
    note: "Yes or no, and whether it belongs to INHOPE; basis: capability 12.",
  },
  helpline: {
    label: {
      ar: "وجود خط مساعدة عامل للأطفال",
      en: "A child helpline is in operation",
      es: "Hay una línea de ayuda en funcionamiento",
      fr: "Une ligne d’assistance fonctionne",
      ru: "Работает детский телефон доверия",
      zh: "儿童求助热线已运行",
    },
    mark: "D",
    sources: ["MNR-2016"],
    note: "Yes or no, with hours and channels; basis: capability 11.",
  },
  "reports-received": {
    label: {
      ar: "البلاغات عن مواد يُشتبه في أنها اعتداء جنسي على الأطفال",
      en: "Reports of suspected child sexual abuse material",
      es: "Denuncias de presunto material de abuso sexual infantil",
      fr: "Signalements de contenus présumés d’abus sexuels sur enfants",
      ru: "Сообщения о предполагаемых материалах о сексуальном насилии над детьми",
      zh: "疑似儿童性虐待材料的举报数",
    },
    mark: "D",
    note: "Number in the period.",
  },
  "median-removal-time": {
    label: {
      ar: "الوقت الوسيط من البلاغ إلى الإزالة",
      en: "Median time from report to removal",
      es: "Tiempo mediano entre denuncia y retirada",
      fr: "Délai médian entre signalement et retrait",
      ru: "Медианное время от сообщения до удаления",
      zh: "从举报到删除的中位时间",
    },
    mark: "D",
    note: "Hours; basis: capability 16.",
  },
  "helpline-contacts": {
    label: {
      ar: "الاتصالات بخط المساعدة بشأن أضرار الإنترنت",
      en: "Helpline contacts on online harm",
      es: "Consultas a la línea de ayuda sobre daños en línea",
      fr: "Contacts avec la ligne d’assistance sur des préjudices en ligne",
      ru: "Обращения на телефон доверия об онлайн-вреде",
      zh: "求助热线接到的网络伤害求助数",
    },
    mark: "S/K",
    sources: ["CHI-WSIS"],
    note: "Number in the period.",
  },
  curriculum: {
    label: {
      ar: "السلامة على الإنترنت في المناهج الدراسية",
      en: "Online safety in the curriculum",
      es: "Seguridad en línea en el plan de estudios",
      fr: "Sécurité en ligne dans les programmes scolaires",
      ru: "Онлайн-безопасность в школьной программе",
      zh: "课程包含上网安全",
    },
    mark: "D",
    note: "Yes, partial or no, by level of school; basis: checklist, from memory.",
  },
  "trained-people": {
    label: {
      ar: "الأشخاص المدرَّبون حسب الفئة",
      en: "People trained, by audience",
      es: "Personas formadas, por público",
      fr: "Personnes formées, par public",
      ru: "Обученные лица, по аудиториям",
      zh: "按受众统计的受训人数",
    },
    mark: "D",
    sources: ["PRJ-IMPACT"],
    note: "Number by audience; ITU reports reach in this way.",
  },
  "campaign-reach": {
    label: {
      ar: "الأشخاص الذين بلغتهم الحملات حسب الفئة",
      en: "People reached by campaigns, by audience",
      es: "Personas alcanzadas por campañas, por público",
      fr: "Personnes touchées par les campagnes, par public",
      ru: "Охват кампаний, по аудиториям",
      zh: "按受众统计的宣传覆盖人数",
    },
    mark: "D",
    sources: ["SEED"],
    note: "Number by audience.",
  },
  "children-consulted": {
    label: {
      ar: "الأطفال الذين استُشيروا",
      en: "Children consulted",
      es: "Niños y niñas consultados",
      fr: "Enfants consultés",
      ru: "Дети, чьё мнение было выслушано",
      zh: "征询意见的儿童人数",
    },
    mark: "D",
    sources: ["MNR-2016"],
    note: "Number by age band and sex; basis: capability 14.",
  },
  "budget-executed": {
    label: {
      ar: "نسبة الميزانية المنفَّذة",
      en: "Share of the planned budget spent",
      es: "Proporción del presupuesto ejecutado",
      fr: "Part du budget prévu dépensée",
      ru: "Доля израсходованного бюджета",
      zh: "预算执行比例",
    },
    mark: "D",
    sources: ["NS-ZMB"],
    note: "Percent.",
  },
  "actions-done": {
    label: {
      ar: "نسبة الإجراءات المنفَّذة",
      en: "Share of the actions done",
      es: "Proporción de acciones realizadas",
      fr: "Part des actions réalisées",
      ru: "Доля выполненных мер",
      zh: "已完成行动的比例",
    },
    mark: "D",
    sources: ["NS-MDA"],
    note: "Percent.",
  },
  "users-under-18": {
    label: {
      ar: "نسبة مستخدمي الإنترنت دون الثامنة عشرة",
      en: "Share of Internet users under 18",
      es: "Proporción de usuarios de Internet menores de 18 años",
      fr: "Part des internautes de moins de 18 ans",
      ru: "Доля пользователей интернета младше 18 лет",
      zh: "18 岁以下互联网用户比例",
    },
    mark: "D",
    sources: ["NS-ZMB", "COP-STAT"],
    note: "Percent.",
  },
});

/** Code of {@link monitoringIndicators}. */
export type MonitoringIndicatorCode = CodeOf<typeof monitoringIndicators>;

/** How an indicator is divided. */
export const disaggregations = /* @__PURE__ */ codeList("disaggregation", {
  sex: { label: { ar: "الجنس", en: "Sex", es: "Sexo", fr: "Sexe", ru: "Пол", zh: "性别" }, mark: "D" },
  "age-band": { label: { ar: "الفئة العمرية", en: "Age band", es: "Tramo de edad", fr: "Tranche d’âge", ru: "Возрастная группа", zh: "年龄段" }, mark: "D" },
  disability: { label: { ar: "الإعاقة", en: "Disability", es: "Discapacidad", fr: "Handicap", ru: "Инвалидность", zh: "残疾状况" }, mark: "D" },
  region: {
    label: { ar: "المنطقة داخل البلد", en: "Region of the country", es: "Región del país", fr: "Région du pays", ru: "Регион страны", zh: "国内地区" },
    mark: "D",
  },
  audience: { label: { ar: "الفئة المستهدفة", en: "Audience", es: "Público", fr: "Public", ru: "Аудитория", zh: "受众" }, mark: "D" },
});

/** Code of {@link disaggregations}. */
export type Disaggregation = CodeOf<typeof disaggregations>;
