import * as t from "io-ts";

/** Any codec whose output is its input. */
export type Codec = t.Type<unknown, unknown, unknown>;

/** A codec made of a validation that gives back the very value that it was given, or the errors inside it. */
export function codec(name: string, errorsOf: (value: unknown, context: t.Context) => t.Errors): Codec {
  return new t.Type<unknown, unknown, unknown>(
    name,
    (value): value is unknown => errorsOf(value, []).length === 0,
    (value, context) => {
      const errors = errorsOf(value, context);
      return errors.length === 0 ? t.success(value) : t.failures(errors);
    },
    t.identity,
  );
}

/** An error at the value itself. */
export const wrong = (value: unknown, context: t.Context): t.Errors => [{ value, context }];

/** Errors of a child at its own place. */
export function errorsBelow(child: Codec, value: unknown, key: string, context: t.Context): t.Errors {
  const validation = child.validate(value, t.appendContext(context, key, child, value));
  return validation._tag === "Left" ? validation.left : [];
}
