import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

const guidance = "كلمة تُستعمل في الرسائل.";

/** Texts of the converter's remarks in Arabic. */
export const ar: Messages<keyof typeof en> = {
  "neutral/not-an-object": {
    message: "كان المتوقع كائناً بصيغة محايدة أو قائمة من هذه الكائنات.",
    guidance: "قدّم ملفاً فيه الحقل format بالقيمة neutral-strategy/1 أو neutral-activities/1.",
  },
  "neutral/unknown-format": {
    message: "صيغة الملف غير معروفة هنا؛ كان المتوقع إحدى الصيغ: {allowed}.",
    guidance: "صحّح الحقل format؛ لا تُقرأ النسخ الأخرى من الصيغ.",
  },
  "neutral/format-assumed": {
    message: "الحقل format غير موجود؛ قُرئ الملف بصيغة {format} كما تدل حقوله.",
    guidance: "أضف الحقل format.",
  },
  "neutral/already-converted": { message: "هذه وثيقة من وثائق النموذج أصلاً؛ ولا شيء يحتاج إلى تحويل.", guidance: "استعمل الوثيقة كما هي." },
  "neutral/too-deep": {
    message: "تداخل الملف أعمق من أن يكون بإحدى الصيغ المحايدة.",
    guidance: "راجع الملف؛ لا تزيد مستويات الصيغ على عشرة.",
  },
  "neutral/no-country": {
    message: "تعذّرت قراءة البلد؛ ولا تقوم استراتيجية وطنية بلا بلد، فلم تُنشأ وثيقة.",
    guidance: "اذكر country مع رمز ISO 3166-1 في iso2.",
  },
  "neutral/result-invalid": {
    message: "لن تكون النتيجة وثيقة صالحة، فلم تُنشأ وثيقة.",
    guidance: "أبلغ عن ذلك مع الملف: كان على المحوّل أن يبيّن ما لا يناسب.",
  },
  "neutral/unknown-member": {
    message: "ليس في الصيغة أو في النموذج هذا الحقل؛ حُفظ محتواه في {kept}.",
    guidance: "انظر هل في النموذج موضع أنسب له.",
  },
  "neutral/not-readable": {
    message: "تعذّرت قراءة القيمة، وكان المتوقع: {expected}؛ حُفظت في {kept}.",
    guidance: "اكتب القيمة بالشكل المتوقع، أو اتركها إن لم تكن معروفة.",
  },
  "neutral/unknown-code": {
    message: "الكلمة ليست من الرموز {allowed}؛ حُفظت في {kept}.",
    guidance: "اختر رمزاً إن كان أحدها مناسباً.",
  },
  "neutral/member-missing": {
    message: "الحقل {member} غير موجود أو لا يُقرأ؛ وتذكر الوثيقة أنه غير مبيَّن.",
    guidance: "أضفه عندما يُعرف.",
  },
  "neutral/record-left-out": {
    message: "ليس في القيد {member} مقروء يحتاج إليه النموذج؛ حُفظ ما فيه في {kept}.",
    guidance: "أكمل القيد ثم حوّل من جديد.",
  },
  "neutral/read-as": {
    message: "وُضعت القيمة بالشكل الآتي: {expected}؛ ولا تحتمل إلا قراءة واحدة.",
    guidance: "تحقق من النتيجة عند الشك.",
  },
  "neutral/code-read-as": { message: "قُرئت الكلمات على أنها {code}.", guidance: "تحقق من أن هذا هو المقصود." },
  "neutral/kind-assumed": {
    message: "نوع الوثيقة ليس من الأنواع التي يعرفها النموذج؛ وُضع {code}، وتذكر ملاحظة ذلك.",
    guidance: "اختر النوع.",
  },
  "neutral/status-assumed": {
    message: "الحالة ليست من الحالات التي يعرفها النموذج؛ وُضع {code}، وهو أضعف قول يؤيده باقي الملف، وتذكر الوثيقة ذلك.",
    guidance: "اختر الحالة.",
  },
  "neutral/id-changed": {
    message: "المعرّف غير موجود أو ليس بالشكل المطلوب؛ سُمّي القيد {id}.",
    guidance: "استعمل معرّفات من حروف لاتينية وأرقام والعلامات . _ : / - تبقى نفسها في كل المراجعات.",
  },
  "neutral/duplicate-id": {
    message: "المعرّف مكرر؛ سُمّي هذا القيد هنا {id}. وتؤدي الإحالات إلى الأول.",
    guidance: "اجعل لكل قيد معرّفاً خاصاً به.",
  },
  "neutral/unknown-reference": {
    message: "لا تؤدي الإحالة إلى المتوقع في هذا الملف: {expected}؛ حُفظت في {kept}.",
    guidance: "صحّح الإحالة، أو أضف القيد الذي تسميه.",
  },
  "neutral/placeholder": {
    message: "وُجدت كلمة مؤقتة حيث كان يُتوقع اسم جهة؛ قُرئت على أنها غير معروفة.",
    guidance: "اذكر الجهة المسؤولة.",
  },
  "neutral/precision": {
    message: "لا يتفق التاريخ والدقة المذكورة؛ أُخذ الأقل دقة منهما وحُفظ الآخر في {kept}.",
    guidance: "تحقق من مدى دقة معرفة التاريخ.",
  },
  "neutral/money-without-currency": {
    message: "ليس للمبلغ عملة مقروءة، ولم تُستنتج من البلد؛ حُفظ النص الأصلي في {kept}.",
    guidance: "أضف رمز العملة وفق ISO 4217.",
  },
  "neutral/money-without-amount": {
    message: "تعذّرت قراءة المبلغ؛ حُفظ النص الأصلي في {kept}.",
    guidance: "اكتب المبلغ رقماً بوحدات العملة.",
  },
  "neutral/count-without-kind": {
    message: "لا يبيّن الرقم ما يعدّه (attended، reached، completed، target، running-total)؛ حُفظ في {kept}.",
    guidance: "أضف النوع: الأرقام المختلفة الأنواع لا تُجمع أبداً.",
  },
  "neutral/count-without-value": {
    message: "ليس للعدد قيمة مقروءة؛ حُفظ النص الأصلي في {kept}.",
    guidance: "اكتب العدد عدداً صحيحاً.",
  },
  "neutral/part-of-other-kind": {
    message: "صار هذا الجزء من التفصيل عدداً مستقلاً من نوع {kind}: فهو ليس جزءاً من المجموع.",
    guidance: "لا يلزم عمل شيء.",
  },
  "neutral/several-values": {
    message: "صارت قائمة القيم وعددها {count} أرقاماً منفصلة عددها {count}.",
    guidance: "تحقق من أن لكل رقم فئته السكانية.",
  },
  "neutral/running-total": {
    message: "تصف الملاحظات الرقم بأنه مجموع تراكمي، فصار نوعه running-total بدلاً من {kind}؛ وقد يشمل: {ids}.",
    guidance: "لا يُجمع هذا المجموع أبداً مع السجلات التي قد يحتويها.",
  },
  "neutral/region-differs": {
    message: "تضع قائمة النموذج المؤرخة هذا البلد في {region}؛ حُفظت منطقة الملف في {kept}.",
    guidance: "تتغير مناطق البلدان: راجع القائمة السارية في ذلك اليوم.",
  },
  "neutral/region-not-compared": {
    message: "تعذّرت مقارنة المنطقة بقائمة النموذج المؤرخة؛ حُفظت في {kept}.",
    guidance: "راجع المنطقة السارية في ذلك اليوم.",
  },
  "neutral/country-unknown": {
    message: "الحرفان ليسا رمزاً من ISO 3166-1؛ تُركا كما هما.",
    guidance: "صحّح الرمز؛ رمز المملكة المتحدة GB ورمز اليونان GR.",
  },
  "neutral/country-differs": {
    message: "لم يُعرف أن هذا الرمز أو الاسم للبلد نفسه؛ حُفظ في {kept}.",
    guidance: "تحقق من البلد المقصود.",
  },
  "neutral/clause-unclear": {
    message: "لا يؤدي النص إلى فقرة واحدة من القرار؛ بقي في السجل كما هو.",
    guidance: "اكتب المعرّف، مثل res67-2014/instructs/8 أو res67-2014/instructs/8bis.",
  },
  "neutral/legend": {
    message: "يشرح هذا الجدول رموز الصيغة ولم يُنقل؛ فللنموذج جداوله.",
    guidance: "لا يلزم عمل شيء.",
  },
  "neutral/title-not-official": {
    message: "الوثيقة غير مكتوبة بالإنكليزية، فلم يُدرج عنوانها الإنكليزي بوصفه رسمياً.",
    guidance: "أضف en إلى officialTitles إذا كانت الإدارة نفسها قد وضعت العنوان الإنكليزي.",
  },
  "kept/notes": { message: "notes", guidance },
  "kept/note": { message: "note", guidance },
  "kept/stated-as": { message: "statedAs", guidance },
  "kept/reason": { message: "سبب الغياب", guidance },
  "expected/whole-number": { message: "عدد صحيح من 0 فما فوق", guidance },
  "expected/period": { message: "فترة لها بداية ونهاية", guidance },
  "expected/money": { message: "مبلغ مع عملته", guidance },
  "expected/code-or-year": { message: "رمز من القائمة أو سنة", guidance },
  "expected/output": { message: "ناتج له اسم وقيمة بسيطة", guidance },
  "expected/source-id": { message: "مصدر", guidance },
  "expected/goal": { message: "هدف واحد", guidance },
};
