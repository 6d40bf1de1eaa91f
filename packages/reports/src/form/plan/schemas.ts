import type { DocumentType } from "@cop-sdk/model";
import { jsonSchemaOf } from "@cop-sdk/model/zod";
import type { Need } from "./plan.js";

/** A node of the JSON Schema of a document type, as far as descriptions need it. */
interface Described {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
  readonly $defs?: Readonly<Record<string, Described>>;
}

/** What the model says of the members of a document type, in English, and how binding they are. */
export interface Descriptions {
  /** The description of this place. */
  readonly text: string;
  readonly need: Need | undefined;
  readonly member: (name: string) => Descriptions;
  readonly item: () => Descriptions;
}

const sentence = /\s*(Must|Should|May)\b[^.]*\.\s*$/;

/** Short names of the papers that show a member, for those who keep the model: `(COP-M14)`. */
const papers = /\s*\([A-Z][A-Z\d-]+(?:, [A-Z][A-Z\d-]+)*\)/g;

/** Descriptions of a document type. */
export function descriptionsOf(type: DocumentType): Descriptions {
  const root = jsonSchemaOf(type) as Described;
  return at([root], root.$defs ?? {});
}

function at(nodes: readonly Described[], definitions: Readonly<Record<string, Described>>): Descriptions {
  const written = nodes.map(({ description }) => description).find((text) => text !== undefined) ?? "";
  const whole = nodes.flatMap((node) => branches(node, definitions));
  const below = (found: readonly (Described | undefined)[]) =>
    at(
      found.filter((one) => one !== undefined),
      definitions,
    );
  return {
    text: written
      .replace(sentence, "")
      .replace(papers, "")
      .replace(/`([^`]*)`/g, "“$1”"),
    need: sentence.exec(written)?.[1]?.toLowerCase() as Need | undefined,
    member: (name) => below(whole.map(({ properties }) => (properties && Object.hasOwn(properties, name) ? properties[name] : undefined))),
    item: () => below(whole.map(({ items }) => items)),
  };
}

/** A node with all that it refers to or allows. */
function branches(node: Described, definitions: Readonly<Record<string, Described>>): readonly Described[] {
  const target = node.$ref === undefined ? undefined : definitions[node.$ref.replace("#/$defs/", "")];
  return [node, ...(target ? branches(target, definitions) : []), ...(node.anyOf ?? []).flatMap((one) => branches(one, definitions))];
}
