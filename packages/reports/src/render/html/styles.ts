import type { ContentDocument } from "../../content/content.js";

const fonts: Readonly<Record<string, string>> = {
  ar: '"Noto Naskh Arabic", "Noto Sans Arabic", "Segoe UI", Tahoma, Arial, sans-serif',
  zh: '"Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", SimSun, sans-serif',
};

const latin = '"Noto Sans", "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

/** Text as a CSS string. */
const cssString = (text: string): string =>
  `"${text.replace(/[^\p{Letter}\p{Number} .,;:]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;

/** The style sheet. Only logical properties, so that one sheet serves both writing directions. */
export const styles = ({ language, notices, words }: ContentDocument): string => `
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: #fff; color: #1a1a1a; font-family: ${fonts[language] ?? latin}; line-height: ${language === "ar" ? 1.8 : 1.55}; overflow-wrap: anywhere; }
a { color: #0b4f8a; }
a:focus-visible, .table:focus-visible, .picture:focus-visible, main:focus-visible { outline: 3px solid #b85c00; outline-offset: 2px; }
.skip { position: absolute; inset-inline-start: -999rem; }
.skip:focus { inset-inline-start: 1rem; inset-block-start: 1rem; background: #fff; padding: .5rem 1rem; z-index: 1; }
.page { max-inline-size: 70rem; margin-inline: auto; padding: 1.5rem; }
.running { background: #f2f4f6; border-block-end: 1px solid #c9d0d6; font-size: .875rem; padding: .6rem 1.5rem; }
.running p { max-inline-size: 67rem; margin: 0 auto; }
footer.running { border-block-end: 0; border-block-start: 1px solid #c9d0d6; margin-block-start: 3rem; }
h1 { font-size: 1.9rem; line-height: 1.25; margin: 1rem 0 .25rem; }
.subtitle { font-size: 1.15rem; color: #3f4a54; margin: 0 0 1.5rem; }
h2 { font-size: 1.45rem; line-height: 1.3; margin: 2.75rem 0 .75rem; padding-block-start: .75rem; border-block-start: 3px solid #0b4f8a; }
h3 { font-size: 1.15rem; line-height: 1.35; margin: 2rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
p { margin: .6rem 0; max-inline-size: 75ch; }
dl { display: grid; gap: .25rem; margin: 1rem 0; }
dl > div { display: grid; grid-template-columns: minmax(9rem, 16rem) 1fr; gap: 1rem; }
dt { font-weight: 600; }
dd { margin: 0; }
.callout { border-inline-start: 5px solid #b85c00; background: #fff6eb; padding: .6rem 1rem; margin: 1.25rem 0; }
.callout p { margin: .25rem 0; max-inline-size: none; }
nav ol { padding-inline-start: 1.5rem; margin: .25rem 0; }
nav > ol { columns: 2 20rem; column-gap: 3rem; }
nav li li { break-inside: avoid; }
figure { margin: 1.25rem 0; }
figcaption { font-weight: 600; font-size: .875rem; padding-block: .4rem; }
.picture { overflow-x: auto; max-inline-size: 48rem; }
.picture svg { display: block; inline-size: 100%; min-inline-size: 34rem; block-size: auto; font-family: inherit; }
.table { overflow-x: auto; margin: 1rem 0 1.5rem; }
table { border-collapse: collapse; inline-size: 100%; min-inline-size: 40rem; font-size: .875rem; line-height: 1.45; }
caption { text-align: start; font-weight: 600; padding-block: .4rem; caption-side: top; }
th, td { border: 1px solid #b9c2ca; padding: .4rem .55rem; vertical-align: top; text-align: start; overflow-wrap: break-word; }
thead th { background: #e6edf4; }
tbody th { font-weight: 600; background: #f7f9fb; }
td a, th a { display: inline-block; min-inline-size: 24px; min-block-size: 24px; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
td > div + div, th > div + div { color: #3f4a54; }
tr:target { background: #fff6d6; }
.entries { padding-inline-start: 3rem; }
.entries li { margin-block: .35rem; font-size: .9rem; }
.entries li:target { background: #fff6d6; }
@media (max-width: 40rem) {
  .page { padding: 1rem; }
  h1 { font-size: 1.5rem; }
  dl > div { grid-template-columns: 1fr; gap: 0; margin-block-end: .4rem; }
  nav > ol { columns: 1; }
}
@media print {
  @page { size: A4; margin: 18mm 15mm 24mm; @bottom-center { content: ${cssString(notices.join(" "))}; font-size: 7pt; color: #333; } @top-right { content: ${pageCounter(words.page)}; font-size: 7pt; color: #333; } }
  body { font-size: 9.5pt; line-height: ${language === "ar" ? 1.6 : 1.4}; }
  .page { max-inline-size: none; padding: 0; }
  .skip, header.running, footer.running { display: none; }
  a { color: inherit; text-decoration: none; }
  td a, th a { display: inline; }
  h1, h2, h3, h4, caption { break-after: avoid; }
  .table, .picture { overflow: visible; }
  figure { break-inside: avoid; }
  .picture svg { min-inline-size: 0; }
  table { font-size: 7.5pt; min-inline-size: 0; inline-size: calc(100% - 1px); }
  nav > ol { columns: 1; }
  thead { display: table-header-group; break-after: avoid; }
  tr, .entries li, .callout { break-inside: avoid; }
}
`;

/** The page number in words, such as `Page 3 of 12`, as a CSS value. */
const pageCounter = (phrase: string): string =>
  phrase
    .split(/(\{page\}|\{pages\})/)
    .filter((part) => part !== "")
    .map((part) => (part === "{page}" ? "counter(page)" : part === "{pages}" ? "counter(pages)" : cssString(part)))
    .join(" ");
