import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

export const ar: Messages<keyof typeof en> = {
  "risk/not-an-object": {
    message: "كان المتوقع هنا كائناً.",
    guidance: "اكتب الحقول بين قوسين معقوفين كما في مثال README.",
  },
  "risk/missing-member": {
    message: "الحقل «{member}» ناقص.",
    guidance: "لا يمكن بدء التقييم من دونه؛ أضفه.",
  },
  "risk/unknown-member": {
    message: "هذا الحقل غير معروف؛ المتوقع: {expected}.",
    guidance: "يُحفظ ولكنه لا يُستعمل. صحّح الاسم أو احذفه.",
  },
  "risk/forbidden-member": {
    message: "لا يُقبل حقل باسم «__proto__».",
    guidance: "قد يغيّر هذا الاسم سلوك البرامج؛ احذفه.",
  },
  "risk/not-a-list": {
    message: "كان المتوقع هنا قائمة.",
    guidance: "اكتب البنود بين قوسين مربعين.",
  },
  "risk/too-many-entries": {
    message: "البنود أكثر من اللازم؛ يُقرأ منها {limit} على الأكثر.",
    guidance: "اجمع البنود أو قيّم على أجزاء.",
  },
  "risk/not-text": {
    message: "كان المتوقع هنا نصاً غير فارغ.",
    guidance: "اكتب بضع كلمات ليعرف القارئ المقصود.",
  },
  "risk/invalid-ages": {
    message: "كان المتوقع عمرين صحيحين من 0 إلى 17، الأصغر أولاً.",
    guidance: "الطرفان مشمولان: ‎[13, 15]‎ تعني 13 و14 و15 سنة.",
  },
  "risk/unknown-value": {
    message: "هذه القيمة غير معروفة؛ المتوقع: {expected}.",
    guidance: "ليس لغير الكلمات المذكورة معنى في التقييم.",
  },
  "risk/unknown-functionality": {
    message: "هذه الوظيفة غير معروفة؛ المتوقع: {expected}.",
    guidance: "الوظيفة المكتوبة خطأً تُهمل، فيبدو الخطر أقل مما هو عليه.",
  },
  "risk/unknown-safeguard": {
    message: "هذا التدبير الوقائي غير معروف؛ المتوقع: {expected}.",
    guidance: "التدبير المكتوب خطأً لا يُحتسب.",
  },
  "risk/unknown-risk": {
    message: "هذا ليس خطراً من القائمة المرجعية؛ المتوقع: {expected}.",
    guidance: "يجب أن تسمّي الأدلة خطراً من القائمة المرجعية؛ قابِل مخاطر المخططات الأخرى بها أولاً.",
  },
  "risk/unknown-group": {
    message: "حالة الأطفال هذه غير معروفة؛ المتوقع: {expected}.",
    guidance: "تستدعي الحالات أدلة وتدابير؛ والحالة غير المعروفة لا تستدعي شيئاً.",
  },
  "risk/declared-age": {
    message: "يُقال إنه لا يوجد أطفال، ولكن استناداً إلى العمر المصرَّح به وحده.",
    guidance: "كثيراً ما يصرّح الأصغر سناً بعمر أكبر. ويُعدّون موجودين إلى أن يُظهر مسح أو سجل أو تحقق من العمر خلاف ذلك.",
  },
  "risk/unknown-concept": {
    message: "لا يوجد مفهوم بهذا المعرّف؛ المتوقع: {expected}.",
    guidance: "تُكتب المعرّفات على صورة مخطط:مسار، مثل cop-risk:grooming-sexual.",
  },
  "risk/unknown-scheme": {
    message: "لا يوجد مخطط بهذا المعرّف؛ المتوقع: {expected}.",
    guidance: "المخططات مدرجة بمعرّفاتها وطبعاتها.",
  },
  "risk/skos-not-text": {
    message: "كان المتوقع نصاً بصيغة Turtle.",
    guidance: "قدّم محتوى الملف في صورة نص.",
  },
  "risk/skos-too-large": {
    message: "النص أطول من اللازم؛ يُقرأ منه {limit} حرف على الأكثر.",
    guidance: "استورد مخططاً واحداً في كل مرة.",
  },
  "risk/skos-too-many-statements": {
    message: "العبارات أكثر من اللازم؛ يُقرأ منها {limit} على الأكثر.",
    guidance: "استورد مخططاً واحداً في كل مرة.",
  },
  "risk/skos-syntax": {
    message: "النص ليس بصيغة Turtle، قرب السطر {line}.",
    guidance: "تحقق من الأقواس وعلامات الاقتباس والنقطة في نهاية كل عبارة.",
  },
  "risk/skos-no-scheme": {
    message: "لم يُعثر على مخطط مفاهيم.",
    guidance: "يجب أن يكون مورد واحد على الأقل من نوع skos:ConceptScheme.",
  },
  "risk/skos-no-label": {
    message: "ليس لأحد المفاهيم تسمية مفضلة بأي لغة.",
    guidance: "لا يتعرف القارئ على مفهوم بلا تسمية؛ ويُعرض معرّفه بدلاً منها.",
  },
  "risk/skos-two-labels": {
    message: "لأحد المفاهيم تسميتان مفضلتان بلغة واحدة.",
    guidance: "تسمح SKOS بواحدة لكل لغة؛ وتُحفظ الأولى بالترتيب الأبجدي.",
  },
  "risk/skos-unknown-broader": {
    message: "يشير أحد المفاهيم إلى مفهوم أعم ليس في النص.",
    guidance: "حُذفت الصلة؛ استورد أيضاً النص الذي يضم المفهوم الأعم.",
  },
  "risk/skos-cycle": {
    message: "المفاهيم الأعم تشكّل دائرة.",
    guidance: "لا يمكن أن يكون المفهوم أعم من نفسه؛ صحّح إحدى الصلات.",
  },
  "risk/skos-outside-schemes": {
    message: "عدد المفاهيم التي لا تنتمي إلى أي مخطط في النص: {count}.",
    guidance: "حُذفت؛ اذكر مخطط كل منها باستعمال skos:inScheme.",
  },
  "risk/skos-unusable-names": {
    message: "عدد العبارات التي لا يمكن استعمال أسمائها: {count}.",
    guidance: "لا تُقرأ إلا الأسماء التي تبدأ بـ http أو https أو urn؛ وليس للعقد الفارغة أسماء.",
  },
  "risk/trace-no-children": {
    message: "لا يستعمله أطفال في هذا العمر، كما تبيّن أدلة غير العمر المصرَّح به.",
    guidance: "تحقق مجدداً حين تتقادم تلك الأدلة.",
  },
  "risk/trace-no-function": {
    message: "لا تؤدي أي وظيفة إلى هذا الخطر، ولا شيء يدل عليه.",
    guidance: "لا يمكن أن يقع الخطر ما دامت الوظائف على حالها.",
  },
  "risk/trace-functions": {
    message: "بوجود الوظائف {functions} يكون احتماله: {likelihood}.",
    guidance: "قد يغيّر الاستغناء عن إحداها المستوى.",
  },
  "risk/trace-evidence-unknown": {
    message: "لا أدلة صالحة تبيّن مدى تكراره، فيرتفع الاحتمال درجة: {likelihood}.",
    guidance: "عدم المعرفة ليس خبراً جيداً: فالأدلة الجيدة قد تخفض المستوى.",
  },
  "risk/trace-evidence-frequent": {
    message: "تُظهر الأدلة أنه متكرر: {likelihood}.",
    guidance: "ما يلقاه الأطفال كل يوم هو الأثقل وزناً.",
  },
  "risk/trace-evidence-occurs": {
    message: "تُظهر الأدلة أنه يقع: {likelihood}.",
    guidance: "الخطر المعروف وقوعه مرجّح على الأقل.",
  },
  "risk/trace-evidence-rare": {
    message: "تُظهر الأدلة أنه نادر: {likelihood}.",
    guidance: "يبقى الاحتمال حيث تضعه الوظائف.",
  },
  "risk/trace-evidence-not-found": {
    message: "لم تجده الأدلة: {likelihood}.",
    guidance: "يبقى الاحتمال حيث تضعه الوظائف؛ ولا تنزل به إلا الأدلة الشاملة.",
  },
  "risk/trace-evidence-not-found-comprehensive": {
    message: "لم تجده أدلة شاملة: {likelihood}.",
    guidance: "ينخفض الاحتمال درجة.",
  },
  "risk/trace-gravity": {
    message: "إن وقع ضرر في هذا العمر فخطورته: {severity}.",
    guidance: "الخطورة حكم من المنهج لكل عمر.",
  },
  "risk/trace-irremediable": {
    message: "لا يمكن إصلاح الضرر، فتكون خطورته: {severity}.",
    guidance: "ما لا يمكن إصلاحه يُعدّ أخطر بدرجة.",
  },
  "risk/trace-matrix": {
    message: "«{likelihood}» مع «{severity}» يعطيان المستوى: {level}.",
    guidance: "المصفوفة جزء من المنهج ويمكن قراءتها فيه.",
  },
  "risk/trace-floor": {
    message: "تضع القاعدة «{floor}» المستوى عند: {level}.",
    guidance: "تعلو هذه القاعدة على المصفوفة.",
  },
  "risk/trace-safeguards": {
    message: "تخفض التدابير الوقائية الاحتمال إلى: {likelihood}؛ احتُسب كاملاً: {full}؛ واحتُسب جزئياً: {half}.",
    guidance: "يعادل تدبيران محتسبان جزئياً تدبيراً محتسباً كاملاً.",
  },
  "risk/trace-no-safeguard": {
    message: "لا تخفض التدابير القائمة الاحتمال.",
    guidance: "انظر التدابير التي يعرفها المنهج لهذا الخطر.",
  },
  "risk/trace-shown-to-occur": {
    message: "من المعروف أنه يقع رغم ما هو قائم، فلا ينزل الاحتمال عن: {likelihood}.",
    guidance: "قد تُظهر أدلة على تغيّر حديث أنه لم يعد يقع.",
  },
  "risk/trace-uncredited": {
    message: "لا شيء يبيّن أثر {safeguards}، فلم يُحتسب.",
    guidance: "اختبر الأثر أو صِف طريقة عمله.",
  },
};
