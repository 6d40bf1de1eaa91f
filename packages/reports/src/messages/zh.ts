import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

/** Texts of the findings of compilation in Chinese. */
export const zh: Messages<keyof typeof en> = {
  "compile/unknown-resolution": {
    message: "报告不能按此文本编排；应为 {expected}。",
    guidance: "请填写 {expected}：只有这一修订版的条款可供使用。其后各周期的报告也按其编排，并予以注明。",
  },
  "compile/unknown-cycle": {
    message: "周期未知；应为：{allowed}。",
    guidance: "请用前后两届大会命名周期。其日期取自大会日期表。",
  },
  "compile/cut-off-no-day": {
    message: "数据截止日期不是具体日期；应采用 2017-09-30 的形式。",
    guidance: "请写明报告所涵盖的最后一天：年、月、日。",
  },
  "compile/cut-off-needed": {
    message: "周期 {cycle} 需要数据截止日期，因为下届大会的日期未知。",
    guidance: "请写明报告所涵盖的最后一天。",
  },
  "compile/cut-off-outside-cycle": {
    message: "数据截止日期不在周期内；应在 {firstDay} 至 {lastDay} 之间。",
    guidance: "请选择周期内的一天，或不填写：报告将截至下届大会开幕前一天。",
  },
  "compile/cut-off-before-cycle": {
    message: "数据截止日期早于周期；应为 {firstDay} 或之后。",
    guidance: "请选择周期内的一天，或选择另一周期。",
  },
  "compile/text-not-seen": {
    message: "周期 {cycle} 内有效的修订版未能获得；报告按 {arrangedBy} 编排。",
    guidance: "封面对此有说明，且不称任何条款未落实。发送前请与现行修订版核对标题。",
  },
  "compile/no-documents": {
    message: "未提供任何文件；各条款都将写明“未收到信息”。",
    guidance: "请提供战略、活动记录、国家答复或季度报告。",
  },
  "compile/duplicate-document": {
    message: "两份不同文件的标识均为 {document}，修订号也相同；应只有一份。",
    guidance: "无法判断以哪份为准。请为其中一份更换标识或提高修订号。",
  },
  "compile/repeated-document": {
    message: "文件 {document} 以相同内容多次提供；只使用一次。",
    guidance: "无需处理；如感意外，请检查文件清单。",
  },
  "compile/older-revision": {
    message: "文件 {document} 的较早修订版未予使用。",
    guidance: "使用最新修订版。如需较早版本，请只提供该版本。",
  },
  "compile/not-releasable": {
    message: "国家答复 {document} 不可公开；报告中没有其任何内容。",
    guidance: "如需列入其内容，请主管部门提供标明可公开的答复。",
  },
  "compile/report-as-input": {
    message: "文件 {document} 本身是落实情况报告，未予使用。",
    guidance: "报告由载有依据的文件汇编而成。请提供编写前一份报告所用的文件。",
  },
  "compile/type-not-used": {
    message: "文件 {document} 的类型为 {type}，本报告不将其作为依据读取；未予使用。",
    guidance: "请将其所述内容作为活动录入活动记录、国家答复或季度报告。",
  },
  "compile/unknown-region": {
    message: "区域未知；应为下列之一：{allowed}。",
    guidance: "请用代码指明国际电联发展部门六个区域之一。",
  },
  "compile/unknown-quarter": {
    message: "季度格式不正确；应如 2016-Q2。",
    guidance: "请写年份、连字符、Q 和 1 至 4 的数字。",
  },
  "compile/not-a-return": {
    message: "文件 {document} 的类型为 {type}；季度报告由国家答复汇编，该文件未予使用。",
    guidance: "请提交国家答复。区域组自身的工作可直接填写。",
  },
  "compile/return-outside-quarter": {
    message: "国家答复 {document} 所述时间不在该季度内；未予使用。",
    guidance: "请核对季度，或提交该季度的答复。",
  },
  "compile/return-of-other-region": {
    message: "答复 {document} 的国家 {country} 在季度末列入区域 {listed}；该答复未予使用。",
    guidance: "国家所属区域会变化。请核对区域和季度，或将答复交其所属区域组。",
  },
  "compile/outside-quarter": {
    message: "答复 {document} 的一个条目不在该季度内，或其日期无法判定；未予采用。",
    guidance: "如答复涵盖更长时间，则无需处理；否则请补充月份或日期。",
  },
  "compile/nothing-to-report": {
    message: "该季度没有任何信息；报告注明无事项可报。",
    guidance: "如有意外，请核对答复清单，并补充区域组自身的建议。",
  },
  "compile/nothing-to-merge": {
    message: "未提供任何版本；至少需要一个。",
    guidance: "请提供需要合并的版本。",
  },
  "compile/not-a-version": {
    message: "文件 {document} 的类型或标识不同；应为 {expected} 的版本。",
    guidance: "只能合并同一文件的版本。如要将多个文件汇成报告，请使用汇编。",
  },
  "compile/versions-differ": {
    message: "文件 {document} 的各版本在此处不一致；保留最新版本的值，其他值存入冲突。",
    guidance: "请决定采用哪个值，填入后将该条目从冲突中删除。",
  },
  "compile/duplicate-record": {
    message: "文件 {document} 多次使用记录标识 {record}；各记录均予保留。",
    guidance: "如所述为同一事项，请删除一条：目前均已计入。否则请为各记录分别设定标识。",
  },
  "compile/no-date": {
    message: "记录 {record} 没有日期；列出但不计入。",
    guidance: "请补充日期，即使只知道年份。对于战略：通过日期或发布日期。",
  },
  "compile/date-not-precise": {
    message: "记录 {record} 的日期无法说明其是否在期间内；列出但不计入。",
    guidance: "请补充月份或日期。包含期间首日或末日的年份无法归入。",
  },
  "compile/unknown-clause": {
    message: "记录 {record} 所指条款不是 2014 年文本的执行条款；该关联未予使用。",
    guidance: "请使用 res67-2014/instructs/7 一类标识。文本中有两个第 8 项：instructs/8 和 instructs/8bis。",
  },
  "compile/clause-of-other-revision": {
    message: "记录 {record} 所指条款属于 {revision}，其文本未能获得；该关联未予使用。",
    guidance: "如 2014 年文本有相应条款，请补充。各修订版的条款编号可能不同。",
  },
  "compile/unknown-record": {
    message: "记录 {record} 所指的另一记录不在所提供的文件中。",
    guidance: "无法核查是否重复计算。请提供载有该记录的文件，或更正标识。",
  },
  "compile/unknown-source": {
    message: "记录 {record} 引用了文件未列出的来源；该引用从略。",
    guidance: "请将来源补入文件的来源清单，或更正其标识。",
  },
  "compile/region-differs": {
    message: "记录 {record} 注明区域 {stated}；其国家当日列于 {listed}，以清单为准。",
    guidance: "国家所属区域会变化。请核对日期和国家；涉及多个区域的活动请注明 GLO。",
  },
  "compile/told-twice": {
    message: "记录 {record} 与 {others} 所述为同一事项；均予保留，只计一次。",
    guidance: "无需处理。如为不同事项，请从 sameAs 中删除该链接。",
  },
  "compile/same-activity": {
    message: "记录 {record} 与 {others} 的国家和日期相同；可能为同一活动，均予保留。",
    guidance: "如为同一活动，请只保留一条：目前人数已相加。报告将其列入可能的重复计算。",
  },
  "compile/too-many-words": {
    message: "文件有{words}个字；最多允许{limit}个，应减少{over}个。",
    guidance: "请缩短文件，或将部分内容移入不计入限额的附件。未删减任何内容。",
  },
};
