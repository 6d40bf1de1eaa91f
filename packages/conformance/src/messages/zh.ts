import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

const guidance = "消息中使用的词语。";

/** Texts of the converter's remarks in Chinese. */
export const zh: Messages<keyof typeof en> = {
  "neutral/not-an-object": {
    message: "此处应为一个中性格式的对象，或此类对象的列表。",
    guidance: "请提供带有 format 字段（neutral-strategy/1 或 neutral-activities/1）的文件。",
  },
  "neutral/unknown-format": { message: "无法识别文件的格式；应为以下之一：{allowed}。", guidance: "请更正 format 字段；不读取其他版本的格式。" },
  "neutral/format-assumed": { message: "缺少 format 字段；根据其字段，文件按 {format} 读取。", guidance: "请添加 format 字段。" },
  "neutral/already-converted": { message: "这已经是模型的文件，无需转换。", guidance: "请直接使用该文件。" },
  "neutral/too-deep": { message: "文件嵌套过深，不可能是中性格式。", guidance: "请检查文件；这些格式最多有十层。" },
  "neutral/no-country": {
    message: "无法读取国家；国家战略必须注明国家，因此没有生成文件。",
    guidance: "请在 country 的 iso2 中填写 ISO 3166-1 代码。",
  },
  "neutral/result-invalid": { message: "所得结果不是有效的文件，因此没有生成文件。", guidance: "请连同文件报告此情况：转换器本应说明哪里不符。" },
  "neutral/unknown-member": { message: "格式或模型没有这个字段；其内容保存在 {kept} 中。", guidance: "请看模型中是否有更合适的位置。" },
  "neutral/not-readable": { message: "该值无法读作{expected}；已保存在 {kept} 中。", guidance: "请按所要求的形式填写该值，不知道时可省略。" },
  "neutral/unknown-code": { message: "该词不在代码 {allowed} 之列；已保存在 {kept} 中。", guidance: "如有合适的代码，请选择。" },
  "neutral/member-missing": { message: "字段 {member} 缺失或无法读取；文件中已注明“未说明”。", guidance: "获知后请补充。" },
  "neutral/record-left-out": { message: "该条目没有模型所需的可读的 {member}；其内容保存在 {kept} 中。", guidance: "请补全该条目后重新转换。" },
  "neutral/read-as": { message: "该值已整理为{expected}的形式；只有一种读法。", guidance: "如有疑问，请核对结果。" },
  "neutral/code-read-as": { message: "这些词读作 {code}。", guidance: "请核对其含义是否如此。" },
  "neutral/kind-assumed": { message: "文件种类不是模型所知的种类；已填 {code}，并在说明中注明。", guidance: "请选择种类。" },
  "neutral/status-assumed": {
    message: "状态不是模型所知的状态；已填 {code}，即文件其余内容所能支持的最弱表述，生成的文件中已注明。",
    guidance: "请选择状态。",
  },
  "neutral/id-changed": { message: "标识符缺失或形式不符；该条目称为 {id}。", guidance: "标识符请使用字母、数字和 . _ : / -；各次修订中保持不变。" },
  "neutral/duplicate-id": { message: "标识符出现两次；此条目在这里称为 {id}。引用指向第一个。", guidance: "请为每个条目指定自己的标识符。" },
  "neutral/unknown-reference": { message: "该引用没有指向本文件中的{expected}；已保存在 {kept} 中。", guidance: "请更正引用，或补上它所指的条目。" },
  "neutral/placeholder": { message: "应填机构之处是占位词；已读作“未知”。", guidance: "请写明负责的机构。" },
  "neutral/precision": { message: "日期与所注精度不一致；采用了较粗的一个，另一个保存在 {kept} 中。", guidance: "请核对日期的确切程度。" },
  "neutral/money-without-currency": {
    message: "金额没有可读的货币，也没有按国家推断；原文保存在 {kept} 中。",
    guidance: "请补上 ISO 4217 货币代码。",
  },
  "neutral/money-without-amount": { message: "无法读取金额；原文保存在 {kept} 中。", guidance: "请以货币单位用数字填写金额。" },
  "neutral/count-without-kind": {
    message: "该数字没有说明所计为何（attended、reached、completed、target、running-total）；已保存在 {kept} 中。",
    guidance: "请补上种类：不同种类的数字绝不相加。",
  },
  "neutral/count-without-value": { message: "该计数没有可读的值；原文保存在 {kept} 中。", guidance: "请用整数填写计数。" },
  "neutral/part-of-other-kind": { message: "该细分部分成为单独的计数，种类为 {kind}：它不是总数的一部分。", guidance: "无需处理。" },
  "neutral/several-values": { message: "含 {count} 个值的列表成为 {count} 个数据。", guidance: "请核对每个数据是否有各自的总体。" },
  "neutral/running-total": {
    message: "备注称该数字为累计总数，因此其种类为 running-total，而不是 {kind}；可能包含：{ids}。",
    guidance: "这种总数绝不与它可能包含的记录相加。",
  },
  "neutral/region-differs": {
    message: "模型中注明日期的名单将该国列入 {region}；文件中的区域保存在 {kept} 中。",
    guidance: "国家所属区域会变化：请核对当日有效的列表。",
  },
  "neutral/region-not-compared": { message: "该区域无法与模型中注明日期的名单比较；已保存在 {kept} 中。", guidance: "请核对当日有效的区域。" },
  "neutral/country-unknown": { message: "这两个字母不是 ISO 3166-1 代码；已原样保留。", guidance: "请更正代码；联合王国的代码是 GB，希腊的是 GR。" },
  "neutral/country-differs": { message: "无法认定该代码或名称属于同一国家；已保存在 {kept} 中。", guidance: "请核对所指的国家。" },
  "neutral/clause-unclear": {
    message: "该文字没有指向决议的唯一条款；在记录中原样保留。",
    guidance: "请写出标识符，例如 res67-2014/instructs/8 或 res67-2014/instructs/8bis。",
  },
  "neutral/legend": { message: "该表解释格式的代码，未予转入；模型有自己的表。", guidance: "无需处理。" },
  "neutral/title-not-official": {
    message: "该文件不是用英文写成，因此其英文标题不列为正式标题。",
    guidance: "如主管部门自己给出了英文标题，请在 officialTitles 中加入 en。",
  },
  "kept/notes": { message: "notes", guidance },
  "kept/note": { message: "note", guidance },
  "kept/stated-as": { message: "statedAs", guidance },
  "kept/reason": { message: "缺失原因", guidance },
  "expected/whole-number": { message: "从 0 起的整数", guidance },
  "expected/period": { message: "有起止的期间", guidance },
  "expected/money": { message: "带货币的金额", guidance },
  "expected/code-or-year": { message: "列表中的代码或年份", guidance },
  "expected/output": { message: "有名称和简单值的产出", guidance },
  "expected/source-id": { message: "某个来源", guidance },
  "expected/goal": { message: "唯一的目标", guidance },
};
