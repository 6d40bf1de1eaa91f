import type { Scheme } from "../scheme.js";

/** WEF Typology of Online Harms: labels of the source, definitions in our own words. */
export const wef23: Scheme = {
  id: "wef23",
  title: "WEF Typology of Online Harms",
  publisher: "World Economic Forum, Global Coalition for Digital Safety",
  edition: "2023 (August)",
  validFrom: "2023-08",
  licence: "WEF, all rights reserved",
  evidence: "Six top categories confirmed from the contents page. Sub-items not seen.",
  concepts: [
    {
      id: "wef23:safety",
      label: "Threats to personal and community safety",
      definition: "First top category: threats to the safety of people and communities. Its definition was not seen.",
      source: "WEF23 contents",
      marks: { label: "S", definition: "K" },
    },
    {
      id: "wef23:health",
      label: "Harm to health and well-being",
      definition: "Second top category: harm to health and well-being. Its definition was not seen.",
      source: "WEF23 contents",
      marks: { label: "S", definition: "K" },
    },
    {
      id: "wef23:hate",
      label: "Hate and discrimination",
      definition: "Third top category: hate and discrimination. Its definition was not seen.",
      source: "WEF23 contents",
      marks: { label: "S", definition: "K" },
    },
    {
      id: "wef23:dignity",
      label: "Violation of dignity",
      definition: "Fourth top category: violation of dignity. Its definition was not seen.",
      source: "WEF23 contents",
      marks: { label: "S", definition: "K" },
    },
    {
      id: "wef23:privacy",
      label: "Invasion of privacy",
      definition: "Fifth top category: invasion of privacy. Its definition was not seen.",
      source: "WEF23 contents",
      marks: { label: "S", definition: "K" },
    },
    {
      id: "wef23:deception",
      label: "Deception and manipulation",
      definition: "Sixth top category: deception and manipulation. Its definition was not seen.",
      source: "WEF23 contents",
      marks: { label: "S", definition: "K" },
    },
  ],
};
