import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import { type Edit, pathOf } from "./patch.js";
import { spliced } from "./splice.js";

/** A JSON text with edits applied. Values that are replaced change no other character; a new member takes the layout of its neighbours. */
export function editJson(text: string, edits: readonly Edit[]): string {
  const tree = parseTree(text);
  const splices = edits.flatMap((edit) => {
    const node = tree && edit.op === "replace" ? findNodeAtLocation(tree, pathOf(edit.path)) : undefined;
    return node && edit.op === "replace" ? [{ start: node.offset, end: node.offset + node.length, content: JSON.stringify(edit.value) }] : [];
  });
  return edits.reduce((current, edit) => (edit.op === "replace" ? current : changeMember(current, edit)), spliced(text, splices));
}

function changeMember(text: string, edit: Edit): string {
  const path = pathOf(edit.path);
  const tree = parseTree(text);
  const parent = tree && findNodeAtLocation(tree, path.slice(0, -1));
  if (!tree || !parent) return text;
  const members = parent.children ?? [];
  if (edit.op === "remove") {
    const value = findNodeAtLocation(tree, path);
    const index = members.findIndex((member) => member === value || member === value?.parent);
    return withoutMember(text, members, index);
  }
  const last = members.at(-1);
  const name = path.at(-1);
  const written = JSON.stringify(edit.value);
  if (!last) return inserted(text, parent.offset + 1, parent.type === "object" ? `${JSON.stringify(name)}: ${written}` : written);
  return inserted(text, last.offset + last.length, `,${spaceBefore(text, last)}${nameLike(text, last, name)}${written}`);
}

const inserted = (text: string, at: number, content: string): string => text.slice(0, at) + content + text.slice(at);

/** A list or object without one of its members, and without the comma and white space that went with it. */
function withoutMember(text: string, members: readonly Node[], index: number): string {
  const [before, member, after] = [members[index - 1], members[index], members[index + 1]];
  if (!member) return text;
  const start = before ? before.offset + before.length : member.offset;
  const end = !before && after ? after.offset : member.offset + member.length;
  return text.slice(0, start) + text.slice(end);
}

/** White space before a member: what comes after it is written likewise. */
const spaceBefore = (text: string, { offset }: Node): string => /\s*$/.exec(text.slice(0, offset))?.[0] ?? "";

/** The name of a new member, with the colon as the neighbour writes it; nothing for an item of a list. */
function nameLike(text: string, { type, children }: Node, name: string | number | undefined): string {
  const [key, value] = children ?? [];
  return type === "property" && key && value ? `${JSON.stringify(name)}${text.slice(key.offset + key.length, value.offset)}` : "";
}
