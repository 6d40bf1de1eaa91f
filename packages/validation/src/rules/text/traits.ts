/** What a text holds, seen in one pass, so that patterns run only on texts that they can match. */
export interface Traits {
  /** A digit 0 to 9. */
  readonly digit: boolean;
  /** A character beyond ASCII. */
  readonly wide: boolean;
  /** A control character other than tab and line ends. */
  readonly control: boolean;
  readonly newline: boolean;
  readonly at: boolean;
  /** Letters and digits in a row, 32 or more. */
  readonly longRun: boolean;
}

const shortestRun = 32;

let lastText = "";
let lastTraits: Traits = look("");

/** The traits of a text; those of the last text are kept, since several rules ask for one text after another. */
export function traitsOf(text: string): Traits {
  if (text !== lastText) {
    lastTraits = look(text);
    lastText = text;
  }
  return lastTraits;
}

function look(text: string): Traits {
  let [digit, wide, control, newline, at, longRun] = [false, false, false, false, false, false];
  let run = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x30 && unit <= 0x39) digit = true;
    else if ((unit | 0x20) < 0x61 || (unit | 0x20) > 0x7a) {
      run = 0;
      if (unit > 0x7e) wide = true;
      else if (unit === 0x40) at = true;
      else if (unit === 0x0a || unit === 0x0d) newline = true;
      else if (unit < 0x20 && unit !== 0x09) control = true;
      continue;
    }
    if (++run >= shortestRun) longRun = true;
  }
  return { digit, wide, control, newline, at, longRun };
}
