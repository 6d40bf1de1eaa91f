import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

export const zh: Messages<keyof typeof en> = {
  "form/not-a-form": {
    message: "此工作簿不是由本程序生成的表单，或其隐藏标记已丢失。",
    guidance: "请生成新表单并将内容复制进去。要读取自己的表格，请使用导入功能。",
  },
  "form/other-version": {
    message: "表单版本为 {version}；应为 {expected}。",
    guidance: "请用生成该表单的程序版本读取，或生成新表单并将内容复制进去。",
  },
  "form/sheet-missing": {
    message: "表单中没有“{list}”工作表；该列表按空白处理。",
    guidance: "如无内容可填，则无需处理。否则请生成新表单，其中有此工作表。",
  },
  "form/sheet-twice": {
    message: "此工作表在表单中出现两次；只读取了第一个。",
    guidance: "请将副本中的行移到第一个工作表，然后删除副本。",
  },
  "form/not-in-form": {
    message: "表单字段之外有内容（{count} 处）；未读取。",
    guidance: "请将其移入表单的字段。自行添加的列和行不会被读取。",
  },
  "form/column-missing": {
    message: "缺少区分此工作表各条记录的列；其各行未读取。",
    guidance: "请生成新表单并将各行复制进去。",
  },
  "form/field-missing": {
    message: "此字段必填，但其中没有内容。",
    guidance: "请填写。若有字段询问为何没有值，在那里给出原因也算作答。",
  },
  "form/marks-gone": {
    message: "此处有内容（{count}），但缺少说明其含义的隐藏标记，且表单的标记不完整；未读取。",
    guidance: "请撤销对隐藏首行、该行或该列的删除，或生成新表单并将内容复制进去。",
  },
  "form/field-twice": {
    message: "此字段在表单中出现两次且均已填写；读取了第一个。",
    guidance: "请删除其中一个：表单的某行或某列被复制了。",
  },
  "form/two-codes": {
    message: "名称与括号中的代码含义不同；已采用代码。",
    guidance: "请重新从单元格的列表中选择，或只写名称或代码。",
  },
  "form/word-read": {
    message: "该词不在列表中，但常用来指其中一项；已采用该项。",
    guidance: "请在文件中核对。从单元格的列表中选择即不再出现此问题。",
  },
  "form/number": {
    message: "这不是数字；应为不带文字的数字。",
    guidance: "请只写数字，如 40。“约”等字样填入精确程度一栏，来源的原文填入“原文”一栏。",
  },
  "form/whole-number": { message: "应为整数。", guidance: "人和物以整数计。请取整并加以说明。" },
  "form/number-by-language": {
    message: "该数字有两种读法；按表单语言的习惯读取。",
    guidance: "请核对。输入数字时不要用千位分隔符，或使用“数值”格式的单元格。",
  },
  "form/percent": {
    message: "单元格显示百分比但存的是小数；未作为数字读取。",
    guidance: "请将单元格设为“数值”格式，并按应显示的样子输入，如 25% 输入 25。",
  },
  "form/yes-no": { message: "应为“是”或“否”。", guidance: "请从单元格的列表中选择。" },
  "form/date": {
    message: "这不是日期；应为 2015、2015-09、2015-Q3 或 2015-09-07 等形式。",
    guidance: "请按已知的精确程度填写日期。来源的文字说法填入“原文”一栏。",
  },
  "form/date-ambiguous": {
    message: "该日期有两种读法：哪个数字是月份？",
    guidance: "请按“年-月-日”填写，如 2015-09-07。",
  },
  "form/date-by-language": {
    message: "该日期有两种读法；已按表单语言的习惯（日在月前）读取。",
    guidance: "请核对。“年-月-日”的形式（如 2015-09-07）绝不会误读。",
  },
  "form/date-read": {
    message: "日期以其他形式书写，已识别。",
    guidance: "无需处理；请在文件中核对。“年-月-日”的形式（如 2015-09-07）绝不会误读。",
  },
  "form/time-dropped": { message: "略去了时刻；应为日期。", guidance: "无需处理。" },
  "form/date-in-text": {
    message: "应为文本的单元格中是日期；已将日期作为文本读取。",
    guidance: "请在文件中核对其写法，或将单元格设为“文本”格式后重新输入。",
  },
  "form/error-value": { message: "单元格显示错误而非数值。", guidance: "请填入数值。" },
  "form/data": {
    message: "“其他数据”一栏的内容与表单所写的不符；其数据未读取。",
    guidance: "请撤销改动，或从原表单取回该行。此栏存放 JSON 格式的数据。",
  },
  "form/data-replaced": {
    message: "填写了“其他数据”一栏中也有的字段；以该字段为准。",
    guidance: "如字段无误，则无需处理。删除“其他数据”一栏中的相应内容，即不再出现此问题。",
  },
  "form/unknown-record": {
    message: "此行所属的记录不在表单中；未读取。",
    guidance: "请在第一列填写该记录在其列表工作表中的标识或编号。",
  },
  "form/record-twice": {
    message: "两条记录的标识或编号相同；其所属内容无法归位，未读取。",
    guidance: "请为每条记录设定各自的标识或编号，并在相关工作表中使用。",
  },
  "form/two-answers": {
    message: "此处既有值，又有无值的原因；以值为准。",
    guidance: "请删除其中之一。",
  },
  "form/more-findings": {
    message: "已列出 {listed} 个问题；同一表单另有 {more} 个未列出。",
    guidance: "请先修正已列出的，再重新读取表单。",
  },
};
