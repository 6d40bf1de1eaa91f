import { isScalar } from "yaml";
import type { Format, FormatContext, Parsed } from "../format.js";
import { withinStack } from "../within-stack.js";
import { aliasTargets } from "./aliases.js";
import { compose, type YamlDocument } from "./compose.js";
import { addFaults } from "./faults.js";
import { locateInYaml } from "./locate.js";
import { toValue } from "./value.js";

/** YAML 1.2 with the core schema. Give it to `read` as one of the `formats`. */
export const yaml: Format = {
  name: "yaml",
  extensions: [".yaml", ".yml"],
  looksLike: (text) => !/^\s*(?:[[{]|\/[/*])/.test(text),
  parse(text, context) {
    const { limits, findings } = context;
    if (text.length > limits.yamlLength) {
      findings.add({ code: "limit/yaml-length", params: { limit: limits.yamlLength, size: text.length } });
      return undefined;
    }
    const control = text.search(controls);
    if (control >= 0) {
      findings.add({ code: "yaml/control-character", place: { pointer: "", start: control, end: control + 1 } });
      return undefined;
    }
    return withinStack(findings, () => composed(text, context));
  },
};

function composed(text: string, { limits, findings, lines }: FormatContext): Parsed | undefined {
  const documents = compose(text, limits);
  if ("code" in documents) {
    findings.add(documents);
    return undefined;
  }
  const [document, second] = documents;
  if (!document) return undefined;
  addFaults(document, findings, lines, text.length);
  if (document.directives.yaml.version !== "1.2") findings.add({ code: "yaml/directive", place: { pointer: "", start: 0, end: 0 } });
  if (second) findings.add({ code: "yaml/several-documents", place: { pointer: "", start: second.range[0], end: second.range[0] } });
  else if (document.errors.length === 0 && isEmpty(document)) findings.add({ code: "input/empty" });
  if (second || findings.hasError()) return undefined;
  const targets = aliasTargets(document);
  const data = toValue(document, targets, limits, findings);
  return data && { value: data.value, locate: locateInYaml(document, targets, lines) };
}

/** What YAML 1.2 (5.1) does not allow in a text, line breaks and tabs aside. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

const isEmpty = ({ contents }: YamlDocument): boolean => contents === null || (isScalar(contents) && contents.value === null && contents.source === "");
