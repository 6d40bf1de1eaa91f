import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

export const zh: Messages<keyof typeof en> = {
  "coverage/none": {
    message: "未收录以下主题的规则：{topic}（{place}）；这并不表示允许。",
    guidance: "当地法律仍可能有相关规定。在依赖此答复之前，请咨询熟悉当地法律的律师。",
  },
  "coverage/partial": {
    message: "以下主题的规则收录不完整：{topic}（{place}）；这并不表示允许。",
    guidance: "仅收录了部分规则、草案或指引。请向当地律师了解还有哪些规定适用。",
  },
  "coverage/federal-level-only": {
    message: "仅限联邦层面：{place} 的各组成部分另有法律，而问题未指明其中任何一个。",
    guidance: "请在 subdivision 中写明儿童居住的组成部分，例如 US-TX。",
  },
  "coverage/subdivision-not-recorded": {
    message: "未收录 {place} 这一组成部分的任何规则；只查看了联邦层面。",
    guidance: "该组成部分可能有自己的法律。请咨询熟悉这些法律的律师。",
  },
  "coverage/beyond-as-of": {
    message: "问题的日期晚于 {asOf}，即记录最后核对到的日期。",
    guidance: "此后法律可能已有变化。请查找更新的版本，或核对此处列出的规则。",
  },
  "rule/projected": {
    message: "核对记录时已通过但尚未生效：{rules}。",
    guidance: "生效日期仍可能推迟，也可能被法院中止。请在该日之前核实。",
  },
  "rule/transition": {
    message: "当日处于过渡期，因此未计入：{rules}。",
    guidance: "请现在就着手准备：过渡期结束后义务即生效。",
  },
  "rule/uncertain": {
    message: "因法院或资料来源未有定论，当日未计入：{rules}。",
    guidance: "请咨询关注此案的律师，了解该规则能否执行。",
  },
  "rule/conflict": {
    message: "两条同等效力的规则相互矛盾，已采用较严格的一条：{rules}。",
    guidance: "请向律师了解哪一条优先。",
  },
  "rule/unverified": {
    message: "未经核实：凭记忆收录，未与资料来源核对：{rules}。",
    guidance: "在依赖此答复之前，请核对法律原文。",
  },
  "rule/disputed-day": {
    message: "各资料来源对该日是否已适用说法不一：{rules}。",
    guidance: "请在官方公报中核对生效日期。",
  },
  "rule/grace-period-unknown": {
    message: "已宣布宽限期，但期限长短不明：{rules}。",
    guidance: "请向主管机关询问原有做法可容许到何时。",
  },
  "rule/exception-possible": {
    message: "法律设有例外，而问题中的事实无法显示是否适用：{rules}。",
    guidance: "请阅读记录中的条件，并向律师了解例外是否适用。",
  },
  "rule/scope-unclear": {
    message: "法律约束哪些主体取决于问题中的事实无法显示的标准：{rules}。",
    guidance: "请阅读记录中的条件，并向律师了解您的服务是否受其约束。",
  },
  "rule/age-unclear": {
    message: "各资料来源对该规则在此年龄是否仍然适用说法不一：{rules}。",
    guidance: "记录中写明了分歧所在。在依据其年龄界限之前，请核对法律原文。",
  },
  "rule/amendment-not-seen": {
    message: "该规则已被修订，但未见到修订内容：{rules}。",
    guidance: "在依据此答案之前，请阅读记录中所列的修订。",
  },
  "rule/sources-differ": {
    message: "各资料来源对规则内容说法不一：{rules}。",
    guidance: "记录中写明了分歧所在。请核对法律原文。",
  },
  "rule/merits-pending": {
    message: "法院尚未就实体问题作出裁决：{rules}。",
    guidance: "该规则目前有效，但可能被推翻。请关注此案。",
  },
  "rule/conditional-consent": {
    message: "在此年龄，儿童本人的同意仅对部分行为足够：{rules}。",
    guidance: "对未成年人不能独自实施的行为，监护人也须同意。请向律师了解是哪些行为。",
  },
  "rule/no-fixed-age": {
    message: "法律未规定固定年龄，须逐案看儿童的理解能力：{rules}。",
    guidance: "请评估您所面向的儿童的能力，并将评估记录下来。",
  },
  "answer/other-basis": {
    message: "处理的依据不是同意，因此有关同意的规则不具约束力。",
    guidance: "儿童能否订立合同、何为儿童的最大利益，此处不作考察。",
  },
  "answer/protected-service": {
    message: "根据这些规则，预防或咨询服务无须监护人同意。",
    guidance: "就欧洲联盟而言，此点依据《通用数据保护条例》序言第38段，凭记忆引用。请核实。",
  },
  "answer/no-document-at-low-risk": {
    message: "年龄未知且风险低：无须要求出示证件。",
    guidance: "请给予所有用户面向儿童的保护，或采用自行申报的年龄。收集更多数据有违相称原则。",
  },
  "answer/cross-border": {
    message: "跨境情形适用哪国的年龄界线尚无定论；此处采用儿童居住地。",
    guidance: "这是较稳妥的理解。如提供者所在国的界线不同，请咨询律师。",
  },
  "answer/not-exact": {
    message: "未给出的事实过多，无法得出确切答复；已采用可能结果中最严格的一种。",
    guidance: "请补充更多事实，先补充标为需要的那些。",
  },
  "topic/account-tier": { message: "按年龄和风险划分的账号", guidance: "法律主题。" },
  "topic/addictive-feed": { message: "使人沉迷的信息流", guidance: "法律主题。" },
  "topic/adult-content": { message: "接触成人内容", guidance: "法律主题。" },
  "topic/ai-companion": { message: "人工智能伴侣", guidance: "法律主题。" },
  "topic/app-store": { message: "从应用商店下载", guidance: "法律主题。" },
  "topic/content-rating": { message: "内容分级", guidance: "准则主题。" },
  "topic/data-consent": { message: "对个人数据处理的同意", guidance: "法律主题。" },
  "topic/design-codes": { message: "适龄设计", guidance: "准则主题。" },
  "topic/gambling": { message: "赌博", guidance: "法律主题。" },
  "topic/live-streaming": { message: "儿童直播", guidance: "法律主题。" },
  "topic/loot-box": { message: "付费随机物品", guidance: "法律主题。" },
  "topic/minor-mode": { message: "未成年人模式中的时间限制", guidance: "法律主题。" },
  "topic/profiled-ads": { message: "基于画像的广告", guidance: "法律主题。" },
  "topic/social-media-minimum": { message: "社交媒体最低年龄", guidance: "法律主题。" },
  "facts/not-an-object": {
    message: "一个问题是含有 date、jurisdiction、age、service 和 aspect 字段的对象。",
    guidance: '请以 {"date": "2026-01-01", "jurisdiction": "IE", …} 开头。',
  },
  "facts/missing": { message: "缺少字段“{member}”。", guidance: '没有它就无法作答；未知年龄写作 {"unknown": true}。' },
  "facts/unknown-member": {
    message: "有一个字段的名称此处不认识，已略过。",
    guidance: "请将其删除。不认识的字段从不被读取、保存或复述。",
  },
  "facts/misspelt-member": {
    message: "有一个字段的名称此处不认识；大概是指“{expected}”。",
    guidance: "请按所给名称书写。拼错的事实会不知不觉地从答复中漏掉。",
  },
  "facts/personal-data": {
    message: "有一个字段含有姓名、出生日期或账号等个人数据；事实中不得包含。",
    guidance: "请将其删除。作出判断只需要周岁年龄。",
  },
  "facts/wrong-type": { message: "此处应为：{expected}。", guidance: "请对照事实的说明。" },
  "facts/unknown-word": { message: "该词不在可用的词之列；最接近的是 {expected}。", guidance: "请从该事实的词表中选择。" },
  "facts/no-such-word": { message: "该词不在此处可用的词之列。可用的词：{allowed}。", guidance: "请从该事实的词表中选择。" },
  "facts/bad-date": {
    message: "此处应为1900年至2199年间的某一日，写作 YYYY-MM-DD。",
    guidance: "请写作 2026-01-31。这是问题的日期，不是儿童的日期。",
  },
  "facts/bad-place": {
    message: "此处应为国家的两字母代码（ISO 3166-1），用大写。",
    guidance: "请写儿童居住的国家：联合王国为 GB，希腊为 GR；写成员国，不写 EU。",
  },
  "facts/bad-subdivision": {
    message: "此处应为该国某一组成部分的代码（ISO 3166-2）。",
    guidance: "代码以国家代码开头：US-TX 以 US 开头。",
  },
  "facts/bad-number": { message: "此处应为 {min} 至 {max} 的整数。", guidance: "年龄为周岁；范围的下限写在前面。" },
  "facts/too-many": { message: "此处最多 {max} 项。", guidance: "如此长的列表是一个错误。" },
  "facts/feature-needed": { message: "问题涉及某项功能，却没有指明。", guidance: '请给出 "feature"，例如 "geolocation"。' },
  "facts/unreadable": { message: "这不是一行 JSON。", guidance: "请每行写一个对象。" },
  "facts/designation-unknown": { message: "有一项指定此处不认识，已略过。", guidance: "已知的有：{expected}。" },
  "term/a-list": { message: "列表", guidance: "一种值。" },
  "term/an-object": { message: "对象", guidance: "一种值。" },
  "term/yes-or-no": { message: "true 或 false", guidance: "一种值。" },
  "term/a-word": { message: "词", guidance: "一种值。" },
  "term/an-age": { message: '年龄：{"value": 12}、{"min": 10, "max": 12} 或 {"unknown": true}', guidance: "一种值。" },
};
