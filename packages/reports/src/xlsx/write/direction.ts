const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const startsRightToLeft = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Direction of the text of a cell: that of its first letter; in a file that runs from right to left, any letter of such a script decides. */
export const directionOfText = (text: string, rightToLeft: boolean): "ltr" | "rtl" =>
  rightToLeftLetter.test(text) && (rightToLeft || startsRightToLeft.test(text)) ? "rtl" : "ltr";
