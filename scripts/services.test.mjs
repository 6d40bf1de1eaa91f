import { expect, test } from "vitest";
import { packages } from "./lib/paths.mjs";

const built = new Map();
for (const { manifest, dir } of packages()) {
  for (const [path, entry] of Object.entries(manifest.exports ?? {})) {
    if (entry.import?.default) built.set(`${manifest.name}${path.slice(1)}`, `${dir}/${entry.import.default}`);
  }
}

const { sharedServices, traceability } = await import(built.get("@cop-sdk/model"));
const named = [...sharedServices, ...traceability.flatMap(({ servedBy }) => servedBy)];
const services = [...new Map(named.map((service) => [`${service.package} ${service.name}`, service])).values()];

/** Whether a package gives a service: a rule by its code, anything else as a function or a table that it exports. */
async function gives({ kind, package: home, name }) {
  if (!built.has(home)) return false;
  const exported = await import(built.get(home));
  return kind === "rule" ? exported.rules.some(({ code }) => code === name) : exported[name] !== undefined;
}

test("the table of clauses names services of several packages", () => expect(new Set(services.map((service) => service.package)).size).toBeGreaterThan(2));

test.each(services)("$package gives the $kind $name", async (service) => expect(await gives(service)).toBe(true));
