import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { ContentDocument, Section } from "../../content/content.js";
import { block, section } from "./blocks.js";
import { styles } from "./styles.js";

const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A content document as one HTML file. */
export function htmlOf(content: ContentDocument): string {
  const { language, direction, title, subtitle, notices, cover, sections, words } = content;
  const notice = () => h("p", notices.join(" "));
  const page = h("html", { lang: language, dir: direction }, [
    h("head", [
      h("meta", { charSet: "utf-8" }),
      h("meta", { httpEquiv: "Content-Security-Policy", content: policy }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("title", title),
      h("style", styles(content)),
    ]),
    h("body", [
      h("a.skip", { href: "#report" }, words.skip),
      h("header.running", notice()),
      h("div.page", [
        h("main", { id: "report", tabIndex: -1 }, [
          h("h1", title),
          h("p.subtitle", subtitle),
          ...cover.flatMap((one, index) => block(one, `cover-${index + 1}`, language)),
          h("nav", { ariaLabelledBy: "contents" }, [h("h2#contents", words.contents), entries(sections)]),
          ...sections.map((one) => section(one, 2, language)),
        ]),
      ]),
      h("footer.running", notice()),
    ]),
  ]);
  return `${toHtml({ type: "root", children: [{ type: "doctype" }, page] })}\n`;
}

const entries = (sections: readonly Section[]): Element =>
  h(
    "ol",
    sections.map(({ id, heading, sections: inner }) => h("li", [h("a", { href: `#${id}` }, heading), ...(inner.length > 0 ? [entries(inner)] : [])])),
  );
