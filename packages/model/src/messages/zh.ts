import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

const guidance = "消息中使用的词语。";

/** Texts of the model's findings in Chinese. */
export const zh: Messages<keyof typeof en> = {
  "structure/not-json": {
    message: "该值不是纯 JSON。",
    guidance: "请提供 JSON.parse 的结果：对象、列表、文本、数字、true、false 和 null；不得含日期对象、类、函数、undefined 或无穷数。",
  },
  "structure/forbidden-key": {
    message: "不允许使用该字段名。",
    guidance: "请更改字段名：__proto__ 之类的名称可能改变程序的运行方式，因此被拒绝。",
  },
  "structure/too-deep": {
    message: "文件嵌套过深，或包含其自身。",
    guidance: "请减少嵌套层级：真实文件少于 12 层，最多允许 64 层。",
  },
  "limit/check-stopped": {
    message: "该文件的问题多于所列：检查在列出 {shown} 项后停止。",
    guidance: "请先改正所列问题，再重新检查。大量同类问题往往源于生成该文件的程序中的一处错误。",
  },
  "structure/not-a-document": {
    message: "此处应为一份文件：含有字段 type 和 modelVersion 的对象。",
    guidance: "请将内容放入一个对象，或逐一提供列表中的文件。",
  },
  "structure/no-type": {
    message: "文件未说明其类型：缺少字段 type。",
    guidance: "请添加 type，取值之一：{allowed}。",
  },
  "structure/unknown-type": {
    message: "此处不识别该文件类型；应为以下之一：{allowed}。",
    guidance: "请更正字段 type；如该类型比本版本更新，请升级 SDK。",
  },
  "structure/no-version": {
    message: "文件未说明其遵循的模型版本：缺少 modelVersion。",
    guidance: '如果文件是为本版本编写的，请添加 "modelVersion": "{version}"。',
  },
  "structure/unknown-version": {
    message: "文件遵循的模型版本无法由本版本读取；本版本读取 {version}。",
    guidance: "请升级 SDK；如 modelVersion 有误，请更正。",
  },
  "structure/missing-member": {
    message: "缺少字段 {member}；应为{expected}。",
    guidance: '请添加 {member}。模型允许时，可用原因代替值：{"missing": "not-known"}。',
  },
  "structure/wrong-type": {
    message: "应为{expected}，实为{found}。",
    guidance: "请按应有的形式填写该值；数字和 true、false 不加引号。",
  },
  "structure/unknown-code": {
    message: "该代码不在列表中；应为以下之一：{allowed}。",
    guidance: "请从列表中选择代码；代码用小写字母书写，在所有语言中相同。",
  },
  "structure/misspelt-code": {
    message: "该代码不在列表中；最接近的是 {nearest}。",
    guidance: "请写 {nearest}，或从以下代码中选择：{allowed}。",
  },
  "structure/malformed": {
    message: "该值不符合应有的形式：{expected}。",
    guidance: "请更正该值。来源中的原文可保留在 statedAs 中。",
  },
  "structure/empty": {
    message: "文本为空。",
    guidance: "请填写文本；如无内容，请省略该字段。",
  },
  "structure/too-few": {
    message: "列表条目过少；至少应有 {minimum} 条。",
    guidance: "请补充缺少的条目。",
  },
  "structure/too-small": {
    message: "数字过小；最小为 {minimum}。",
    guidance: "请更正数字；人数应为 0 以上的整数。",
  },
  "structure/too-large": {
    message: "数字过大；最大为 {maximum}。",
    guidance: "请更正数字。",
  },
  "structure/too-long": {
    message: "文本过长；最多读取 {maximum} 个字符。",
    guidance: "请缩短或拆分文本。",
  },
  "structure/unknown-field": {
    message: "模型不识别该字段；予以保留但不读取。",
    guidance: "请删除该字段；如需供人阅读，请将内容移至 notes。",
  },
  "structure/misspelt-field": {
    message: "模型不识别该字段；最接近的名称是 {nearest}。",
    guidance: "如指 {nearest}，请改写；否则内容予以保留但不读取。",
  },
  "migrate/unknown-version": {
    message: "文件遵循的模型版本无法由本版本 SDK 迁移；已知版本：{versions}。",
    guidance: "请升级 SDK；如 modelVersion 有误，请更正。",
  },
  "migrate/unknown-target": {
    message: "本版本 SDK 无法写出所要求的版本；已知版本：{versions}。",
    guidance: "请选择一个已知版本，或升级 SDK。",
  },
  "migrate/lost": {
    message: "该内容在模型版本 {version} 中没有对应位置，未予保留。",
    guidance: "请保留原文件，或将内容手工移至版本 {version} 中已有的字段，例如 notes。",
  },
  "migrate/reduced": {
    message: "该内容只有一部分转入模型版本 {version}。",
    guidance: "请将该值与原文件对照；如差异重要，请保留原文件。",
  },
  "migrate/value-needed": {
    message: "模型版本 {version} 需要 {member}，而文件未说明。",
    guidance: "请由了解情况的人员填写 {member}；系统未作任何猜测。",
  },
  "migrate/choice-needed": {
    message: "{member} 的原值可对应版本 {version} 的多个代码：{allowed}。",
    guidance: "请由了解原意的人员选择其中一个代码；系统未作任何猜测。",
  },
  "term/text": { message: "文本", guidance },
  "term/list": { message: "列表", guidance },
  "term/object": { message: "对象", guidance },
  "term/number": { message: "数字", guidance },
  "term/whole-number": { message: "整数", guidance },
  "term/boolean": { message: "true 或 false", guidance },
  "term/null": { message: "null", guidance },
  "term/code": { message: "列表中的代码", guidance },
  "form/text": { message: "文本", guidance },
  "form/name": { message: "一行文本", guidance },
  "form/identifier": { message: "由字母、数字和 . _ : / - 组成的标识符", guidance },
  "form/language-tag": { message: "语言标签，例如 fr 或 pt-BR", guidance },
  "form/country-code": { message: "两个大写字母的国家代码，例如 ZM", guidance },
  "form/currency-code": { message: "三个大写字母的货币代码，例如 USD", guidance },
  "form/web-address": { message: "以 http:// 或 https:// 开头的网址", guidance },
  "form/sha256": { message: "由 64 位十六进制数字组成的 SHA-256 哈希值", guidance },
  "form/activity-id": { message: "文件标识符、# 以及其中一项活动的标识符：log-2014#A002", guidance },
  "form/calendar-date": { message: "日期：2019、2019-06、2019-Q2 或 2019-06-21", guidance },
  "form/day": { message: "具体日期，例如 2019-06-21", guidance },
  "form/quarter": { message: "季度，例如 2019-Q2", guidance },
};
