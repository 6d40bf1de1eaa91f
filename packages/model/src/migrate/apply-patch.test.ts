import { UsageError } from "@cop-sdk/diagnostics";
import { expect, test } from "vitest";
import { applyPatch } from "./apply-patch.js";

const value = { a: { b: [1, 2] }, "x/y": 1 };

test.each([
  [[{ op: "add", path: "/a/c", value: 3 }], { a: { b: [1, 2], c: 3 }, "x/y": 1 }],
  [[{ op: "add", path: "/a/b/1", value: 9 }], { a: { b: [1, 9, 2] }, "x/y": 1 }],
  [[{ op: "add", path: "/a/b/-", value: 9 }], { a: { b: [1, 2, 9] }, "x/y": 1 }],
  [[{ op: "add", path: "", value: 9 }], 9],
  [[{ op: "replace", path: "/x~1y", value: 2 }], { a: { b: [1, 2] }, "x/y": 2 }],
  [[{ op: "replace", path: "/a/b/0", value: 7 }], { a: { b: [7, 2] }, "x/y": 1 }],
  [[{ op: "remove", path: "/a/b/0" }], { a: { b: [2] }, "x/y": 1 }],
  [[{ op: "move", from: "/a/b", path: "/c" }], { a: {}, "x/y": 1, c: [1, 2] }],
  [[{ op: "copy", from: "/a/b", path: "/c" }], { a: { b: [1, 2] }, "x/y": 1, c: [1, 2] }],
  [[{ op: "test", path: "/a", value: { b: [1, 2] } }], value],
] as const)("%j", (patch, expected) => {
  expect(applyPatch(Object.freeze(value), patch)).toEqual(expected);
});

test("parts that do not change are shared", () => {
  expect((applyPatch(value, [{ op: "remove", path: "/x~1y" }]) as typeof value).a).toBe(value.a);
});

test.each([
  { op: "remove", path: "/nothing" },
  { op: "replace", path: "/a/b/2", value: 1 },
  { op: "add", path: "/a/b/3", value: 1 },
  { op: "add", path: "/a/b/x", value: 1 },
  { op: "remove", path: "/a/b/length" },
  { op: "add", path: "/nothing/c", value: 1 },
  { op: "add", path: "/x~1y/c", value: 1 },
  { op: "add", path: "/__proto__/polluted", value: 1 },
  { op: "add", path: "/__proto__", value: {} },
  { op: "test", path: "/a", value: { b: [1] } },
  { op: "move", from: "/nothing", path: "/a" },
] as const)("%j does not fit", (operation) => {
  expect(() => applyPatch(value, [operation])).toThrow(UsageError);
});
