import { SaxesParser } from "saxes";
import { Refusal } from "./refusal.js";

/** What a reader of a part does with its markup. Names come without their namespace prefix. */
export interface MarkupHandlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Takes the bytes of a part as they come. */
export interface MarkupScan {
  readonly take: (piece: Uint8Array) => void;
  readonly end: () => void;
}

const deepest = 64;

/** Elements of spreadsheets have a few dozen attributes at most; saxes keeps all of an element until it is complete. */
const mostAttributes = 256;

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/**
 * Reads the markup (XML) of a part, strictly: what is not well-formed is refused, and so is a document type declaration, the only way in for
 * entities of its own or of other files.
 *
 * @param part - its name in the file, for the finding
 */
export function scanMarkup(part: string, { open, text, close }: MarkupHandlers): MarkupScan {
  const refuse = () => {
    throw new Refusal("workbook/markup", { part });
  };
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let own = 0;
  parser.on("error", refuse);
  parser.on("doctype", refuse);
  parser.on("attribute", () => {
    if (++own > mostAttributes) refuse();
  });
  parser.on("opentag", ({ name, attributes }) => {
    own = 0;
    if (++depth > deepest) refuse();
    open?.(localName(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    depth--;
    close?.(localName(name));
  });
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  const decode = (piece?: Uint8Array): string => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
    } catch {
      return refuse() as never;
    }
  };
  return {
    take: (piece) => void parser.write(decode(piece)),
    end: () => void parser.write(decode()).close(),
  };
}
