import type { Messages } from "@cop-sdk/diagnostics";
import type { TableCode } from "./index.js";

const word = (message: string) => ({ message, guidance: "-" });

/** Texts of the findings about text tables in Chinese. */
export const zh: Messages<TableCode> = {
  "table/empty": { message: "文件没有内容；应为一张表格。", guidance: "请检查是否选对了文件，以及文件是否保存完整。" },
  "table/too-large": { message: "文件（{size} 字节）超过了 {limit} 字节的上限。", guidance: "请将表格分成几个文件；如果信任其来源，也可提高上限。" },
  "table/not-text": { message: "这是 {type} 类型的文件，不是文本表格。", guidance: "XLSX 工作簿可以直接读取。其他电子表格请另存为 XLSX 或 CSV。" },
  "table/binary": {
    message: "文件含有二进制数据，或其文本编码与读取时所用的编码不同；应为文本表格。",
    guidance: "请指明编码，或将表格重新保存为 UTF-8 编码的 CSV。",
  },
  "table/encoding-refused": {
    message: "文件的字节不是 {encoding} 编码的文本；应为其他编码。",
    guidance: "请指明保存时所用的编码：{allowed}。最好重新保存为 UTF-8 编码的 CSV。",
  },
  "table/encoding-taken": {
    message: "文件没有说明其编码；依据{because}按 {encoding} 读取。可信程度：{confidence}。",
    guidance: "请查看结果中带附加符号的字母和其他文字。如果有误，请指明编码，或将表格保存为 UTF-8 编码的 CSV。",
  },
  "table/delimiter-taken": {
    message: "单元格的分隔符有多种可能；采用了{delimiter}，因为这样大多数行宽度相同。可信程度：{confidence}。",
    guidance: "请检查各列是否正确。如果不正确，请指明分隔符。",
  },
  "table/limit-cell": { message: "一个单元格超过了 {limit} 个字符的上限。", guidance: "没有闭合的引号常使整个文件变成一个单元格。请查看上一行。" },
  "table/limit-cells": { message: "表格的单元格数超过了 {limit} 的上限。", guidance: "请将表格分成几个文件。" },
  "table/limit-columns": { message: "一行的单元格数超过了 {limit} 的上限。", guidance: "请检查分隔符，并查找是否缺少换行。" },
  "table/unclosed-quote": {
    message: "此单元格以引号开始，却没有引号结束；文件的其余部分会成为一个单元格。",
    guidance: "请补上结束引号，或将属于文本的引号写两次。",
  },
  "table/text-after-quote": { message: "此单元格的结束引号之后还有文字；已保留。", guidance: "在带引号的单元格内，引号要写两次。请检查该单元格。" },
  "confidence/high": word("高"),
  "confidence/medium": word("中"),
  "confidence/low": word("低"),
  "because/letters": word("解读出的文字"),
  "because/zero-bytes": word("其中的零字节"),
  "delimiter/0": word("逗号"),
  "delimiter/1": word("分号"),
  "delimiter/2": word("制表符"),
  "delimiter/3": word("竖线"),
};
