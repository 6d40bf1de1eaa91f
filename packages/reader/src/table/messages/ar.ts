import type { Messages } from "@cop-sdk/diagnostics";
import type { TableCode } from "./index.js";

const word = (message: string) => ({ message, guidance: "-" });

/** Texts of the findings about text tables in Arabic. */
export const ar: Messages<TableCode> = {
  "table/empty": { message: "الملف فارغ؛ كان من المتوقع جدول.", guidance: "تحقق من اختيار الملف الصحيح ومن حفظه كاملاً." },
  "table/too-large": {
    message: "حجم الملف ({size} بايت) يتجاوز الحد البالغ {limit} بايت.",
    guidance: "قسّم الجدول إلى عدة ملفات، أو ارفع الحد إذا كنت تثق بمصدره.",
  },
  "table/not-text": { message: "هذا ملف من النوع {type} وليس جدولاً نصياً.", guidance: "يُقرأ مصنف XLSX كما هو. احفظ أي جدول بيانات آخر بصيغة XLSX أو CSV." },
  "table/binary": {
    message: "يحتوي الملف على بيانات ثنائية أو على نص بترميز غير الذي قُرئ به؛ كان من المتوقع جدول نصي.",
    guidance: "حدد الترميز، أو احفظ الجدول من جديد بصيغة CSV بترميز UTF-8.",
  },
  "table/encoding-refused": {
    message: "بايتات الملف ليست نصاً بالترميز {encoding}؛ كان من المتوقع ترميز آخر.",
    guidance: "حدد الترميز الذي حُفظ به: {allowed}. والأفضل حفظه من جديد بصيغة CSV بترميز UTF-8.",
  },
  "table/encoding-taken": {
    message: "لا يذكر الملف ترميزه؛ قُرئ على أنه {encoding} استناداً إلى {because}. درجة الثقة: {confidence}.",
    guidance: "انظر في النتيجة إلى الحروف ذات العلامات وحروف الأبجديات الأخرى. إذا كانت خاطئة فحدد الترميز، أو احفظ الجدول بصيغة CSV بترميز UTF-8.",
  },
  "table/delimiter-taken": {
    message: "هناك أكثر من علامة يمكن أن تفصل بين الخلايا؛ اختيرت {delimiter} لأن معظم الصفوف تكون بها متساوية العرض. درجة الثقة: {confidence}.",
    guidance: "تحقق من الأعمدة. إذا لم تكن صحيحة فحدد الفاصل.",
  },
  "table/limit-cell": {
    message: "تتجاوز إحدى الخلايا الحد البالغ {limit} حرف.",
    guidance: "علامة اقتباس غير مغلقة كثيراً ما تجعل الملف كله خلية واحدة. انظر إلى الصف السابق.",
  },
  "table/limit-cells": { message: "عدد خلايا الجدول يتجاوز الحد البالغ {limit}.", guidance: "قسّم الجدول إلى عدة ملفات." },
  "table/limit-columns": { message: "عدد خلايا أحد الصفوف يتجاوز الحد البالغ {limit}.", guidance: "تحقق من الفاصل، وابحث عن نهاية سطر مفقودة." },
  "table/unclosed-quote": {
    message: "تفتح علامة اقتباس هذه الخلية ولا تغلقها أي علامة؛ وسيصبح باقي الملف خلية واحدة.",
    guidance: "أضف علامة الاقتباس الختامية، أو ضاعف علامة الاقتباس التي تنتمي إلى النص.",
  },
  "table/text-after-quote": {
    message: "يوجد نص بعد علامة الاقتباس الختامية في هذه الخلية؛ وقد احتُفظ به.",
    guidance: "داخل خلية بين علامتي اقتباس تُكتب علامة الاقتباس مرتين. تحقق من الخلية.",
  },
  "confidence/high": word("عالية"),
  "confidence/medium": word("متوسطة"),
  "confidence/low": word("منخفضة"),
  "because/letters": word("الحروف الناتجة"),
  "because/zero-bytes": word("بايتاته الصفرية"),
  "delimiter/0": word("الفاصلة"),
  "delimiter/1": word("الفاصلة المنقوطة"),
  "delimiter/2": word("علامة الجدولة"),
  "delimiter/3": word("الخط العمودي"),
};
