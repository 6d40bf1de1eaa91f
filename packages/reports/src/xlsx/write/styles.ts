const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const ink = "FF1F2933";

const fonts = {
  plain: '<sz val="10"/>',
  strong: '<b/><sz val="10"/>',
  title: '<b/><sz val="16"/>',
  quiet: '<sz val="9"/>',
  link: '<u/><sz val="10"/>',
} as const;
const colours: Readonly<Record<keyof typeof fonts, string>> = { plain: ink, strong: ink, title: ink, quiet: "FF52606D", link: "FF0B5394" };

const fills = { none: undefined, heading: "FFD9E2EC", group: "FFF0F4F8", must: "FFFFF3C4" } as const;
const borders = { none: undefined, thin: "FFB8C2CC" } as const;

/** Number formats that every program knows by number, and one of ours: a day that reads the same in every country. */
const formats = { general: 0, text: 49, whole: 3, day: 164 } as const;

interface Look {
  readonly font: keyof typeof fonts;
  readonly fill?: keyof typeof fills;
  readonly border?: keyof typeof borders;
  readonly format: keyof typeof formats;
  readonly wrap?: boolean;
}

/** How cells look. Cells of text have the format “text”, so that what is typed there stays as it is typed. */
const looks = {
  title: { font: "title", format: "text" },
  subtitle: { font: "strong", format: "text" },
  line: { font: "plain", format: "text" },
  plain: { font: "plain", format: "text", wrap: true },
  quiet: { font: "quiet", format: "text" },
  mark: { font: "quiet", format: "text", wrap: true },
  strong: { font: "strong", format: "text", wrap: true },
  section: { font: "strong", fill: "heading", format: "text" },
  subsection: { font: "strong", fill: "group", format: "text" },
  jump: { font: "link", format: "text", wrap: true },
  heading: { font: "strong", fill: "heading", border: "thin", format: "text", wrap: true },
  "heading-must": { font: "strong", fill: "must", border: "thin", format: "text", wrap: true },
  text: { font: "plain", border: "thin", format: "text", wrap: true },
  name: { font: "strong", border: "thin", format: "text", wrap: true },
  note: { font: "quiet", border: "thin", format: "text", wrap: true },
  link: { font: "link", border: "thin", format: "text", wrap: true },
  number: { font: "plain", border: "thin", format: "general" },
  whole: { font: "plain", border: "thin", format: "whole" },
  date: { font: "plain", border: "thin", format: "day" },
} satisfies Readonly<Record<string, Look>>;

/** Name of a look. */
export type StyleName = keyof typeof looks;

const names = Object.keys(looks) as readonly StyleName[];

/** Number of a style in the file, for text from left to right and from right to left; 0 is the look of cells that nobody wrote. */
export const styleNumbers = new Map(names.map((name, index) => [name, { ltr: 2 * index + 1, rtl: 2 * index + 2 }]));

/** Whether the text of a style runs over several lines where its column is narrow. */
export const wraps = (name: StyleName): boolean => "wrap" in looks[name];

/** Height of a line of a style, in points. */
export const lineHeight = (name: StyleName): number => ({ plain: 13, strong: 13, title: 22, quiet: 12, link: 13 })[looks[name].font];

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] => Object.keys(record) as Key[];
const list = (tag: string, items: readonly string[]): string => `<${tag} count="${items.length}">${items.join("")}</${tag}>`;

const font = (name: keyof typeof fonts): string =>
  `<font>${fonts[name].replace(/(<sz[^>]*>)/, `$1<color rgb="${colours[name]}"/>`)}<name val="Arial"/><family val="2"/></font>`;

const fill = (colour: string | undefined): string =>
  colour === undefined
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

const border = (colour: string | undefined): string => {
  const sides = ["left", "right", "top", "bottom"].map((side) =>
    colour === undefined ? `<${side}/>` : `<${side} style="thin"><color rgb="${colour}"/></${side}>`,
  );
  return `<border>${sides.join("")}<diagonal/></border>`;
};

/** Second in every file is a pattern that programs put there whatever the file says. */
const fillNames = keysOf(fills).flatMap((name, index) => (index === 0 ? [name, "grey" as const] : [name]));

function look({ font: fontName, fill: fillName = "none", border: borderName = "none", format, wrap }: Look, direction: string): string {
  const numbers = `numFmtId="${formats[format]}" fontId="${keysOf(fonts).indexOf(fontName)}" fillId="${fillNames.indexOf(fillName)}" borderId="${keysOf(borders).indexOf(borderName)}"`;
  const quote = format === "text" ? ' quotePrefix="1"' : "";
  return `<xf ${numbers} xfId="0"${quote} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"${wrap ? ' wrapText="1"' : ""}${direction}/></xf>`;
}

const plainLook = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';

/** Part of the file with all styles. */
export const stylesPart = [
  `${declaration}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>',
  list("fonts", keysOf(fonts).map(font)),
  list(
    "fills",
    fillNames.map((name) => (name === "grey" ? '<fill><patternFill patternType="gray125"/></fill>' : fill(fills[name]))),
  ),
  list("borders", Object.values(borders).map(border)),
  list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
  list("cellXfs", [plainLook, ...names.flatMap((name) => [look(looks[name], ""), look(looks[name], ' readingOrder="2"')])]),
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  "</styleSheet>",
].join("");
