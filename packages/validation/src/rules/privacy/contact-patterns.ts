import { asciiDigits } from "../digits.js";
import { small, smallCues } from "./child-signs.js";

const address = /([\p{L}\p{N}._%+-]{1,64})@([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5})/gu;
const ofAPerson = /^\p{L}{2,}[._]\p{L}{2,}$|^\p{L}[._]\p{L}{3,}$/u;
const ofAnOffice =
  /^(?:info|contact|office|help|support|report|hotline|helpline|cop|press|media|secretariat|ministry|public|data|child|children|online|safer)[._]|[._](?:info|contact|office|help|support|report|hotline|helpline|unit|team|department|online|protection)$/iu;
const privateMail = /^(?:gmail|googlemail|yahoo|hotmail|outlook|live|icloud|aol|gmx|mail|yandex|qq|163|126|proton|protonmail)\./iu;

/** Whether a text has an electronic address like that of a person. */
export const hasPrivateAddress = (text: string): boolean =>
  [...text.matchAll(address)].some(([, local = "", domain = ""]) => privateMail.test(domain) || (ofAPerson.test(local) && !ofAnOffice.test(local)));

/** Words before a number that make it the number of a person: a mobile, a private line, a messenger, somebody's parent. */
const ofSomebody =
  "mobile|private (?:phone|number|line)|personal (?:phone|number)|home (?:phone|number)|WhatsApp|Telegram|mother|father|mum|mom|dad|portable|téléphone (?:privé|personnel)|mère|père|maman|papa|móvil|celular|teléfono (?:privado|personal)|madre|padre|mamá|papá|мобильн\\p{L}+|личн\\p{L}+ (?:телефон|номер)|домашн\\p{L}+ телефон|матер\\p{L}+|маме|мамы|папе|المحمول|الجوال|الهاتف الخاص|واتساب|手机|私人电话|微信|妈妈|爸爸";
const number = "(?:\\+|00)?\\d[\\d ().-]{6,16}\\d";
/** Pieces of text, one of which stands before somebody's number. */
export const somebodysCues: readonly string[] = [
  ...ofSomebody
    .toLowerCase()
    .split("|")
    .map((word) => word.replace(/\\p\{l\}\+.*| ?\(.*|\).*/, "")),
  ...smallCues,
];

const privateNumber = new RegExp(`(?:${ofSomebody})[^.;!?\\n]{0,30}?${number}`, "iu");

const childsNumber = new RegExp(`(?:${small.join("|")})[^.;!?\\n]{0,50}?${number}`, "u");

/** Whether a text has a telephone number that is said to be somebody's own, or a child's. */
export function hasPrivateNumber(text: string): boolean {
  const plain = asciiDigits(text);
  return privateNumber.test(plain) || childsNumber.test(plain);
}
