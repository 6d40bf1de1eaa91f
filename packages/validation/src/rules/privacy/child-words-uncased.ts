import { age } from "./child-words.js";

/** Patterns for scripts without capital letters: names are known by their place between a word for a child, or a family name, and an age. */

const arabicNoun = "(?:الطفلة?|الطالبة?|التلميذة?|الفتاة|الفتى|الضحية)";
const arabicName = "\\p{L}+(?:\\s\\p{L}+)?";
const arabicYears = "(?:عام|سن)";
const arabicNumber = "(?:خمس|ست|سبع|ثمان|تسع|عشر|أحد عشر|اثن\\p{L}+ عشر|ثلاثة عشر|أربعة عشر|خمسة عشر|ستة عشر|سبعة عشر)\\p{L}*";
const arabicPlan = "(?:ال)?(?:خطة|برنامج|مشروع|استراتيجية|مدة|فترة|وطنية|أطفال|فتيات|طلاب|مرحلة|إطار)";

/** One child in an Arabic text. */
export const arabicPatterns: readonly string[] = [
  `${arabicNoun}[\\s:]+${arabicName}[،,]?\\s*\\(?(?:(?:و?عمره?ا?|البالغة?)\\s*)?(?:من العمر\\s*)?${age}\\s*${arabicYears}`,
  `(?:^|\\s)(?!${arabicPlan})\\p{L}{3,}(?:\\s(?!${arabicPlan})\\p{L}{3,})?، ${age} ${arabicYears}[\\p{L}\\p{M}]*،`,
  `(?:^|\\s)(?!${arabicPlan})\\p{L}{3,} البالغة? من العمر ${age} `,
  `${arabicNoun} ${arabicName} (?:من|في|بـ?)\\s?[^.؛\\n]{0,20}(?:مدرسة|الصف|ثانوية)`,
  `اسمي \\p{L}+ وعمري ${age} `,
  `اسم ${arabicNoun} ${arabicName}[^.؛\\n]{0,20}(?:${age}|${arabicNumber}) ${arabicYears}`,
  `الاسم: ?\\p{L}+.{0,30}العمر: ?${age}(?!\\d)`,
  `كان(?:ت)? عمره?ا? (?:${age}|${arabicNumber})[^.\\n]{0,20}\\. `,
  `و\\u064F?لد(?:ت)? ${arabicName} في [^.\\n]{0,20}20\\d\\d`,
  `طفلة? في [^.،\\n]{3,12}، ${arabicName}،`,
];

/** Family names that many people in China carry; with one or two signs behind them they are likely a name. */
const family =
  "[王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤殷米卢安倪沙]";
const chineseName = `(?:${family}\\p{Script=Han}{1,2}|[小阿]\\p{Script=Han})`;
const chineseAge = `(?:${age}|[一二三四五六七八九十]|十[一二三四五六七])`;
const chineseNoun = "(?:女孩|男孩|女童|男童|女生|男生|学生|儿童|少年|少女)";

/** One child in a Chinese text. */
export const chinesePatterns: readonly string[] = [
  `${chineseNoun}\\p{Script=Han}{1,3}[（(，,]\\s*${age}\\s*岁`,
  `(?:^|[，。：；、“]|使|人|者)${chineseName}[（(，,]\\s*${age}\\s*岁`,
  `(?<!\\d)${age}岁(?:的|${chineseNoun})${chineseName}(?!用|少|多)`,
  `(?:小学|中学|学校)${chineseNoun}${chineseName}`,
  `${chineseNoun}${chineseName}(?:就读|在读)`,
  `${chineseNoun}?名叫\\p{Script=Han}{2,3}，[^。]{0,8}${chineseAge}岁`,
  `我叫\\p{Script=Han}{2,3}，[^。]{0,6}${chineseAge}岁`,
  `姓名：\\p{Script=Han}{2,3}.{0,10}年龄：${age}(?!\\d)`,
  `[他她](?:当时|今年|那年)${chineseAge}岁。${chineseName}`,
  `20\\d\\d年\\d{1,2}月\\d{1,2}日出生的${chineseName}`,
];
