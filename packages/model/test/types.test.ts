import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { Activity, DocumentType, DocumentTypes, Figure } from "../src/index.js";
import type { activitySchema, documentSchemas, figureSchema } from "../src/zod.js";

/** A type without `readonly` and without index signatures, at every depth: what an interface and a loose schema must share. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? {
        -readonly [Key in keyof T as string extends Key
          ? Record<string, never> extends Pick<T, Key>
            ? IsRecord<T> extends true
              ? Key
              : never
            : Key
          : Key]: Plain<T[Key]>;
      }
    : T;

/** Whether a type is a dictionary: an index signature and nothing else. */
type IsRecord<T> = { [Key in keyof T as string extends Key ? never : Key]: 1 } extends infer Known ? (keyof Known extends never ? true : false) : never;

type Schemas = typeof documentSchemas;

/** Document types whose interface is not what their schema reads. */
type Different = {
  [Type in DocumentType]: (<T>() => T extends Plain<DocumentTypes[Type]> ? 1 : 2) extends <T>() => T extends Plain<z.output<Schemas[Type]>> ? 1 : 2
    ? never
    : Type;
}[DocumentType];

test("each interface is what its schema reads", () => {
  expectTypeOf<Plain<Activity>>().toEqualTypeOf<Plain<z.output<typeof activitySchema>>>();
  expectTypeOf<Plain<Figure>>().toEqualTypeOf<Plain<z.output<typeof figureSchema>>>();
  expectTypeOf<Different>().toBeNever();
});

test("the comparison sees a difference", () => {
  expectTypeOf<Plain<Omit<Activity, "place">>>().not.toEqualTypeOf<Plain<z.output<typeof activitySchema>>>();
  expectTypeOf<Plain<Omit<Activity, "place"> & { place: number }>>().not.toEqualTypeOf<Plain<z.output<typeof activitySchema>>>();
});
