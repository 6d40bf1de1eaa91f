const words = [
  "today|yesterday|tomorrow|tonight|recently|currently|last (?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this (?:week|month|year|morning)|next (?:week|month|year)|\\d+ (?:hours?|days?|weeks?|months?|years?) ago",
  "aujourd['’]hui|hier|demain|récemment|(?:la semaine|le mois|l['’]année) (?:dernière?|prochaine?)|il y a \\d+|cette (?:semaine|année)|ce mois",
  "hoy|ayer|mañana|recientemente|(?:este|esta|el pasado|la pasada|el próximo|la próxima) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes|año)|hace \\d+",
  "сегодня|вчера|завтра|недавно|на (?:прошлой|этой|следующей) неделе|в (?:прошлом|этом|следующем) (?:месяце|году)|\\d+ (?:\\p{L}+ )?назад",
  "今天|昨天|明天|前天|本周|上周|下周|本月|上月|上个月|下个月|去年|今年|明年|日前|近日|\\d+ ?(?:天|周|个月|年)前",
  "اليوم|أمس|غد[اً]?|الأسبوع الماضي|الشهر الماضي|العام الماضي|الأسبوع المقبل|مؤخر[اً]+|قبل \\d+|منذ \\d+",
  "hoje|ontem|amanhã|há \\d+|kemarin|hari ini|besok|dün|bugün|yarın|hôm nay|hôm qua|วันนี้|เมื่อวาน|gestern|heute|morgen|ieri|oggi",
];

const pattern = new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})|[今昨明去][天年]`, "iu");

/** Whether a text tells a date by the day of writing: `yesterday`, `hace 3 días`, `上个月` … */
export const isRelative = (text: string): boolean => pattern.test(text);
