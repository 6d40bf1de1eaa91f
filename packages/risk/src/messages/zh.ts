import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

export const zh: Messages<keyof typeof en> = {
  "risk/not-an-object": {
    message: "此处应为对象。",
    guidance: "请按 README 中的示例，用花括号写出各字段。",
  },
  "risk/missing-member": {
    message: "缺少字段“{member}”。",
    guidance: "没有它就无法开始评估；请补上。",
  },
  "risk/unknown-member": {
    message: "此字段未知；应为：{expected}。",
    guidance: "该字段会保留但不使用。请更正名称或将其删除。",
  },
  "risk/forbidden-member": {
    message: "不接受名为“__proto__”的字段。",
    guidance: "这样的名称可能改变程序的行为；请删除。",
  },
  "risk/not-a-list": {
    message: "此处应为列表。",
    guidance: "请用方括号写出各项。",
  },
  "risk/too-many-entries": {
    message: "条目过多；最多读取 {limit} 项。",
    guidance: "请合并条目，或分部分评估。",
  },
  "risk/not-text": {
    message: "此处应为非空文本。",
    guidance: "请写几个词，让读者明白所指。",
  },
  "risk/invalid-ages": {
    message: "应为 0 至 17 之间的两个整数年龄，较小者在前。",
    guidance: "两端均包含在内：[13, 15] 表示 13、14 和 15 岁。",
  },
  "risk/unknown-value": {
    message: "此值未知；应为：{expected}。",
    guidance: "只有列出的词对评估有意义。",
  },
  "risk/unknown-functionality": {
    message: "此功能未知；应为：{expected}。",
    guidance: "拼写有误的功能会被遗漏，使风险显得比实际低。",
  },
  "risk/unknown-safeguard": {
    message: "此保障措施未知；应为：{expected}。",
    guidance: "拼写有误的措施不会计入。",
  },
  "risk/unknown-risk": {
    message: "这不是规范清单中的风险；应为：{expected}。",
    guidance: "证据必须指明规范清单中的风险；其他方案的风险请先对应过来。",
  },
  "risk/unknown-group": {
    message: "此类儿童处境未知；应为：{expected}。",
    guidance: "处境会要求提供证据和措施；未知的处境不会提出任何要求。",
  },
  "risk/declared-age": {
    message: "所称没有儿童，仅以其自报年龄为据。",
    guidance: "年幼儿童常常虚报较大的年龄。在调查、登记或年龄核验表明相反情况之前，均视为存在。",
  },
  "risk/unknown-concept": {
    message: "没有此标识的概念；应为：{expected}。",
    guidance: "标识写作“方案:路径”，例如 cop-risk:grooming-sexual。",
  },
  "risk/unknown-scheme": {
    message: "没有此标识的方案；应为：{expected}。",
    guidance: "各方案连同标识和版本均已列出。",
  },
  "risk/skos-not-text": {
    message: "此处应为 Turtle 文本。",
    guidance: "请以文本形式提供文件内容。",
  },
  "risk/skos-too-large": {
    message: "文本过长；最多读取 {limit} 个字符。",
    guidance: "请每次导入一个方案。",
  },
  "risk/skos-too-many-statements": {
    message: "陈述过多；最多读取 {limit} 条。",
    guidance: "请每次导入一个方案。",
  },
  "risk/skos-syntax": {
    message: "文本在第 {line} 行附近不符合 Turtle 格式。",
    guidance: "请检查括号、引号以及每条陈述末尾的句点。",
  },
  "risk/skos-no-scheme": {
    message: "未找到概念方案。",
    guidance: "至少要有一个资源是 skos:ConceptScheme。",
  },
  "risk/skos-no-label": {
    message: "某个概念在任何语言中都没有首选标签。",
    guidance: "没有标签，读者无法认出概念；现以其标识代替。",
  },
  "risk/skos-two-labels": {
    message: "某个概念在同一语言中有两个首选标签。",
    guidance: "SKOS 规定每种语言只能有一个；保留按字母顺序的第一个。",
  },
  "risk/skos-unknown-broader": {
    message: "某个概念指向的上位概念不在文本中。",
    guidance: "该链接已略去；请同时导入包含上位概念的文本。",
  },
  "risk/skos-cycle": {
    message: "上位概念形成了循环。",
    guidance: "概念不能是自身的上位概念；请更正其中一个链接。",
  },
  "risk/skos-outside-schemes": {
    message: "不属于文本中任何方案的概念：{count} 个。",
    guidance: "这些概念已略去；请用 skos:inScheme 说明各自所属方案。",
  },
  "risk/skos-unusable-names": {
    message: "名称无法使用的陈述：{count} 条。",
    guidance: "只读取以 http、https 或 urn 开头的名称；空白节点没有名称。",
  },
  "risk/trace-no-children": {
    message: "自报年龄以外的证据表明，没有这一年龄的儿童使用。",
    guidance: "这些证据陈旧时请再次核查。",
  },
  "risk/trace-no-function": {
    message: "没有功能会导致此风险，也没有任何情况显示它存在。",
    guidance: "只要功能不变，此风险就不会发生。",
  },
  "risk/trace-functions": {
    message: "功能 {functions} 使其可能性为：{likelihood}。",
    guidance: "去掉其中一项可能改变等级。",
  },
  "risk/trace-evidence-unknown": {
    message: "没有可用证据说明发生的频率，因此可能性提高一级：{likelihood}。",
    guidance: "不了解情况并非好消息：可靠的证据可以降低等级。",
  },
  "risk/trace-evidence-frequent": {
    message: "证据表明经常发生：{likelihood}。",
    guidance: "儿童每天遇到的情况分量最重。",
  },
  "risk/trace-evidence-occurs": {
    message: "证据表明确有发生：{likelihood}。",
    guidance: "已知发生的风险至少是很可能的。",
  },
  "risk/trace-evidence-rare": {
    message: "证据表明很少发生：{likelihood}。",
    guidance: "可能性维持在功能所决定的级别。",
  },
  "risk/trace-evidence-not-found": {
    message: "证据未发现此情况：{likelihood}。",
    guidance: "可能性维持在功能所决定的级别；只有全面的证据才能使其更低。",
  },
  "risk/trace-evidence-not-found-comprehensive": {
    message: "全面的证据未发现此情况：{likelihood}。",
    guidance: "可能性降低一级。",
  },
  "risk/trace-gravity": {
    message: "如果在这一年龄造成伤害，其严重程度为：{severity}。",
    guidance: "严重程度是方法对每个年龄段作出的判断。",
  },
  "risk/trace-irremediable": {
    message: "伤害无法弥补，因此严重程度为：{severity}。",
    guidance: "无法弥补的伤害加重一级。",
  },
  "risk/trace-matrix": {
    message: "“{likelihood}”与“{severity}”得出的等级为：{level}。",
    guidance: "矩阵是方法的一部分，可在其中查阅。",
  },
  "risk/trace-floor": {
    message: "规则“{floor}”将等级定为：{level}。",
    guidance: "此类规则高于矩阵。",
  },
  "risk/trace-safeguards": {
    message: "保障措施使可能性降至：{likelihood}；完全计入：{full}；部分计入：{half}。",
    guidance: "两项部分计入的措施等同于一项完全计入的措施。",
  },
  "risk/trace-no-safeguard": {
    message: "现有措施未能降低可能性。",
    guidance: "请查看方法针对此风险所列的措施。",
  },
  "risk/trace-shown-to-occur": {
    message: "已知在现有措施下仍会发生，因此可能性不低于：{likelihood}。",
    guidance: "近期变化的证据可以表明其不再发生。",
  },
  "risk/trace-uncredited": {
    message: "没有证据表明 {safeguards} 的效果，因此未计入。",
    guidance: "请测试其效果，或说明其运作方式。",
  },
};
