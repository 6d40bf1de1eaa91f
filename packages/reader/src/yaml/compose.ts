import { Composer, type Document, Lexer, type ParsedNode, Parser } from "yaml";
import type { Finding } from "../findings.js";
import type { Limits } from "../limits.js";

/** A YAML document as the library composes it. */
export type YamlDocument = Document.Parsed<ParsedNode>;

type Token = Parameters<Composer["next"]>[0];

/** Containers and wrappers that the parser keeps on its stack besides the lists and objects of the data. */
const stackSlack = 4;

/** Composes the documents of a text, at most two (one too many is enough to know); or says which limit it breaks, before the costly part begins. */
export function compose(text: string, limits: Limits): readonly YamlDocument[] | Finding {
  const tokens = tokensOf(text, limits);
  if (!Array.isArray(tokens)) return tokens;
  const composer = new Composer<ParsedNode>({ version: "1.2", schema: "core", merge: false, resolveKnownTags: false, uniqueKeys: false, prettyErrors: false });
  const documents: YamlDocument[] = [];
  for (const document of composer.compose(tokens, true, text.length)) {
    documents.push(document);
    if (documents.length > 1) break;
  }
  return documents;
}

function tokensOf(text: string, limits: Limits): Token[] | Finding {
  const parser = new Parser();
  const tokens: Token[] = [];
  let lexemes = 0;
  let faults = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const start = parser.offset;
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === "error") faults++;
    }
    const place = { pointer: "", start, end: start + lexeme.length };
    if (parser.stack.length > limits.depth + stackSlack) return { code: "limit/depth", place, params: { limit: limits.depth } };
    if (++lexemes > limits.yamlTokens) return { code: "limit/yaml-tokens", place, params: { limit: limits.yamlTokens } };
    if (faults > limits.findings) return tokens;
  }
  tokens.push(...parser.end());
  return tokens;
}
