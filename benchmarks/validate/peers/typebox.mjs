import Type from "typebox";
import { Compile } from "typebox/compile";
import { neutral } from "../neutral.mjs";

function convert(node) {
  switch (node.kind) {
    case "object":
      return Type.Object(
        Object.fromEntries(node.members.map(({ name, optional, schema }) => [name, optional ? Type.Optional(convert(schema)) : convert(schema)])),
      );
    case "list":
      return Type.Array(convert(node.item), node.least ? { minItems: node.least } : {});
    case "record":
      return Type.Record(convert(node.key), convert(node.item), { additionalProperties: false });
    case "union":
      return Type.Union(node.options.map(convert));
    case "codes":
      return node.codes.length === 1 ? Type.Literal(node.codes[0]) : Type.Union(node.codes.map((code) => Type.Literal(code)));
    case "boolean":
      return Type.Boolean();
    case "number": {
      const limits = { ...(node.least !== undefined && { minimum: node.least }), ...(node.most !== undefined && { maximum: node.most }) };
      return node.whole ? Type.Integer(limits) : Type.Number(limits);
    }
    case "text":
      return Type.String({ ...(node.pattern && { pattern: node.pattern.source }), ...(node.most !== undefined && { maxLength: node.most }) });
  }
}

export function prepare(schema) {
  const compiled = Compile(convert(neutral(schema)));
  return { first: (value) => compiled.Check(value), all: (value) => compiled.Check(value) || compiled.Errors(value).length === 0 };
}
