import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

export const ar: Messages<keyof typeof en> = {
  "check/not-an-object": {
    message: "وصف الخدمة كائن فيه الحقلان service وfeatures.",
    guidance: 'ابدأ بـ ‎{"service": {"types": ["messaging"]}, "features": ["direct-messaging"]}‎.',
  },
  "check/no-service": {
    message: "لا يبيّن الوصف نوع الخدمة: الحقل service ناقص.",
    guidance: 'أضف ‎{"service": {"types": ["messaging"]}}‎؛ والأنواع هي: {types}. ويجوز أن يرد الحقل في ملف ‎cop risk assess‎ أيضاً.',
  },
  "check/no-feature": {
    message: "وظائف ليست من الميزات الواردة في القواعد المسجلة: {count}. لم يُسأل عنها شيء.",
    guidance: "اكتب الحقل features لتحديد ما يُفحص.",
  },
  "check/member-elsewhere": {
    message: "الحقل «{member}» ليس مكانه وصف الخدمة.",
    guidance: "يُعطى اليوم والأماكن والأعمار مع السؤال؛ ويوضع ما هو مقترح بجانب كل خاصية.",
  },
  "check/bad-list": {
    message: "الحقل «{member}» قائمة لا تزيد على {most} من المدخلات.",
    guidance: 'اكتب قائمة مثل ‎["direct-messaging", {"id": "stranger-contact", "proposed": {"contactScope": "anyone"}}]‎.',
  },
  "check/bad-day": { message: "المتوقع يوم من التقويم بصيغة YYYY-MM-DD.", guidance: "الجواب يتوقف على اليوم. اكتبه هكذا: ‎2026-11-23." },
  "check/bad-place": {
    message: "المتوقع رمز دولة (ISO 3166-1) أو جزء منها (ISO 3166-2).",
    guidance: "اكتب IE أو GB أو US-FL؛ ودولة عضواً بدلاً من EU.",
  },
  "check/bad-age": { message: "المتوقع أعمار بالسنوات المكتملة من 0 إلى 120.", guidance: "اذكر أعمار الأطفال الذين تصل إليهم الخدمة." },
  "check/nothing-asked": { message: "يلزم مكان واحد وسن واحدة وخاصية أو جانب على الأقل.", guidance: "قل أين ولمن وماذا." },
  "check/too-large": {
    message: "ينتج عن ذلك {count} من الأسئلة؛ ولا يجاب في المرة الواحدة عن أكثر من {most}.",
    guidance: "اطلب أماكن أو أعماراً أو خصائص أقل، ثم اجمع الأجوبة.",
  },
};
