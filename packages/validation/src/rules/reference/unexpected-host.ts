import { logOf, source } from "../../examples.js";
import { texts } from "../../messages/reference/unexpected-host.js";
import { placeRule } from "../../rule.js";

const bareAddress = /^\d{1,3}(?:\.\d{1,3}){3}$/;

const at = (url: string) => logOf({}, { sources: [source({ publisher: "News agency", url })] });

export const referenceUnexpectedHost = placeRule("source", {
  code: "reference/unexpected-host",
  texts,
  obligation: "should",
  severity: { complete: "advice" },
  citation: { none: "Seen in a real list of sources: the mirror of a news agency on a host with a name of digits." },
  mark: "S",
  examples: {
    good: [{ input: at("https://www.agency.example/news/1") }, { input: at("https://news24.example/1") }],
    bad: [
      { input: at("http://www.yes8877.example/1"), at: ["/sources/0/url"] },
      { input: at("http://192.0.2.7/1"), at: ["/sources/0/url"] },
    ],
  },
  applies: ({ value: { url, publisher } }) => url !== undefined && publisher !== undefined,
  check: ({ value: { url = "", publisher = "" }, pointer }) => {
    const [, host = ""] = /^https?:\/\/([^/:?#]+)/i.exec(url) ?? [];
    const digits = /\d{3,}/.exec(host)?.[0];
    return bareAddress.test(host) || (digits !== undefined && !publisher.includes(digits))
      ? { pointer: pointer("url"), related: [pointer("publisher")] }
      : undefined;
  },
});
