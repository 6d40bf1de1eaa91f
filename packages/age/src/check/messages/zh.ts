import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

export const zh: Messages<keyof typeof en> = {
  "check/not-an-object": {
    message: "服务说明是一个包含 service 和 features 字段的对象。",
    guidance: '以 {"service": {"types": ["messaging"]}, "features": ["direct-messaging"]} 开头。',
  },
  "check/no-service": {
    message: "服务说明未写明服务类型：缺少字段 service。",
    guidance: '请加上 {"service": {"types": ["messaging"]}}；类型有：{types}。用于 cop risk assess 的概况文件中也可以包含该字段。',
  },
  "check/no-feature": {
    message: "不属于已记录规则所述功能的功能数：{count}。未就其提问。",
    guidance: "请写明字段 features，以说明要检查的内容。",
  },
  "check/member-elsewhere": { message: "字段“{member}”不属于服务说明。", guidance: "日期、地点和年龄随问题给出；所提议的配置写在各项功能旁。" },
  "check/bad-list": {
    message: "字段“{member}”是最多 {most} 项的列表。",
    guidance: '写成列表，例如 ["direct-messaging", {"id": "stranger-contact", "proposed": {"contactScope": "anyone"}}]。',
  },
  "check/bad-day": { message: "此处应为日历日期，格式为 YYYY-MM-DD。", guidance: "答案取决于日期。请写成 2026-11-23。" },
  "check/bad-place": { message: "此处应为国家代码（ISO 3166-1）或其组成部分的代码（ISO 3166-2）。", guidance: "写 IE、GB 或 US-FL；用成员国代替 EU。" },
  "check/bad-age": { message: "此处应为 0 至 120 的周岁年龄。", guidance: "请给出服务所触及儿童的年龄。" },
  "check/nothing-asked": { message: "至少需要一个地点、一个年龄以及一项功能或方面。", guidance: "请说明在哪里、为谁、问什么。" },
  "check/too-large": { message: "将产生 {count} 个问题；一次最多回答 {most} 个。", guidance: "请减少地点、年龄或功能，再把答案合在一起。" },
};
