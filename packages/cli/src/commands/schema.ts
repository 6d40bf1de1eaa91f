import { documentTypes } from "@cop-sdk/model";
import { jsonSchemaOf } from "@cop-sdk/model/zod";
import { Command } from "commander";
import type { Context } from "../context.js";
import { oneOf } from "../options.js";

/** `cop schema`: the JSON Schema of a document type. */
export const schemaCommand = ({ io, t }: Context): Command =>
  new Command("schema")
    .description(t("schema/about"))
    .argument("[type]", t("schema/type"))
    .action((type: string | undefined) => {
      if (type === undefined) io.out(`${documentTypes.join("\n")}\n`);
      else io.out(`${JSON.stringify(jsonSchemaOf(oneOf("type", type, documentTypes) as (typeof documentTypes)[number]), null, 2)}\n`);
    });
