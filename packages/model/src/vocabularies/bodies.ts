import { type CodeOf, codeList } from "./code-list.js";
import type { SourceId } from "./sources.js";

const note = "English name seen; the other languages follow ITU usage from memory.";

/** The bodies of ITU that Resolution 67 and its reports speak of. */
export const bodies = /* @__PURE__ */ codeList("itu-body", {
  itu: {
    label: {
      ar: "الاتحاد الدولي للاتصالات",
      en: "International Telecommunication Union (ITU)",
      es: "Unión Internacional de Telecomunicaciones (UIT)",
      fr: "Union internationale des télécommunications (UIT)",
      ru: "Международный союз электросвязи (МСЭ)",
      zh: "国际电信联盟（国际电联）",
    },
    mark: "S/K",
    sources: ["ITU-PALAU"],
    note,
  },
  pp: {
    label: {
      ar: "مؤتمر المندوبين المفوضين",
      en: "Plenipotentiary Conference (PP)",
      es: "Conferencia de Plenipotenciarios (PP)",
      fr: "Conférence de plénipotentiaires (PP)",
      ru: "Полномочная конференция (ПК)",
      zh: "全权代表大会",
    },
    mark: "S/K",
    sources: ["PP26"],
    note,
  },
  council: {
    label: { ar: "مجلس الاتحاد", en: "ITU Council", es: "Consejo de la UIT", fr: "Conseil de l’UIT", ru: "Совет МСЭ", zh: "国际电联理事会" },
    mark: "S/K",
    sources: ["CL-SNAP"],
    note,
  },
  "cwg-cop": {
    label: {
      ar: "فريق العمل التابع للمجلس المعني بحماية الأطفال على الخط",
      en: "Council Working Group on Child Online Protection (CWG-COP)",
      es: "Grupo de Trabajo del Consejo sobre la Protección de la Infancia en Línea",
      fr: "Groupe de travail du Conseil sur la protection en ligne des enfants",
      ru: "Рабочая группа Совета по защите ребёнка в онлайновой среде",
      zh: "理事会保护上网儿童工作组",
    },
    mark: "S/K",
    sources: ["C1306-2009", "COP-M10"],
    note,
  },
  "itu-d": {
    label: {
      ar: "قطاع تنمية الاتصالات",
      en: "ITU Telecommunication Development Sector (ITU-D)",
      es: "Sector de Desarrollo de las Telecomunicaciones de la UIT (UIT-D)",
      fr: "Secteur du développement des télécommunications de l’UIT (UIT-D)",
      ru: "Сектор развития электросвязи МСЭ (МСЭ-D)",
      zh: "国际电联电信发展部门（ITU-D）",
    },
    mark: "S/K",
    sources: ["SEED"],
    note,
  },
  bdt: {
    label: {
      ar: "مكتب تنمية الاتصالات",
      en: "Telecommunication Development Bureau (BDT)",
      es: "Oficina de Desarrollo de las Telecomunicaciones (BDT)",
      fr: "Bureau de développement des télécommunications (BDT)",
      ru: "Бюро развития электросвязи (БРЭ)",
      zh: "电信发展局",
    },
    mark: "S/K",
    sources: ["SEED"],
    note,
  },
  wtdc: {
    label: {
      ar: "المؤتمر العالمي لتنمية الاتصالات",
      en: "World Telecommunication Development Conference (WTDC)",
      es: "Conferencia Mundial de Desarrollo de las Telecomunicaciones (CMDT)",
      fr: "Conférence mondiale de développement des télécommunications (CMDT)",
      ru: "Всемирная конференция по развитию электросвязи (ВКРЭ)",
      zh: "世界电信发展大会（WTDC）",
    },
    mark: "S/K",
    sources: ["WTDC-LIST"],
    note,
  },
  "regional-offices": {
    label: {
      ar: "المكاتب الإقليمية ومكاتب المناطق التابعة للاتحاد",
      en: "ITU regional and area offices",
      es: "Oficinas regionales y zonales de la UIT",
      fr: "Bureaux régionaux et bureaux de zone de l’UIT",
      ru: "Региональные и зональные отделения МСЭ",
      zh: "国际电联区域和地区办事处",
    },
    mark: "S/K",
    sources: ["SEED", "RCC-2025"],
    note,
  },
  "regional-cop-wg": {
    label: {
      ar: "فريق عمل إقليمي معني بحماية الأطفال على الخط",
      en: "Regional working group on child online protection",
      es: "Grupo de trabajo regional sobre protección de la infancia en línea",
      fr: "Groupe de travail régional sur la protection en ligne des enfants",
      ru: "Региональная рабочая группа по защите ребёнка в онлайновой среде",
      zh: "保护上网儿童区域工作组",
    },
    mark: "S/K",
    sources: ["SEED", "COP-M6"],
    note: "Foreseen by the resolution; one was decided on by the Arab administrations in June 2012.",
  },
});

/** Code of {@link bodies}. */
export type BodyId = CodeOf<typeof bodies>;

/** A name under which documents speak of a body. */
export interface BodyAlias {
  readonly name: string;
  readonly body: BodyId;
  /** Years of the documents in which the name was seen; not the years of its validity. */
  readonly seenIn: readonly number[];
  readonly sources: readonly SourceId[];
}

/** Four short names that mean one group. */
export const bodyAliases: readonly BodyAlias[] = [
  { name: "WG-CP", body: "cwg-cop", seenIn: [2010, 2013], sources: ["COP-M1", "COP-M2", "COP-M6", "COP-M7"] },
  { name: "CWG-CP", body: "cwg-cop", seenIn: [2010], sources: ["COP-TOR"] },
  { name: "WG-COP", body: "cwg-cop", seenIn: [2014, 2015], sources: ["SEED", "COP-M10"] },
  { name: "CWG-COP", body: "cwg-cop", seenIn: [2015, 2018, 2020, 2023, 2025], sources: ["COP-YOUTH", "COP-M14", "COP-M15-16", "COP19-PHL", "COP-M23"] },
];

/** The body that a short name means, in any letter case, or `undefined`. */
export function bodyNamed(name: string): BodyId | undefined {
  const wanted = name.trim().toUpperCase();
  const ids = bodies.codes.find((id) => id.toUpperCase() === wanted);
  return ids ?? bodyAliases.find((alias) => alias.name === wanted)?.body;
}
