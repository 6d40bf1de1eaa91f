import * as z from "zod";

/** Compiled at the first document, as a program would do that wants to start quickly. */
export function prepare(schema) {
  let compiled;
  const accepts = (value) => {
    compiled ??= z.compile(schema);
    return compiled.safeParse(value).success;
  };
  return { first: accepts, all: accepts };
}
