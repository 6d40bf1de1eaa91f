// Run in a fresh process: node cold.mjs <peer> <document>. Prints CPU microseconds of JSON.parse, of the first document and of the first hundred.
import { documentSchemas } from "@cop-sdk/model/zod";
import { documents } from "./documents.mjs";
import { load } from "./peers/index.mjs";

const [, , peer, name] = process.argv;
const document = documents()[name];
const text = JSON.stringify(document);
const { first } = (await load(peer))(documentSchemas[document.type], document.type);

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};
const timed = (run) => {
  const start = cpu();
  run();
  return cpu() - start;
};

const parse = timed(() => {
  for (let index = 0; index < 100; index++) JSON.parse(text);
});
const value = JSON.parse(text);
const one = timed(() => first(value));
const rest = timed(() => {
  for (let index = 1; index < 100; index++) first(value);
});
process.stdout.write(JSON.stringify({ parse: parse / 100, first: one, hundred: (one + rest) / 100 }));
