/** What a text can hold, each with its bit. */
export const traitBits = {
  digit: 1,
  wide: 2,
  control: 4,
  newline: 8,
  at: 16,
  longRun: 32,
  spaced: 64,
  bare: 128,
  sign: 256,
  brief: 512,
  joined: 1024,
} as const;

/**
 * Something that a text holds: a digit 0 to 9; a character beyond ASCII; a control character other than tab and line ends; a line end; an `@`; letters and digits of ASCII
 * in a row, 32 or more; signs that stand alone between spaces, four or more in a row; no letter and no digit of ASCII at all; a beginning that is neither; eight characters
 * or less; or a letter next to a digit.
 */
export type Trait = keyof typeof traitBits;

const beyondAscii = /[^\0-\x7e]/;

/** Whether a text has a character beyond ASCII. */
export const isWide = (text: string): boolean => beyondAscii.test(text);
