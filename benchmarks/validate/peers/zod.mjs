export function prepare(schema) {
  const accepts = (value) => schema.safeParse(value).success;
  return { first: accepts, all: accepts };
}
