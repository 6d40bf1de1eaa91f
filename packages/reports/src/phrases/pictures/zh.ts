import type { PicturePhrases } from "./phrases.js";

/** Phrases of charts, and of the sections that came with them, in Chinese. */
export const pictures: PicturePhrases = {
  "picture/same-data": "下表载有相同的数据。",
  "picture/clauses": "各条款的记录",
  "picture/clauses-told": "条形表示{clauses}个条款各自的记录数。有依据的条款：{evidence}。未收到信息的条款：{silent}。",
  "picture/regions": "按区域和年份列出的活动",
  "picture/regions-told": "各区域按名称顺序各占一行，各年份各占一列，以条形和数字表示。活动总数：{total}。",
  "picture/countries": "国家及其所属类别",
  "picture/countries-told": "国家按名称顺序排列；国家在表中所示日期所属的每一类别以实心方块标出。行数：{lines}。",
  "picture/timeline": "何时进行",
  "picture/timeline-told": "时间线（{period}），每一区域占一条。每个标记为一项记录及其编号。记录数：{records}。",
  "picture/timeline-grouped": "时间线（{period}），每一区域占一条。每个条形为一个季度或一年及其记录数。记录数：{records}。",
  "picture/activities-told": "时间线（{period}），每一类活动占一条。每个标记为一项活动及其在表中的编号。活动数：{records}。",
  "picture/risks": "4C：提及了哪些格",
  "picture/risks-told":
    "各行为风险种类，各列为4C：内容、接触、行为、合同。实心方块及数字表示有多少项记录提及该格中的风险。提及的格：{named}（共{cells}）。",
  "picture/checklist": "国家核对清单的组别",
  "picture/capabilities": "国家应对模型的能力",
  "picture/coverage-told": "每一项占一行，文件提及之处以实心方块标出。已提及：{named}（共{entries}）。",

  "timeline/heading": "记录的时间分布",
  "timeline/intro": "期间内已进行的记录，按开始的季度列出；仅知年份的，列入该年一行。已宣布、推迟和取消的不在其中。",
  "timeline/caption": "按季度列出的期间内的记录",
  "timeline/hollow": "空心条形表示具体日期不详：在该月、该季度或该年内的某个时间进行。",
  "timeline/no-region": "无区域",
  "column/quarter": "季度或年份",

  "risks/heading": "提及的网上风险：4C",
  "risks/intro":
    "期间内的战略、文稿和指南按风险分类中的标识提及风险。下表说明这些风险涉及CO:RE 4C的哪些格。活动本身不提及风险。",
  "risks/caption": "4C的十二格及提及其中风险的记录",
  "risks/across-caption": "4C的跨领域方面及提及其中风险的记录",
  "risks/not-placed": "已提及，但不在4C的任何一格",
  "risks/dash": "未收到信息之处，文件仍可能论及该风险而未写明其标识。记录数不是衡量优劣的尺度。",
  "column/cell": "4C的格",
  "column/risks": "提及的风险",

  "coverage/heading": "文件提及的内容",
  "coverage/intro": "仅就这一份文件，逐行列出其目标和行动自身所述。这不是评分，也不与任何其他国家比较。",
  "coverage/checklist-caption": "国际电联政策制定者指南中国家核对清单的组别",
  "coverage/checklist-mark": "这些组别的名称凭记忆写出，未与指南核对。",
  "coverage/capabilities-caption": "国家应对模型的能力，2016年11月版",
  "coverage/named": "已提及",
  "coverage/left-out": "未列入，附理由",
  "column/capability": "能力",
  "column/domain": "领域",
  "column/standing": "文件中的情况",
  "column/named-by": "目标和行动",
};
