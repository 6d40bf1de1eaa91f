import * as v from "valibot";
import { neutral } from "../neutral.mjs";

/** Valibot takes a list for an object. */
const isNoList = v.custom((value) => !Array.isArray(value));

function convert(node) {
  switch (node.kind) {
    case "object":
      return v.pipe(
        isNoList,
        v.looseObject(
          Object.fromEntries(node.members.map(({ name, optional, schema }) => [name, optional ? v.exactOptional(convert(schema)) : convert(schema)])),
        ),
      );
    case "list":
      return node.least ? v.pipe(v.array(convert(node.item)), v.minLength(node.least)) : v.array(convert(node.item));
    case "record":
      return v.pipe(isNoList, v.record(convert(node.key), convert(node.item)));
    case "union":
      return v.union(node.options.map(convert));
    case "codes":
      return v.picklist(node.codes);
    case "boolean":
      return v.boolean();
    case "number": {
      const parts = [
        node.whole && v.safeInteger(),
        node.least !== undefined && v.minValue(node.least),
        node.most !== undefined && v.maxValue(node.most),
      ].filter(Boolean);
      return v.pipe(v.number(), v.finite(), ...parts);
    }
    case "text": {
      const parts = [node.pattern && v.regex(node.pattern), node.most !== undefined && v.maxLength(node.most)].filter(Boolean);
      return parts.length ? v.pipe(v.string(), ...parts) : v.string();
    }
  }
}

export function prepare(schema) {
  const converted = convert(neutral(schema));
  return { first: (value) => v.is(converted, value), all: (value) => v.safeParse(converted, value).success };
}
