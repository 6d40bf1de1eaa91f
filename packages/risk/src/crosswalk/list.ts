import { aichildRows } from "./aichild.js";
import { canonicalAuthoritiesRows } from "./canonical-authorities.js";
import { canonicalCore4cRows } from "./canonical-core4c.js";
import { canonicalOecd21Rows } from "./canonical-oecd21.js";
import { canonicalSpecialisedRows } from "./canonical-specialised.js";
import { core4cOecd21Rows } from "./core4c-oecd21.js";
import { esafetyRows } from "./esafety.js";
import { eu5cRows } from "./eu5c.js";
import { gc25Rows } from "./gc25.js";
import { itucopRows } from "./itucop.js";
import { fromRow, type Mapping } from "./mapping.js";
import { ofcomRows } from "./ofcom.js";
import { sexualAbuseBodiesRows } from "./sexual-abuse-bodies.js";
import { wef23Rows } from "./wef23.js";

/** Every mapping between two schemes, reviewed row by row, in the order of the ids. */
export const mappings: readonly Mapping[] = /* @__PURE__ */ [
  ...core4cOecd21Rows,
  ...eu5cRows,
  ...itucopRows,
  ...ofcomRows,
  ...esafetyRows,
  ...gc25Rows,
  ...wef23Rows,
  ...sexualAbuseBodiesRows,
  ...aichildRows,
  ...canonicalCore4cRows,
  ...canonicalOecd21Rows,
  ...canonicalAuthoritiesRows,
  ...canonicalSpecialisedRows,
]
  .map(fromRow)
  .sort((a, b) => (a.id < b.id ? -1 : 1));
