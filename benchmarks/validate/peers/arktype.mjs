import { scope, type } from "arktype";
import { neutral } from "../neutral.mjs";

function convert(node) {
  switch (node.kind) {
    case "object":
      return type(Object.fromEntries(node.members.map(({ name, optional, schema }) => [optional ? `${name}?` : name, convert(schema)]))).and(notAList);
    case "list":
      return node.least ? convert(node.item).array().atLeastLength(node.least) : convert(node.item).array();
    case "record":
      return scope({ key: convert(node.key), item: convert(node.item), record: { "+": "reject", "[key]": "item" } })
        .type("record")
        .and(notAList);
    case "union":
      return node.options.map(convert).reduce((left, right) => left.or(right));
    case "codes":
      return type.enumerated(...node.codes);
    case "boolean":
      return type.boolean;
    case "number": {
      let number = node.whole ? type("number.safe & number.integer") : type.number;
      if (node.least !== undefined) number = number.atLeast(node.least);
      if (node.most !== undefined) number = number.atMost(node.most);
      return number;
    }
    case "text": {
      let text = node.pattern ? type(node.pattern) : type.string;
      if (node.most !== undefined) text = text.atMostLength(node.most);
      return text;
    }
  }
}

const notAList = type("object").narrow((value) => !Array.isArray(value));

export function prepare(schema) {
  const converted = convert(neutral(schema));
  return { first: (value) => converted.allows(value), all: (value) => !(converted(value) instanceof type.errors) };
}
