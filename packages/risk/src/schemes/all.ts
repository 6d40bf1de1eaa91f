import { copRisk } from "../canonical/scheme.js";
import type { Scheme } from "../scheme.js";
import { aichild } from "./aichild.js";
import { childlight } from "./childlight.js";
import { core4c } from "./core4c.js";
import { esafety } from "./esafety.js";
import { eu5c } from "./eu5c.js";
import { gc25 } from "./gc25.js";
import { itucop } from "./itucop.js";
import { iwf } from "./iwf.js";
import { ncmec } from "./ncmec.js";
import { oecd21 } from "./oecd21.js";
import { ofcom } from "./ofcom.js";
import { ucs } from "./ucs.js";
import { wef23 } from "./wef23.js";
import { weprotect } from "./weprotect.js";

/** Every scheme, the canonical list first, the others in alphabetical order of their ids. Importing it brings all their data. */
export const schemes: readonly Scheme[] = [copRisk, aichild, childlight, core4c, esafety, eu5c, gc25, itucop, iwf, ncmec, oecd21, ofcom, ucs, wef23, weprotect];
