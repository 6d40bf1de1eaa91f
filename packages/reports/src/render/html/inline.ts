import { directionOf } from "@cop-sdk/diagnostics";
import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Inline, Line } from "../../content/content.js";

/** A line as HTML. Text of another language carries its tag and direction, so that it disturbs nothing around it. */
export const inline = (line: Line): ElementContent[] => line.map(piece);

function piece(run: Inline): ElementContent {
  if (run.kind === "link") return h("a", { href: run.href, rel: "noopener noreferrer", dir: "ltr" }, run.text);
  if (run.kind === "reference") return h("a", { href: `#${run.target}` }, run.text);
  const text: ElementContent =
    run.language === undefined || run.language === "und"
      ? run.language === "und"
        ? h("bdi", run.text)
        : { type: "text", value: run.text }
      : h("bdi", { lang: run.language, dir: directionOf(run.language) }, run.text);
  return run.strong === true ? h("strong", text) : text;
}
