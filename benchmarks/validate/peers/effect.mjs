import { Either, Schema } from "effect";
import { neutral } from "../neutral.mjs";

function convert(node) {
  switch (node.kind) {
    case "object":
      return Schema.Struct(
        Object.fromEntries(
          node.members.map(({ name, optional, schema }) => [name, optional ? Schema.optionalWith(convert(schema), { exact: true }) : convert(schema)]),
        ),
      );
    case "list":
      return node.least ? Schema.Array(convert(node.item)).pipe(Schema.minItems(node.least)) : Schema.Array(convert(node.item));
    case "record": {
      const { pattern } = node.key;
      return Schema.Record({ key: Schema.String, value: convert(node.item) }).pipe(
        Schema.filter((record) => Object.keys(record).every((key) => pattern.test(key))),
      );
    }
    case "union":
      return Schema.Union(...node.options.map(convert));
    case "codes":
      return Schema.Literal(...node.codes);
    case "boolean":
      return Schema.Boolean;
    case "number": {
      let number = node.whole ? Schema.Number.pipe(Schema.filter(Number.isSafeInteger)) : Schema.JsonNumber;
      if (node.least !== undefined) number = number.pipe(Schema.greaterThanOrEqualTo(node.least));
      if (node.most !== undefined) number = number.pipe(Schema.lessThanOrEqualTo(node.most));
      return number;
    }
    case "text": {
      let text = Schema.String;
      if (node.pattern) text = text.pipe(Schema.pattern(node.pattern));
      if (node.most !== undefined) text = text.pipe(Schema.maxLength(node.most));
      return text;
    }
  }
}

export function prepare(schema) {
  const converted = convert(neutral(schema));
  const is = Schema.is(converted);
  const decode = Schema.decodeUnknownEither(converted, { errors: "all" });
  return { first: (value) => is(value), all: (value) => Either.isRight(decode(value)) };
}
