/** What a text can hold, each with its bit. */
export const traitBits = { digit: 1, wide: 2, control: 4, newline: 8, at: 16, longRun: 32 } as const;

/**
 * Something that a text holds: a digit 0 to 9; a character beyond ASCII; a control character other than tab and line ends; a line end; an `@`; letters and digits
 * in a row, 32 or more.
 */
export type Trait = keyof typeof traitBits;

const shortestRun = 32;

/** The traits of a text as bits, seen in one pass, so that patterns run only on texts that they can match. */
export function traitsIn(text: string): number {
  let traits = 0;
  let run = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x30 && unit <= 0x39) traits |= traitBits.digit;
    else if ((unit | 0x20) < 0x61 || (unit | 0x20) > 0x7a) {
      run = 0;
      if (unit > 0x7e) traits |= traitBits.wide;
      else if (unit === 0x40) traits |= traitBits.at;
      else if (unit === 0x0a || unit === 0x0d) traits |= traitBits.newline;
      else if (unit < 0x20 && unit !== 0x09) traits |= traitBits.control;
      continue;
    }
    if (++run >= shortestRun) traits |= traitBits.longRun;
  }
  return traits;
}

/** Whether a text has a character beyond ASCII. */
export const isWide = (text: string): boolean => (traitsIn(text) & traitBits.wide) !== 0;
