import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

export const ar: Messages<keyof typeof en> = {
  "coverage/none": {
    message: "لا توجد قاعدة مسجلة بشأن هذا الموضوع: {topic} ({place})؛ ولا يعني ذلك الإذن.",
    guidance: "قد يتضمن قانون المكان قاعدة مع ذلك. استشر محامياً يعرفه قبل الاعتماد على الجواب.",
  },
  "coverage/partial": {
    message: "لا يوجد سجل كامل للقواعد بشأن هذا الموضوع: {topic} ({place})؛ ولا يعني ذلك الإذن.",
    guidance: "لم تُسجَّل إلا بعض القواعد أو المشاريع أو الإرشادات. اسأل محامياً في المكان عما يسري غير ذلك.",
  },
  "coverage/federal-level-only": {
    message: "المستوى الاتحادي فقط: لأجزاء الدولة {place} قوانين خاصة بها، والسؤال لا يسمي أي جزء منها.",
    guidance: "اذكر في «subdivision» الجزء الذي يعيش فيه الطفل، مثل US-TX.",
  },
  "coverage/subdivision-not-recorded": {
    message: "لا شيء مسجل لهذا الجزء من الدولة {place}؛ ولم يُنظر إلا في المستوى الاتحادي.",
    guidance: "قد يكون لهذا الجزء قانون خاص به. استشر محامياً يعرفه.",
  },
  "coverage/beyond-as-of": {
    message: "يوم السؤال لاحق ليوم {asOf}، وهو آخر يوم رُوجعت السجلات حتى تاريخه.",
    guidance: "قد تكون القوانين تغيرت منذ ذلك الحين. ابحث عن إصدار أحدث أو تحقق من القواعد المذكورة هنا.",
  },
  "rule/projected": {
    message: "صدر ولم يكن نافذاً بعد عند مراجعة السجلات: {rules}.",
    guidance: "قد يتأخر موعد النفاذ أو توقفه محكمة. تحقق قبل حلول اليوم.",
  },
  "rule/transition": {
    message: "في فترة انتقالية في هذا اليوم، ولذلك لم يُحتسب: {rules}.",
    guidance: "استعد من الآن: يصبح الواجب ملزماً عند انتهاء الفترة الانتقالية.",
  },
  "rule/uncertain": {
    message: "تركته المحاكم أو المصادر دون حسم في هذا اليوم، ولذلك لم يُحتسب: {rules}.",
    guidance: "اسأل محامياً يتابع القضية هل يمكن إنفاذ القاعدة.",
  },
  "rule/conflict": {
    message: "قاعدتان متساويتان في المرتبة تتعارضان، وقد أُخذ بالأشد: {rules}.",
    guidance: "اسأل محامياً أيهما ترجح.",
  },
  "rule/unverified": {
    message: "غير متحقق منه: سُجل من الذاكرة ولم يُقابَل بمصدر: {rules}.",
    guidance: "تحقق من نص القانون قبل الاعتماد على الجواب.",
  },
  "rule/disputed-day": {
    message: "تختلف المصادر في ما إذا كان هذا اليوم محسوباً: {rules}.",
    guidance: "تحقق من يوم بدء النفاذ في الجريدة الرسمية.",
  },
  "rule/grace-period-unknown": {
    message: "أُعلنت مهلة سماح ومدتها غير معروفة: {rules}.",
    guidance: "اسأل السلطة المختصة إلى متى تتسامح مع الممارسة السابقة.",
  },
  "rule/exception-possible": {
    message: "في القانون استثناء لا يمكن لوقائع السؤال أن تبينه: {rules}.",
    guidance: "اقرأ شروط السجل واسأل محامياً هل ينطبق الاستثناء.",
  },
  "rule/scope-unclear": {
    message: "تتوقف معرفة من يلزمه القانون على معايير لا يمكن لوقائع السؤال أن تبينها: {rules}.",
    guidance: "اقرأ شروط السجل واسأل محامياً هل يُلزم القانون خدمتك.",
  },
  "rule/age-unclear": {
    message: "تختلف المصادر في ما إذا كانت القاعدة لا تزال ملزمة في هذه السن: {rules}.",
    guidance: "يذكر السجل وجه الاختلاف. تحقق من نص القانون قبل الاعتماد على حد السن فيه.",
  },
  "rule/amendment-not-seen": {
    message: "عُدّلت القاعدة ولم يُطَّلع على مضمون التعديل: {rules}.",
    guidance: "اقرأ التعديل الذي يذكره السجل قبل الاعتماد على الجواب.",
  },
  "rule/sources-differ": {
    message: "تختلف المصادر في مضمون القاعدة: {rules}.",
    guidance: "يذكر السجل وجه الاختلاف. تحقق من نص القانون.",
  },
  "rule/merits-pending": {
    message: "لم تفصل المحكمة بعد في موضوع الدعوى: {rules}.",
    guidance: "القاعدة سارية حالياً وقد تسقط. تابع القضية.",
  },
  "rule/conditional-consent": {
    message: "في هذا العمر تكفي موافقة الطفل نفسه لبعض الأعمال فقط: {rules}.",
    guidance: "أما الأعمال التي لا يستطيع القاصر القيام بها وحده فتلزم فيها موافقة ولي الأمر أيضاً. اسأل محامياً عنها.",
  },
  "rule/no-fixed-age": {
    message: "لا يحدد القانون عمراً ثابتاً؛ والعبرة بما يفهمه الطفل في كل حالة: {rules}.",
    guidance: "قيّم قدرة الأطفال الذين تخاطبهم ودوّن هذا التقييم.",
  },
  "answer/other-basis": {
    message: "قواعد الموافقة غير ملزمة هنا لأن أساس المعالجة ليس الموافقة.",
    guidance: "لا يُنظر هنا في أهلية الطفل لإبرام العقد ولا في مصالحه الفضلى.",
  },
  "answer/protected-service": {
    message: "وفقاً لهذه القواعد لا تحتاج خدمة الوقاية أو الإرشاد إلى موافقة ولي الأمر.",
    guidance: "يستند ذلك في الاتحاد الأوروبي إلى الحيثية 38 من اللائحة العامة لحماية البيانات، نقلاً من الذاكرة. تحقق منها.",
  },
  "answer/no-document-at-low-risk": {
    message: "العمر غير معروف والمخاطر منخفضة: لا داعي لطلب وثيقة.",
    guidance: "امنح جميع المستخدمين الحماية المقررة للأطفال، أو اكتف بالعمر المصرح به. فجمع بيانات أكثر غير متناسب.",
  },
  "answer/cross-border": {
    message: "لم يُحسم أي حد عمري يسري عبر الحدود؛ وقد أُخذ بمكان إقامة الطفل.",
    guidance: "هذه هي القراءة الأسلم. استشر محامياً إذا كان لدولة المزود حد آخر.",
  },
  "answer/not-exact": {
    message: "وقائع كثيرة غير محددة فلا يمكن جواب دقيق؛ وقد أُخذ بأشد جواب ممكن.",
    guidance: "أضف وقائع أكثر، وابدأ بالوقائع المذكورة على أنها لازمة.",
  },
  "topic/account-tier": { message: "الحسابات بحسب العمر والمخاطر", guidance: "موضوع قانوني." },
  "topic/addictive-feed": { message: "موجزات المحتوى المسببة للإدمان", guidance: "موضوع قانوني." },
  "topic/adult-content": { message: "الوصول إلى محتوى البالغين", guidance: "موضوع قانوني." },
  "topic/ai-companion": { message: "رفقاء الذكاء الاصطناعي", guidance: "موضوع قانوني." },
  "topic/app-store": { message: "التنزيل من متاجر التطبيقات", guidance: "موضوع قانوني." },
  "topic/content-rating": { message: "تصنيف المحتوى بحسب العمر", guidance: "موضوع في المدونات." },
  "topic/data-consent": { message: "الموافقة على معالجة البيانات الشخصية", guidance: "موضوع قانوني." },
  "topic/design-codes": { message: "التصميم الملائم للعمر", guidance: "موضوع في المدونات." },
  "topic/gambling": { message: "المقامرة", guidance: "موضوع قانوني." },
  "topic/live-streaming": { message: "البث المباشر من الأطفال", guidance: "موضوع قانوني." },
  "topic/loot-box": { message: "العناصر العشوائية المدفوعة", guidance: "موضوع قانوني." },
  "topic/minor-mode": { message: "حدود الوقت في وضع القاصرين", guidance: "موضوع قانوني." },
  "topic/profiled-ads": { message: "الإعلانات القائمة على التنميط", guidance: "موضوع قانوني." },
  "topic/social-media-minimum": { message: "الحد الأدنى للعمر في وسائل التواصل الاجتماعي", guidance: "موضوع قانوني." },
  "facts/not-an-object": {
    message: "السؤال كائن حقوله date وjurisdiction وage وservice وaspect.",
    guidance: 'ابدأ هكذا: ‎{"date": "2026-01-01", "jurisdiction": "IE", …}‎.',
  },
  "facts/missing": { message: "الحقل «{member}» غير موجود.", guidance: 'لا يمكن الجواب من دونه؛ ويُكتب العمر المجهول ‎{"unknown": true}‎.' },
  "facts/unknown-member": {
    message: "لأحد الحقول اسم غير معروف هنا وقد تُرك جانباً.",
    guidance: "احذفه. فالحقول غير المعروفة لا تُقرأ ولا تُحفظ ولا تُكرر أبداً.",
  },
  "facts/misspelt-member": {
    message: "لأحد الحقول اسم غير معروف هنا؛ ولعل المقصود «{expected}».",
    guidance: "اكتب الاسم كما ورد. فالواقعة المكتوبة خطأ تسقط من الجواب دون أن يُلاحظ ذلك.",
  },
  "facts/personal-data": {
    message: "يتضمن أحد الحقول بيانات شخصية مثل اسم أو تاريخ ميلاد أو حساب؛ ولا يجوز ذلك في الوقائع.",
    guidance: "احذفه. فالعمر بالسنوات المكتملة هو كل ما يحتاجه القرار.",
  },
  "facts/wrong-type": { message: "المتوقع هنا: {expected}.", guidance: "قارن بوصف الوقائع." },
  "facts/unknown-word": { message: "هذه الكلمة ليست من الكلمات المتوقعة؛ وأقربها {expected}.", guidance: "اختر كلمة من قائمة هذه الواقعة." },
  "facts/no-such-word": {
    message: "هذه الكلمة ليست من الكلمات المتوقعة هنا. والمتوقع إحدى الكلمات الآتية: {allowed}.",
    guidance: "اختر كلمة من قائمة هذه الواقعة.",
  },
  "facts/bad-date": {
    message: "المتوقع يوم من التقويم بين 1900 و2199 بالشكل YYYY-MM-DD.",
    guidance: "اكتب ‎2026-01-31. واليوم هو يوم السؤال لا يوم الطفل.",
  },
  "facts/bad-place": {
    message: "المتوقع رمز دولة من حرفين (ISO 3166-1) بحروف كبيرة.",
    guidance: "اذكر الدولة التي يعيش فيها الطفل: GB للمملكة المتحدة وGR لليونان؛ دولة عضو لا EU.",
  },
  "facts/bad-subdivision": {
    message: "المتوقع رمز جزء من الدولة المعنية (ISO 3166-2).",
    guidance: "يبدأ الرمز برمز الدولة: US-TX يبدأ بـ US.",
  },
  "facts/bad-number": { message: "المتوقع عدد صحيح من {min} إلى {max}.", guidance: "الأعمار سنوات مكتملة؛ ويأتي الحد الأدنى للمدى أولاً." },
  "facts/too-many": { message: "المتوقع هنا {max} من البنود على الأكثر.", guidance: "قائمة بهذا الطول خطأ." },
  "facts/feature-needed": { message: "السؤال عن خاصية ولا يسمي أي خاصية.", guidance: 'اذكر "feature"، مثل "geolocation".' },
  "facts/unreadable": { message: "ليس هذا سطراً من JSON.", guidance: "اكتب كائناً واحداً في كل سطر." },
  "facts/designation-unknown": { message: "أحد التعيينات غير معروف هنا وقد تُرك جانباً.", guidance: "المعروف منها: {expected}." },
  "term/a-list": { message: "قائمة", guidance: "نوع من القيم." },
  "term/an-object": { message: "كائن", guidance: "نوع من القيم." },
  "term/yes-or-no": { message: "true أو false", guidance: "نوع من القيم." },
  "term/a-word": { message: "كلمة", guidance: "نوع من القيم." },
  "term/an-age": { message: 'عمر: ‎{"value": 12}‎ أو ‎{"min": 10, "max": 12}‎ أو ‎{"unknown": true}‎', guidance: "نوع من القيم." },
};
