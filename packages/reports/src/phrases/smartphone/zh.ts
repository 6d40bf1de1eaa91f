import type { SmartphonePhrases } from "./index.js";

/** Phrases of guidelines for smartphones in Chinese. */
export const zh: SmartphonePhrases = {
  title: "智能手机与儿童：根据已收录法律和指南提出的建议",
  text: "{safeguard}。涉及：{features}。",
  ground: "{place}，{ages}岁：{strength}（{rules}）",
  recommended: "建议",
  depends: "仅当此处未定的事实成立时",
  source: "记录 {rule}：{confidence}",
  "no-rule": "{layer}：没有已收录的规则专门涉及。",
  "no-band": "{layer}，{band}：没有已收录的建议。",
  "coverage/partial": "{place}，{topic}：部分收录。",
  "coverage/none": "{place}，{topic}：未收录任何内容。",
  basis: "取自COP SDK截至{asOf}的记录，适用日期{date}。不构成法律意见。未提出建议并不表示允许。",
  statement: "当产品制造方满足针对其某一年龄段的全部建议，或说明未满足的建议及原因时，可声明其在该年龄段遵循本指南。这仅是制造方的声明，未经任何方认证。",
};
