import { readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { desk } from "../../../test/cop.js";

const guide = readFileSync(new URL("../../../../../docs/guides/importing-tables.md", import.meta.url), "utf8");
const fences = [...guide.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language = "", text = ""]) => ({ language, text }));
const fence = (language: string, nth = 0) => fences.filter((one) => one.language === language)[nth]?.text ?? "";
const command = (nth: number) => (fence("sh", nth).match(/"[^"]*"|\S+/g) ?? []).slice(1).map((word) => word.replaceAll('"', ""));

const { cop, read, remove } = desk();
afterAll(remove);

test("the guide shows what happens", async () => {
  const proposal = await cop(command(0), { files: { "activites.csv": fence("csv") } });
  expect(`${proposal.out.trimEnd()}\n`).toBe(fence("text", 0));

  const done = await cop(command(1), { files: { "map.json": read("map.json").replace('"value": null', '"value": "held"') } });
  expect([done.code, done.error]).toEqual([0, fence("text", 1)]);
  const activities: readonly unknown[] = JSON.parse(read("log.json")).activities;
  expect(activities[1]).toEqual(JSON.parse(fence("json")));

  const later = await cop(command(2), { files: { "activites-2022.csv": fence("csv").replace("Nombre de participants", "Participants (total)") } });
  expect(later.out).toContain(fence("text", 2).trim());
  expect(JSON.parse(read("log-2022.json"))).toMatchObject({ id: "sn-2022", title: { fr: "Activités 2022" } });
});
