import type { Scheme } from "../scheme.js";

/** INHOPE Universal Classification Schema (with ICCAM): labels of the source, definitions in our own words. */
export const ucs: Scheme = {
  id: "ucs",
  title: "INHOPE Universal Classification Schema (with ICCAM)",
  publisher: "INHOPE",
  edition: "v3 (2024); v3.1 (15 April 2026)",
  validFrom: "2024",
  licence: "not seen; training and access run by INHOPE",
  evidence: "Structure, purpose and versions confirmed from INHOPE's own pages. The label list itself was not seen and must not be reconstructed.",
  concepts: [
    {
      id: "ucs:categorisation",
      label: "Categorisation elements",
      kind: "material",
      definition: "Criteria used to judge severity and illegality of material.",
      note: "Labels not published in the pages seen.",
      source: "INHOPE-UCS",
      marks: { label: "S", definition: "S" },
    },
    {
      id: "ucs:investigative",
      label: "Investigative elements",
      kind: "material",
      definition: "Context needed for reporting and victim identification.",
      source: "INHOPE-UCS",
      marks: { label: "S", definition: "S" },
    },
    {
      id: "ucs:demographic",
      label: "Demographic elements",
      kind: "material",
      definition: "Characteristics used for statistics, model training and bias checks.",
      source: "INHOPE-UCS",
      marks: { label: "S", definition: "S" },
    },
    {
      id: "ucs:iccam.baseline",
      label: "ICCAM: baseline",
      kind: "material",
      definition: "Material illegal under nearly all laws.",
      note: "From memory.",
      source: "INHOPE ICCAM",
      marks: { label: "K", definition: "K" },
    },
    {
      id: "ucs:iccam.national",
      label: "ICCAM: national",
      kind: "material",
      definition: "Material illegal under the assessing country's law.",
      note: "From memory.",
      source: "INHOPE ICCAM",
      marks: { label: "K", definition: "K" },
    },
  ],
};
