import { builtinModules } from "node:module";

/** Floors of the house, lowest first. A package imports from lower floors only. */
export const floors = [["diagnostics"], ["reader"], ["model", "risk", "rules"], ["validation", "age", "io-ts"], ["reports"], ["pdf"], ["cli"], ["conformance"]];

const inside = (names) => `^packages/(?:${names.join("|")})/`;

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...floors.map((floor, index) => ({
      name: `nothing-above-${floor.join("-")}`,
      comment: "A room stands above all that it imports.",
      severity: "error",
      from: { path: inside(floor), pathNot: "\\.test\\.ts$|/test/|/tools/" },
      to: {
        path: inside(
          floors
            .slice(index + 1)
            .flat()
            .concat("none"),
        ),
      },
    })),
    ...["model", "risk", "rules", "validation", "age"].map((name) => ({
      name: `${name}-stands-alone`,
      comment: "Rooms of one floor do not import each other.",
      severity: "error",
      from: { path: inside([name]), pathNot: "\\.test\\.ts$|/test/|/tools/" },
      to: {
        path: inside(
          { model: ["risk", "rules"], risk: ["model", "rules"], rules: ["model", "risk", "reader"], validation: ["age"], age: ["validation"] }[name],
        ),
      },
    })),
    {
      name: "rules-has-no-dependency",
      comment: "The engine imports types only.",
      severity: "error",
      from: { path: "^packages/rules/src", pathNot: "\\.test\\.ts$" },
      to: { path: "node_modules" },
    },
    {
      name: "no-cycle",
      comment: "Modules do not import each other in a circle.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-node-in-the-root-entry",
      comment:
        "What a root entry reaches runs everywhere; code that needs Node stands at a subpath of its own, in the command line, or beside the native engine of pdf.",
      severity: "error",
      from: { path: "^packages/(?!(?:cli|pdf)/)[^/]+/src/index\\.ts$" },
      to: { path: `^(?:node:)?(?:${builtinModules.join("|")})$`, reachable: true },
    },
    {
      name: "not-resolved",
      comment: "Every import leads somewhere; hast, mdast and xast are packages of types only.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^(hast|mdast|xast)$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/dist/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@cop/source", "import", "types", "default"],
      extensions: [".ts", ".js", ".mjs", ".json"],
    },
  },
};
