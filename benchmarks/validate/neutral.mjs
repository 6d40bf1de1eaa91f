/** A zod schema of the model as a plain tree that each peer turns into its own schema; an optional member is marked on the member. */
export function neutral(schema) {
  const definition = schema._zod.def;
  const checks = (definition.checks ?? []).map((check) => check._zod.def);
  const check = (name) => checks.find((each) => each.check === name);
  switch (definition.type) {
    case "object":
      return {
        kind: "object",
        members: Object.entries(definition.shape).map(([name, member]) => ({ name, optional: member._zod.def.type === "optional", schema: neutral(member) })),
      };
    case "array":
      return { kind: "list", item: neutral(definition.element), least: check("min_length")?.minimum ?? 0 };
    case "record":
      return { kind: "record", key: neutral(definition.keyType), item: neutral(definition.valueType) };
    case "union":
      return { kind: "union", options: definition.options.map(neutral) };
    case "optional":
      return neutral(definition.innerType);
    case "enum":
      return { kind: "codes", codes: Object.values(definition.entries) };
    case "literal":
      return { kind: "codes", codes: definition.values };
    case "boolean":
      return { kind: "boolean" };
    case "number":
      return { kind: "number", whole: definition.format === "safeint", least: check("greater_than")?.value, most: check("less_than")?.value };
    case "string":
      return { kind: "text", pattern: check("string_format")?.pattern, most: check("max_length")?.maximum };
  }
  throw new Error(`The benchmark knows no schema of kind ${definition.type}.`);
}
