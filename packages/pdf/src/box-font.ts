const unitsPerEm = 1000;
const advance = 700;
const first = 0x20;
const last = 0x10ffff;

/** Family name of {@link boxFont}. */
export const boxFamily = "COP Box";

/**
 * A font that shows every character as a box. It stands last, so that a character that no other font has is seen as missing
 * while the file still says which one it is: programs that copy or search the text get it unharmed.
 *
 * @returns the bytes of a TrueType file; always the same
 */
export function boxFont(): Uint8Array {
  const tables: readonly (readonly [tag: string, bytes: number[]])[] = [
    ["OS/2", os2()],
    ["cmap", cmap()],
    ["glyf", box],
    ["head", head()],
    ["hhea", hhea()],
    ["hmtx", [...u16(advance, 90), ...u16(advance, 90)]],
    ["loca", [...u32(0, box.length / 2), ...u32(box.length)]],
    ["maxp", [...u32(0x00010000), ...u16(2, 8, 2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]],
    ["name", name()],
    ["post", [...u32(0x00030000, 0), ...u16(0xff9c, 50), ...u32(0, 0, 0, 0, 0)]],
  ];
  return sfnt(tables);
}

const u16 = (...values: readonly number[]): number[] => values.flatMap((value) => [(value >> 8) & 255, value & 255]);
const u32 = (...values: readonly number[]): number[] => values.flatMap((value) => [...u16(value >>> 16), ...u16(value & 0xffff)]);
const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** The outline of a box with a hole, twice: as the glyph for what is not defined and as the glyph for everything. */
const box: number[] = (() => {
  const outer: readonly (readonly [number, number])[] = [
    [90, 0],
    [90, 700],
    [610, 700],
    [610, 0],
  ];
  const inner: readonly (readonly [number, number])[] = [
    [140, 50],
    [560, 50],
    [560, 650],
    [140, 650],
  ];
  const points = [...outer, ...inner];
  const steps = (axis: 0 | 1) => points.map((point, index) => point[axis] - (points[index - 1]?.[axis] ?? 0));
  const glyph = [...u16(2, 90, 0, 610, 700, 3, 7, 0), ...points.map(() => 1), ...u16(...steps(0)), ...u16(...steps(1))];
  return [...glyph, ...glyph];
})();

/** One group for all characters: format 13 gives each of them the same glyph. */
const cmap = (): number[] => [...u16(0, 1, 3, 10), ...u32(12), ...u16(13, 0), ...u32(28, 0, 1, first, last, 1)];

const head = (): number[] => [...u32(0x00010000, 0x00010000, 0, 0x5f0f3cf5), ...u16(3, unitsPerEm), ...u32(0, 0, 0, 0), ...u16(90, 0, 610, 700, 0, 8, 2, 1, 0)];

const hhea = (): number[] => [...u32(0x00010000), ...u16(800, -200, 0, advance, 90, 90, 610, 1, 0, 0, 0, 0, 0, 0, 0, 2)];

const os2 = (): number[] => [
  ...u16(4, advance, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
  ...new Array<number>(10).fill(0),
  ...u32(0, 0, 0, 0),
  ...ascii("COP "),
  ...u16(0x40, first, 0xffff, 800, -200, 0, 800, 200),
  ...u32(0, 0),
  ...u16(500, 700, 0, 32, 0),
];

function name(): number[] {
  const texts: readonly (readonly [id: number, text: string])[] = [
    [1, boxFamily],
    [2, "Regular"],
    [4, boxFamily],
    [6, boxFamily.replace(" ", "")],
  ];
  const encoded = texts.map(([id, text]) => [id, [...text].flatMap((letter) => u16(letter.charCodeAt(0)))] as const);
  let offset = 0;
  const records = encoded.flatMap(([id, bytes]) => {
    const record = u16(3, 1, 0x409, id, bytes.length, offset);
    offset += bytes.length;
    return record;
  });
  return [...u16(0, texts.length, 6 + records.length), ...records, ...encoded.flatMap(([, bytes]) => bytes)];
}

/** Puts the tables, in the order of their tags, behind their directory. */
function sfnt(tables: readonly (readonly [string, number[]])[]): Uint8Array {
  const directory: number[] = [...u32(0x00010000), ...u16(tables.length, 128, 3, tables.length * 16 - 128)];
  const start = 12 + tables.length * 16;
  const body: number[] = [];
  for (const [tag, bytes] of tables) {
    const padded = [...bytes, ...new Array<number>((4 - (bytes.length % 4)) % 4).fill(0)];
    directory.push(...ascii(tag), ...u32(checksum(padded), start + body.length, bytes.length));
    body.push(...padded);
  }
  return Uint8Array.from([...directory, ...body]);
}

const checksum = (bytes: readonly number[]): number => {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) {
    const word = [0, 1, 2, 3].reduce((value, step) => value * 256 + (bytes[at + step] ?? 0), 0);
    sum = (sum + word) >>> 0;
  }
  return sum;
};
