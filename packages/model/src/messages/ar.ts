import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

const guidance = "كلمة مستخدمة في الرسائل.";

/** Texts of the model's findings in Arabic. */
export const ar: Messages<keyof typeof en> = {
  "structure/not-json": {
    message: "القيمة ليست JSON بسيطاً.",
    guidance: "قدّم نتيجة JSON.parse: كائنات وقوائم ونصوص وأرقام وtrue وfalse وnull، من دون كائنات تواريخ أو أصناف أو دوال أو undefined أو أعداد غير منتهية.",
  },
  "structure/forbidden-key": {
    message: "اسم الحقل هذا غير مسموح به.",
    guidance: "غيّر اسم الحقل: فاسم مثل __proto__ قد يغيّر عمل البرامج ولذلك يُرفض.",
  },
  "structure/too-deep": {
    message: "مستويات التداخل في الوثيقة كثيرة جداً، أو أن الوثيقة تحتوي نفسها.",
    guidance: "قلّل مستويات التداخل: الوثائق الفعلية أقل من 12 مستوى، والمسموح به 64.",
  },
  "limit/check-stopped": {
    message: "في الوثيقة ملاحظات أكثر مما هو مدرج: توقف الفحص بعد {shown}.",
    guidance: "صحّح ما هو مدرج ثم أعد الفحص. كثرة الملاحظات من نوع واحد تنشأ غالباً عن خطأ واحد في البرنامج الذي كتب الملف.",
  },
  "structure/not-a-document": {
    message: "كان المتوقع وثيقة: كائناً يضم الحقلين type وmodelVersion.",
    guidance: "ضع المحتوى في كائن، أو قدّم وثائق القائمة واحدة واحدة.",
  },
  "structure/no-type": {
    message: "لا تذكر الوثيقة نوعها: الحقل type غير موجود.",
    guidance: "أضف type بإحدى القيم: {allowed}.",
  },
  "structure/unknown-type": {
    message: "نوع الوثيقة غير معروف هنا، والمتوقع أحد الأنواع: {allowed}.",
    guidance: "صحّح الحقل type، أو حدّث حزمة البرمجيات إذا كان النوع أحدث من هذا الإصدار.",
  },
  "structure/no-version": {
    message: "لا تذكر الوثيقة إصدار النموذج الذي تتبعه: الحقل modelVersion غير موجود.",
    guidance: 'أضف "modelVersion": "{version}" إذا كُتبت الوثيقة لهذا الإصدار.',
  },
  "structure/unknown-version": {
    message: "تتبع الوثيقة إصداراً من النموذج لا يقرؤه هذا الإصدار، فهو يقرأ {version}.",
    guidance: "حدّث حزمة البرمجيات، أو صحّح modelVersion إذا كُتب خطأً.",
  },
  "structure/missing-member": {
    message: "الحقل {member} غير موجود، والمتوقع: {expected}.",
    guidance: 'أضف {member}. وحيث يسمح النموذج، اذكر السبب بدل القيمة: ‎{"missing": "not-known"}‎.',
  },
  "structure/wrong-type": {
    message: "المتوقع: {expected}، والموجود: {found}.",
    guidance: "اكتب القيمة بالشكل المتوقع، فالأرقام وtrue وfalse تُكتب من دون علامات اقتباس.",
  },
  "structure/unknown-code": {
    message: "الرمز غير موجود في القائمة، والمتوقع أحد الرموز: {allowed}.",
    guidance: "اختر رمزاً من القائمة؛ تُكتب الرموز بحروف لاتينية صغيرة وهي واحدة في جميع اللغات.",
  },
  "structure/misspelt-code": {
    message: "الرمز غير موجود في القائمة، وأقرب رمز هو {nearest}.",
    guidance: "اكتب {nearest} أو اختر رمزاً آخر من: {allowed}.",
  },
  "structure/malformed": {
    message: "القيمة ليست بالشكل المتوقع: {expected}.",
    guidance: "صحّح القيمة. ويمكن حفظ النص كما ورد في المصدر في statedAs.",
  },
  "structure/empty": {
    message: "النص فارغ.",
    guidance: "اكتب النص، أو احذف الحقل إن لم يكن هناك نص.",
  },
  "structure/too-few": {
    message: "عناصر القائمة قليلة جداً، والمتوقع ما لا يقل عن {minimum}.",
    guidance: "أضف العناصر الناقصة.",
  },
  "structure/too-small": {
    message: "العدد صغير جداً، وأصغر قيمة هي {minimum}.",
    guidance: "صحّح العدد، فعدد الأشخاص عدد صحيح يبدأ من 0.",
  },
  "structure/too-large": {
    message: "العدد كبير جداً، وأكبر قيمة هي {maximum}.",
    guidance: "صحّح العدد.",
  },
  "structure/too-long": {
    message: "النص طويل جداً، ويُقرأ ما لا يزيد على {maximum} حرف.",
    guidance: "اختصر النص أو قسّمه.",
  },
  "structure/unknown-field": {
    message: "لا يعرف النموذج هذا الحقل، فيُحفظ ولا يُقرأ.",
    guidance: "احذفه، أو انقل محتواه إلى notes إذا كان ينبغي أن يقرأه الناس.",
  },
  "structure/misspelt-field": {
    message: "لا يعرف النموذج هذا الحقل، وأقرب اسم هو {nearest}.",
    guidance: "اكتب {nearest} إن كان هو المقصود، وإلا فيُحفظ المحتوى ولا يُقرأ.",
  },
  "migrate/unknown-version": {
    message: "تتبع الوثيقة إصداراً من النموذج لا تستطيع حزمة البرمجيات هذه تحويله، والإصدارات المعروفة: {versions}.",
    guidance: "حدّث حزمة البرمجيات، أو صحّح modelVersion إذا كُتب خطأً.",
  },
  "migrate/unknown-target": {
    message: "لا تستطيع حزمة البرمجيات هذه كتابة الإصدار المطلوب، والإصدارات المعروفة: {versions}.",
    guidance: "اطلب أحد الإصدارات المعروفة، أو حدّث حزمة البرمجيات.",
  },
  "migrate/lost": {
    message: "لا مكان لهذا المحتوى في الإصدار {version} من النموذج، فلم يُنقل.",
    guidance: "احتفظ بالوثيقة السابقة، أو انقل المحتوى يدوياً إلى حقل يعرفه الإصدار {version} مثل notes.",
  },
  "migrate/reduced": {
    message: "لم يُنقل من هذا المحتوى إلى الإصدار {version} من النموذج إلا جزء منه.",
    guidance: "قارن القيمة بالوثيقة السابقة، واحتفظ بتلك الوثيقة إذا كان الفرق مهماً.",
  },
  "migrate/value-needed": {
    message: "يشترط الإصدار {version} من النموذج الحقل {member}، والوثيقة لا تذكره.",
    guidance: "اطلب ممن يعرف القيمة أن يكتب {member}، فلم يُخمَّن شيء.",
  },
  "migrate/choice-needed": {
    message: "قد تقابل القيمة السابقة للحقل {member} أكثر من رمز واحد في الإصدار {version}: {allowed}.",
    guidance: "اطلب ممن يعرف المقصود أن يختار أحد الرموز، فلم يُخمَّن شيء.",
  },
  "term/text": { message: "نص", guidance },
  "term/list": { message: "قائمة", guidance },
  "term/object": { message: "كائن", guidance },
  "term/number": { message: "عدد", guidance },
  "term/whole-number": { message: "عدد صحيح", guidance },
  "term/boolean": { message: "true أو false", guidance },
  "term/null": { message: "null", guidance },
  "term/code": { message: "رمز من القائمة", guidance },
  "form/text": { message: "نص", guidance },
  "form/name": { message: "سطر واحد من النص", guidance },
  "form/identifier": { message: "معرّف من حروف لاتينية وأرقام والعلامات . _ : / -", guidance },
  "form/language-tag": { message: "وسم لغة مثل fr أو pt-BR", guidance },
  "form/country-code": { message: "رمز بلد من حرفين لاتينيين كبيرين مثل ZM", guidance },
  "form/currency-code": { message: "رمز عملة من ثلاثة أحرف لاتينية كبيرة مثل USD", guidance },
  "form/web-address": { message: "عنوان ويب يبدأ بـ http:// أو https://", guidance },
  "form/sha256": { message: "بصمة SHA-256 من 64 رقماً ست عشرياً", guidance },
  "form/activity-id": { message: "معرّف وثيقة ثم # ثم معرّف نشاط فيها: log-2014#A002", guidance },
  "form/calendar-date": { message: "تاريخ: 2019 أو ‎2019-06 أو ‎2019-Q2 أو ‎2019-06-21", guidance },
  "form/day": { message: "يوم محدد مثل ‎2019-06-21", guidance },
  "form/quarter": { message: "ربع سنة مثل ‎2019-Q2", guidance },
};
