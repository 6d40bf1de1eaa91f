const set = (codes: string): ReadonlySet<number> => new Set(codes.split(" ").map((code) => Number.parseInt(code, 16)));

/** Bytes of the commonest letters: Cyrillic оеаинтсрвлкмдпуя, Arabic اليمونرتبةعدسفه. */
const letters = {
  "windows-1251": set("EE E5 E0 E8 ED F2 F1 F0 E2 EB EA EC E4 EF F3 FF"),
  "windows-1256": set("C7 E1 ED E3 E6 E4 D1 CA C8 C9 DA CF D3 DD E5"),
};

/** Bytes looked at: enough for every statistic below. */
const sampleSize = 65_536;

/**
 * Which encoding text that is not UTF-8 was probably written in: a hint for the person who saves it again, never a ground to convert.
 * By how bytes above 127 cluster: alone between Latin letters, in pairs (Chinese), or as the common letters of Cyrillic or Arabic.
 */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  const runs = highRuns(bytes.subarray(0, sampleSize));
  const total = runs.reduce((sum, run) => sum + run.length, 0);
  if (total === 0) return undefined;
  const share = (fits: (run: Uint8Array) => number) => runs.reduce((sum, run) => sum + fits(run), 0) / total;
  if (share((run) => (run.length === 1 ? 1 : 0)) > 0.5) return "windows-1252";
  const cyrillic = share((run) => count(run, (byte) => letters["windows-1251"].has(byte)));
  const arabic = share((run) => count(run, (byte) => letters["windows-1256"].has(byte)));
  if (total >= 8 && share((run) => (isPairs(run) ? run.length : 0)) > 0.95) return "GB18030";
  if (Math.max(cyrillic, arabic) < 0.5) return undefined;
  return cyrillic > arabic ? "windows-1251" : "windows-1256";
}

function highRuns(bytes: Uint8Array): readonly Uint8Array[] {
  const runs: Uint8Array[] = [];
  let start = -1;
  for (let index = 0; index <= bytes.length; index++) {
    const high = (bytes[index] ?? 0) >= 0x80;
    if (high && start < 0) start = index;
    if (!high && start >= 0) {
      runs.push(bytes.subarray(start, index));
      start = -1;
    }
  }
  return runs;
}

const count = (run: Uint8Array, fits: (byte: number) => boolean): number => run.reduce((sum, byte) => sum + (fits(byte) ? 1 : 0), 0);

/** GB 2312 level 1 and 2: lead B0-F7 (or A1-A9 for signs), trail A1-FE. */
const isPairs = (run: Uint8Array): boolean =>
  run.length % 2 === 0 &&
  run.every((byte, index) => (index % 2 ? byte >= 0xa1 && byte <= 0xfe : (byte >= 0xb0 && byte <= 0xf7) || (byte >= 0xa1 && byte <= 0xa9)));
