import * as z from "zod";
import { identifier } from "../../values/primitives.schema.js";
import { documentBase } from "../base.schema.js";

/** Schema of `ImplementationReport`. */
export const implementationReport = z.looseObject({ ...documentBase("implementation-report"), resolution: identifier }).meta({
  id: "ImplementationReport",
  title: "Implementation report",
  description: "Report to the next World Telecommunication Development Conference (res67-2014/instructs/5).",
});
