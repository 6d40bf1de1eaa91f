import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { Activity, DocumentTypes, Figure } from "../src/index.js";
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

test("each interface is what its schema reads", () => {
  expectTypeOf<Plain<Activity>>().toEqualTypeOf<Plain<z.output<typeof activitySchema>>>();
  expectTypeOf<Plain<Figure>>().toEqualTypeOf<Plain<z.output<typeof figureSchema>>>();
  expectTypeOf<Plain<DocumentTypes["awareness-campaign-record"]>>().toEqualTypeOf<Plain<z.output<Schemas["awareness-campaign-record"]>>>();
  expectTypeOf<Plain<DocumentTypes["capacity-building-session-record"]>>().toEqualTypeOf<Plain<z.output<Schemas["capacity-building-session-record"]>>>();
  expectTypeOf<Plain<DocumentTypes["chair-report"]>>().toEqualTypeOf<Plain<z.output<Schemas["chair-report"]>>>();
  expectTypeOf<Plain<DocumentTypes["contribution"]>>().toEqualTypeOf<Plain<z.output<Schemas["contribution"]>>>();
  expectTypeOf<Plain<DocumentTypes["coordination-record"]>>().toEqualTypeOf<Plain<z.output<Schemas["coordination-record"]>>>();
  expectTypeOf<Plain<DocumentTypes["country-profile"]>>().toEqualTypeOf<Plain<z.output<Schemas["country-profile"]>>>();
  expectTypeOf<Plain<DocumentTypes["feasibility-note"]>>().toEqualTypeOf<Plain<z.output<Schemas["feasibility-note"]>>>();
  expectTypeOf<Plain<DocumentTypes["guidance-material"]>>().toEqualTypeOf<Plain<z.output<Schemas["guidance-material"]>>>();
  expectTypeOf<Plain<DocumentTypes["guideline-document"]>>().toEqualTypeOf<Plain<z.output<Schemas["guideline-document"]>>>();
  expectTypeOf<Plain<DocumentTypes["guiding-principles"]>>().toEqualTypeOf<Plain<z.output<Schemas["guiding-principles"]>>>();
  expectTypeOf<Plain<DocumentTypes["participation-measure-record"]>>().toEqualTypeOf<Plain<z.output<Schemas["participation-measure-record"]>>>();
  expectTypeOf<Plain<DocumentTypes["partnership-record"]>>().toEqualTypeOf<Plain<z.output<Schemas["partnership-record"]>>>();
  expectTypeOf<Plain<DocumentTypes["project-record"]>>().toEqualTypeOf<Plain<z.output<Schemas["project-record"]>>>();
  expectTypeOf<Plain<DocumentTypes["smartphone-guidelines"]>>().toEqualTypeOf<Plain<z.output<Schemas["smartphone-guidelines"]>>>();
  expectTypeOf<Plain<DocumentTypes["activity-log"]>>().toEqualTypeOf<Plain<z.output<Schemas["activity-log"]>>>();
  expectTypeOf<Plain<DocumentTypes["national-return"]>>().toEqualTypeOf<Plain<z.output<Schemas["national-return"]>>>();
  expectTypeOf<Plain<DocumentTypes["national-strategy"]>>().toEqualTypeOf<Plain<z.output<Schemas["national-strategy"]>>>();
  expectTypeOf<Plain<DocumentTypes["quarterly-report"]>>().toEqualTypeOf<Plain<z.output<Schemas["quarterly-report"]>>>();
  expectTypeOf<Plain<DocumentTypes["implementation-report"]>>().toEqualTypeOf<Plain<z.output<Schemas["implementation-report"]>>>();
});

test("the comparison sees a difference", () => {
  expectTypeOf<Plain<Omit<Activity, "place">>>().not.toEqualTypeOf<Plain<z.output<typeof activitySchema>>>();
  expectTypeOf<Plain<Omit<Activity, "place"> & { place: number }>>().not.toEqualTypeOf<Plain<z.output<typeof activitySchema>>>();
});
