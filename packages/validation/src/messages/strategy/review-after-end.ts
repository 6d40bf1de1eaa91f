import type { RuleTexts } from "../../rule.js";

/** Texts of `strategy/review-after-end`. */
export const texts: RuleTexts = {
  ar: {
    title: "تسبق المراجعة نهاية الاستراتيجية",
    message: "تأتي المراجعة ({reviewDate}) بعد نهاية الفترة ({end}).",
    guidance: "تحقق من التاريخين. تفيد المراجعة ما دام تعديل الاستراتيجية ممكناً.",
  },
  en: {
    title: "The review comes before the strategy ends",
    message: "The review ({reviewDate}) comes after the end of the period ({end}).",
    guidance: "Check both dates. A review is of use while the strategy can still be changed.",
  },
  es: {
    title: "La revisión es anterior al fin de la estrategia",
    message: "La revisión ({reviewDate}) es posterior al fin del período ({end}).",
    guidance: "Compruebe ambas fechas. Una revisión sirve mientras la estrategia aún puede cambiarse.",
  },
  fr: {
    title: "Le réexamen précède la fin de la stratégie",
    message: "Le réexamen ({reviewDate}) vient après la fin de la période ({end}).",
    guidance: "Vérifiez les deux dates. Un réexamen n’est utile que tant que la stratégie peut encore être modifiée.",
  },
  ru: {
    title: "Пересмотр проходит до окончания стратегии",
    message: "Пересмотр ({reviewDate}) назначен после окончания периода ({end}).",
    guidance: "Проверьте обе даты. Пересмотр полезен, пока стратегию ещё можно изменить.",
  },
  zh: {
    title: "审查在战略结束之前进行",
    message: "审查日期（{reviewDate}）晚于时段结束日期（{end}）。",
    guidance: "请核对两个日期。只有在战略仍可修改时，审查才有意义。",
  },
};
