import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

export const zh: Messages<keyof typeof en> = {
  "workbook/not-a-workbook": {
    message: "这不是 XLSX 格式的电子表格文件。",
    guidance: "请在电子表格程序中打开，另存为“Excel 工作簿 (.xlsx)”。仅改文件名不会改变格式。",
  },
  "workbook/locked": {
    message: "文件有密码保护，或为旧的 XLS 格式；应为不带密码的 XLSX。",
    guidance: "请打开文件，去掉密码，另存为“Excel 工作簿 (.xlsx)”。",
  },
  "workbook/packing": {
    message: "文件的打包方式不受支持。",
    guidance: "请在电子表格程序中打开，重新另存为“Excel 工作簿 (.xlsx)”。",
  },
  "workbook/damaged": {
    message: "文件已损坏：各部分互不相符。",
    guidance: "请重新索取文件，或在电子表格程序中打开，检查其修复的内容后重新保存。",
  },
  "workbook/markup": {
    message: "文件的一个部分（{part}）不是电子表格程序的写法；未读取任何内容。",
    guidance: "请在电子表格程序中打开并重新保存。来源不明的文件须小心：这种写法常用于攻击。",
  },
  "workbook/limit": {
    message: "工作簿超出可读取的大小：限制“{limit}”为 {most}。",
    guidance: "请删除带格式的空行和不需要的工作表，或拆分工作簿。对可信的文件，程序可提高此限制。",
  },
  "workbook/formula": {
    message: "此工作表有含公式的单元格（{count} 个）；采用了文件中存储的值，未重新计算。",
    guidance: "请核对这些值；可能过时的，请直接填入数值。",
  },
  "workbook/formula-without-value": {
    message: "此工作表有未存储值的公式（{count} 个）；其单元格按空白处理。",
    guidance: "请在电子表格程序中打开并保存文件后再读取；或直接填入数值。",
  },
  "workbook/error-value": {
    message: "此工作表有单元格显示错误而非数值（{count} 个）。",
    guidance: "请修正公式，或填入数值。",
  },
  "workbook/merged-cells": {
    message: "此工作表有合并单元格（{count} 处）；值属于第一个单元格，其余按空白处理。",
    guidance: "请取消合并，并在该值所属的每一行填入该值。",
  },
  "workbook/year-not-shown": {
    message: "此工作表有日期未显示年份（{count} 个）；采用了文件中存储的年份。",
    guidance: "未输入年份时，电子表格程序会补上当前年份。请核对年份并将其显示出来。",
  },
  "workbook/not-a-sheet-of-cells": {
    message: "此工作表没有单元格（例如只有图表）；未从中读取内容。",
    guidance: "无需处理，除非此处本应有数据。",
  },
};
