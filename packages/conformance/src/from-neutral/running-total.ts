/**
 * Words by which sources call a number a running total, in six languages. The strong ones are read in remarks too; the weak ones ("so far") only in the words
 * printed with the number itself, since elsewhere they may speak of anything.
 */
const strong = [
  /running[\s-]total/giu,
  /cumulative/giu,
  /cumulated/giu,
  /total(?:es)? acumulad[oa]s?/giu,
  /acumulad[oa]s?/giu,
  /(?:total|chiffre)s? cumul[ée]e?s?/giu,
  /en cumul/giu,
  /нарастающ\p{L}+ итог\p{L}*/giu,
  /накопленн\p{L}+ итог\p{L}*/giu,
  /تراكمي/gu,
  /累[计計積积]/gu,
];
const weak = [
  /\bto date\b/iu,
  /\bso far\b/iu,
  /hasta (?:la fecha|ahora|el momento)/iu,
  /à ce jour/iu,
  /jusqu['’]à présent/iu,
  /на сегодняшний день/iu,
  /на данный момент/iu,
  /حتى (?:الآن|تاريخه|اليوم)/u,
  /迄今|截至目前|至今/u,
];

/** Words before the name of a total that make it somebody else's total, or none. */
const elsewhere =
  /(?:\b(?:in|into|inside|within|of|from|under|not|no|never|without|to|than|see|also|dans|du|pas|dentro|del|en el|no es)\b|не|из|в|ليس|من|不是|非|在)[\s,]*(?:(?:an?|the|this|that|its|their|another|any|un|una|el|la|le)\s+)?$/iu;

const beginningOfSentence = /[^.!?。؟…;]*$/u;

/** Whether a remark calls its own number a running total. "Part of the running total A053" does not. */
const callsItselfTotal = (text: string): boolean =>
  strong.some((pattern) =>
    [...text.matchAll(pattern)].some(({ index }) => !elsewhere.test(beginningOfSentence.exec(text.slice(Math.max(0, index - 80), index))?.[0] ?? "")),
  );

/**
 * Whether a count is a running total by its own words.
 *
 * @param printed - what was printed with the number
 * @param remarks - remarks on the count or its record
 */
export const isRunningTotal = (printed: string | undefined, remarks: readonly string[]): boolean =>
  (printed !== undefined && (callsItselfTotal(printed) || weak.some((pattern) => pattern.test(printed)))) || remarks.some(callsItselfTotal);

/** Ids of other records that a remark names as whole words. */
export const idsNamedIn = (remarks: readonly string[], ids: readonly string[]): readonly string[] => {
  const words = new Set(remarks.flatMap((text) => text.split(/[^\p{L}\p{N}._:/-]+/u).flatMap((word) => [word, word.replace(/[._:/-]+$/, "")])));
  return ids.filter((id) => words.has(id));
};
