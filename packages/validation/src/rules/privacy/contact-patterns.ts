import { asciiDigits } from "../digits.js";
import { small, smallCues } from "./child-signs.js";
import { telephonesIn } from "./telephone.js";

const address = /([\p{L}\p{N}._%+-]{1,64})@([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5})/gu;
const ofAPerson = /^\p{L}{2,}[._]\p{L}{2,}$|^\p{L}[._]\p{L}{3,}$/u;
const ofAnOffice =
  /^(?:info|contact|office|help|support|report|hotline|helpline|cop|press|media|secretariat|ministry|public|data|child|children|online|safer)[._]|[._](?:info|contact|office|help|support|report|hotline|helpline|unit|team|department|online|protection)$/iu;
const privateMail = /^(?:gmail|googlemail|yahoo|hotmail|outlook|live|icloud|aol|gmx|mail|yandex|qq|163|126|proton|protonmail)\./iu;

/** Whether a text has an electronic address like that of a person. */
export const hasPrivateAddress = (text: string): boolean =>
  [...text.matchAll(address)].some(([, local = "", domain = ""]) => privateMail.test(domain) || (ofAPerson.test(local) && !ofAnOffice.test(local)));

/** Words before a number that make it the number of a person: a form of address, a mobile, a private line, a messenger, somebody's parent. By script: those that end with themselves, beginnings, and those of scripts that set no spaces or join words. */
const whole =
  "mr|mrs|ms|mme|monsieur|madame|señor|señora|sra|mobile|private phone|private number|private line|personal phone|personal number|home phone|home number|whatsapp|telegram|mother|father|mum|mom|dad|portable|téléphone privé|téléphone personnel|mère|père|maman|papa|móvil|celular|teléfono privado|teléfono personal|madre|padre|mamá|papá|маме|мамы|папе";
const beginnings = "господин|госпож|мобильн|личный телефон|личный номер|личного телефона|личного номера|домашний телефон|домашнего телефона|матер";
const joined = "女士|先生|المحمول|الجوال|الهاتف الخاص|واتساب|手机|私人电话|微信|妈妈|爸爸";
const ofSomebody = `(?<!\\p{L})(?:${whole})s?(?!\\p{L})|(?<!\\p{L})(?:${beginnings})|${joined}`;
/** Pieces of text, one of which stands before somebody's number. */
export const somebodysCues: readonly string[] = [...[whole, beginnings, joined].flatMap((words) => words.split("|")), ...smallCues];

/** How far before a number the words are looked for that make it somebody's. */
const reach = 100;
const somebodyBefore = new RegExp(`(?:${ofSomebody})([^.;!?\\n]{0,30})$`, "iu");
const childBefore = new RegExp(`(?:${small.join("|")})[^.;!?\\n]{0,50}$`, "u");
/** Words cut short before a number, of which the full stop ends no sentence. */
const shortened = /(?<!\p{L})(tel|tél|mob|cel|no|nr|núm|тел|моб)\./giu;
/** Words that make a number behind "mobile" a count. */
const counted = /subscri|user|customer|connection|abonn|utilisat|client|usuari|suscri|conexion|абонент|пользоват|مشترك|مستخدم|用户|订户/iu;

/** Whether a text has a telephone number that is said to be somebody's own, or a child's. */
export function hasPrivateNumber(text: string): boolean {
  const plain = asciiDigits(text);
  return telephonesIn(plain).some(({ index, number }) => {
    const before = plain.slice(Math.max(0, index - reach), index).replace(shortened, "$1");
    const gap = somebodyBefore.exec(before)?.[1];
    return (gap !== undefined && (/^\+|^\(?0/.test(number) || !counted.test(gap))) || childBefore.test(before);
  });
}
