import type { Messages } from "@cop-sdk/diagnostics";
import type { ImportCode } from "./index.js";

/** Texts of the findings of imports in Chinese. */
export const zh: Messages<ImportCode> = {
  "import/no-table": { message: "此工作表中未找到表格；应有一行标题及其下的数据行。", guidance: "请检查工作表和分隔符。标题必须在前 30 行之内。" },
  "import/no-columns": { message: "此表格没有任何列对应到字段；至少应有一列。", guidance: "请比较对应关系中的标题与表格的标题，或重新生成建议的对应关系。" },
  "import/document-incomplete": {
    message: "文档缺少必备内容，或其形式不符：{member}。",
    guidance: "请写在对应关系的“document”中；它适用于整个文档，没有任何列含有它。",
  },
  "import/open-question": { message: "对应关系中有一个问题尚未回答：{at} 为 null。", guidance: "请在对应关系中写明答案。在此之前，需要该答案的行会被搁置。" },
  "import/other-table": {
    message: "此处有另一张表，为本工作表的第 {number} 张；未读取。",
    guidance: "请也导入它：使用其自己的对应关系，或在对应关系的“table”中写其编号。",
  },
  "import/section-line": {
    message: "此行位于各行之间，不属于任何记录；已保存在回执中。",
    guidance: "无需处理。如果它说明了下面各行的内容，请写入一列。",
  },
  "import/hidden-rows": {
    message: "此工作表有隐藏的行，例如被筛选隐藏（{count} 行）；已与其他行一样读取。",
    guidance: "若不需要请删除，或取消隐藏以查看读取的内容。",
  },
  "import/hidden-sheet": {
    message: "此工作表已隐藏；未从中读取任何内容。",
    guidance: "如果需要它，请在电子表格程序中取消隐藏并保存文件。",
  },
  "import/merged-down": { message: "一个单元格跨多行合并；其值用于每一行。", guidance: "请检查该值是否适用于所有这些行。" },
  "import/heading-near": {
    message: "对应关系中的标题“{wanted}”不在表格中；最接近的是“{nearest}”。该列已作为备注保留。",
    guidance: "如果是同一列，请在对应关系中写入新标题。导入的其他部分不受影响。",
  },
  "import/heading-missing": { message: "对应关系中的标题“{wanted}”不在表格中。", guidance: "如果该列改了名称，请写入对应关系；如果已不存在，请删除其条目。" },
  "import/column-kept": { message: "对应关系中没有此列的字段；其文字保留在记录的备注中。", guidance: "请在对应关系中指明字段，或设“ignore”以略去此列。" },
  "import/column-personal": {
    message: "此列似乎含有个人联系方式；建议不予导入。",
    guidance: "报告只写职务，不写个人、私人号码或地址。只有办公室和公用邮箱才可指明字段。",
  },
  "import/more-of-these": { message: "此列中同类问题还有 {count} 个（{code}）。", guidance: "只列出了前面的。回执统计了该列的所有单元格。" },
  "import/duplicate-id": { message: "此行的标识在上文已使用；已为记录另取一个。", guidance: "如果两行说的是同一件事，请删除一行；否则请各给一个标识。" },
  "import/row-lacks": { message: "此行未成为记录：缺少 {member}。", guidance: "请填写单元格；如果各行的值相同，请在对应关系中写一个常量。" },
  "import/row-not-valid": { message: "此行未成为记录：{member} 的形式不符。", guidance: "请更正单元格，或将其列对应到别的字段。" },
  "import/row-set-aside": { message: "此行被搁置：此单元格没有已知的词，而对应关系要求如此。", guidance: "请在该列的“codes”中写明文字的含义。" },
  "import/total-differs": { message: "此单元格的合计与其上各单元格之和不同。", guidance: "请查明哪个正确。合计本身不导入。" },
  "import/code-unknown": {
    message: "此单元格的文字不表示该字段的任何代码；应为：{allowed}。已作为备注保留。",
    guidance: "请在该列的“codes”中写明文字的含义。",
  },
  "import/code-read-as-other": {
    message: "此单元格的文字不表示该字段的任何代码；已采用对应关系为此类文字指定的代码，文字作为备注保留。",
    guidance: "如果某个代码合适，请在该列的“codes”中写明文字的含义。",
  },
  "import/country-unknown": {
    message: "此单元格的文字不是已知的国家名称或代码；已作为备注保留。",
    guidance: "请在该列的“codes”中写明是哪个国家：先写文字，再写代码（ISO 3166-1 二位字母代码）。",
  },
  "import/country-near": {
    message: "此单元格的文字不是国家名称；最接近的是{nearest}。已作为备注保留。",
    guidance: "如果就是该国，请在该列的“codes”中写明文字和代码（ISO 3166-1 二位字母代码）。",
  },
  "import/truth-unknown": { message: "此单元格的文字既不是“是”也不是“否”；已作为备注保留。", guidance: "请写“是”或“否”，或在该列的“codes”中写明文字的含义。" },
  "import/language-unknown": { message: "此单元格的文字不是已知的语言；已作为备注保留。", guidance: "请将语言写成标签，如 fr 或 pt-BR。" },
  "import/address-unreadable": { message: "此单元格的文字不是网址；已作为备注保留。", guidance: "请写完整网址，以 https:// 开头。" },
  "import/identifier-unreadable": { message: "此单元格的文字不能成为标识；已作为备注保留。", guidance: "请使用不带符号的拉丁字母、数字、点和连字符。" },
  "import/text-too-long": { message: "此单元格的文字对该字段过长；已作为备注保留。", guidance: "请缩短，或将该列对应到可容纳较长文字的字段。" },
  "import/clause-unknown": { message: "此单元格的文字不是已知的条款；已作为备注保留。", guidance: "请写标识，如 res67-2014/instructs/7。" },
  "import/clause-ambiguous": {
    message: "此单元格的文字符合多个条款；已作为备注保留。",
    guidance: "请写标识。2014 年的文本有两个第 8 项：instructs/8 和 instructs/8bis。",
  },
  "import/number-unreadable": { message: "此单元格中看不出单一的数字；已作为文字保留。", guidance: "请只写数字，或加一个词，如“约”。" },
  "import/number-several": { message: "此单元格中有多个数字；已作为文字保留。", guidance: "请为每个数字单设一列：出席人数、覆盖人数、目标人数。" },
  "import/number-ambiguous": {
    message: "此数字中的符号可能分隔千位，也可能是小数点；已作为文字保留。",
    guidance: "请在对应关系中指明数字的符号：“decimal”和“thousands”。",
  },
  "import/number-other-signs": {
    message: "此数字所用的符号与对应关系指明的不同；已作为文字保留。",
    guidance: "请检查单元格，以及对应关系中的“decimal”和“thousands”。",
  },
  "import/not-whole": { message: "此单元格应为 0 或正整数；已作为文字保留。", guidance: "请检查该列是否为人数或件数。" },
  "import/currency-unclear": {
    message: "此金额的币种不清楚；已作为文字保留。",
    guidance: "请在单元格中写明币种代码（ISO 4217）；如果各行相同，写在该列的“with”中。",
  },
  "import/currency-differs": {
    message: "此金额的币种与对应关系为该列指明的不同；已作为文字保留。",
    guidance: "不同币种的金额不能相加。请从对应关系中去掉币种，并在每个单元格中写明。",
  },
  "import/date-ambiguous": { message: "此日期有两种读法，日在前或月在前；已作为文字保留。", guidance: "请在对应关系中指明顺序：“dateOrder”。不作猜测。" },
  "import/date-other-order": { message: "此日期的日月顺序与对应关系指明的不同；已作为文字保留。", guidance: "请检查单元格；同一列的日期应只有一种顺序。" },
  "import/date-two-digit-year": { message: "此日期的年份只有两位；已作为文字保留。", guidance: "请在对应关系中指明世纪：“century”为 2000 时，21 即 2021 年。" },
  "import/date-impossible": { message: "没有这一天；已作为文字保留。", guidance: "请检查日和月。" },
  "import/date-other-calendar": {
    message: "此日期属于或可能属于公历以外的历法；已作为文字保留，未作换算。",
    guidance: "请在旁边写明公历日期，形式如 2021-04-03。",
  },
  "import/date-relative": { message: "此日期取决于书写之日；已作为文字保留。", guidance: "请写明日期本身。" },
  "import/date-serial-number": { message: "应为日期之处是一个数字；已作为文字保留。", guidance: "电子表格程序这样计算天数。请将该列设为日期格式并重新保存。" },
  "import/date-several": { message: "此单元格中有多个日期；已作为文字保留。", guidance: "请只保留活动日期，或其首日和末日。" },
  "import/date-not-a-day": { message: "此单元格应为某一日；已作为备注保留。", guidance: "请写年、月、日。" },
  "import/date-not-a-quarter": { message: "此单元格应为某一季度；已作为备注保留。", guidance: "请写成 2026-Q3。" },
  "import/date-unreadable": { message: "此单元格中看不出日期；已作为文字保留。", guidance: "请写成 2021-04-03、2021-04 或 2021 的形式。" },
  "import/period-reversed": { message: "此单元格中的末日早于首日；已作为文字保留。", guidance: "请检查这两个日期。" },
  "import/mapping-form": { message: "对应关系的此项形式不符。", guidance: "请与模式 cop-mapping/1 比较，或重新生成建议的对应关系。" },
  "import/mapping-unknown-member": { message: "对应关系的此部分有未知的字段。", guidance: "请查找拼写错误，或重新生成建议的对应关系。" },
  "import/mapping-records": { message: "该类文档没有这样的记录列表；应为：{allowed}。", guidance: "请指明文档的一个列表；每行一个文档时用空文本。" },
  "import/mapping-field": { message: "记录没有这样的字段；最接近的是 {nearest}。", guidance: "请写字段的指针，列表的项用 - 表示。" },
  "import/ask-table": { message: "此工作表中有 {count} 张表格。要的是第 {chosen} 张吗？", guidance: "采用了已知标题最多的一张。每张表格需要自己的对应关系。" },
  "import/ask-side": {
    message: "此列之前有一空列。从此处起的各列属于同样的行，还是另一张表？",
    guidance: "若属于同样的行，无需处理。否则请把另一张表放到单独的工作表上。",
  },
  "import/ask-year": {
    message: "此列的日期属于哪一年？日期未写年份，表格上方也没有唯一的年份。",
    guidance: "请在对应关系中写明年份。在此之前，此类日期保留为文本。",
  },
  "import/ask-year-above": {
    message: "此列的日期未写年份。是表格上方的 {year} 年吗？已按此提议。",
    guidance: "保留此年份、写另一年份，或将其删去：删去后此类日期保留为文本。",
  },
  "import/ask-column": { message: "此列是否用于 {field}？建议对此没有把握。", guidance: "请保留该字段、改为其他字段，或去掉它：文字即保留在备注中。" },
  "import/ask-field": { message: "哪一列含有 {member}？每条记录必须有它，但未找到。", guidance: "请在含有它的列处写明该字段。没有它的行会被搁置。" },
  "import/ask-constant": {
    message: "所有行的 {member} 是什么值？每条记录必须有它，但没有任何列含有它。可选：{allowed}。",
    guidance: "请在对应关系中写明该值，或指明含有它的列。没有它的行会被搁置。",
  },
  "import/ask-document": { message: "文档的 {member} 是什么？必须有它。", guidance: "请写在对应关系中。" },
  "import/ask-date-order": {
    message: "此列的日期是日在前还是月在前？没有日期能判定，或各日期相互矛盾。",
    guidance: "请写“day-month”或“month-day”。在此之前，有两种读法的日期作为文字保留。",
  },
  "import/ask-century": { message: "此列中两位数的年份属于哪个世纪？", guidance: "请写 2000 或 1900。在此之前，这些日期作为文字保留。" },
  "import/ask-decimal": {
    message: "此列的数字以哪个符号作小数点？没有数字能判定，或各数字相互矛盾。",
    guidance: "请写“.”或“,”。在此之前，有两种读法的数字作为文字保留。",
  },
  "import/ask-currency": { message: "此列的金额是什么币种？", guidance: '请写在“with”中：{ "currency": "USD" }。' },
  "import/ask-list-separator": { message: "此列单元格中的逗号是分隔多项，还是名称的一部分？", guidance: "如是前者，请写“,”作为分隔符；如是后者，请不写。" },
  "import/ask-country": {
    message: "此单元格的文字指哪个国家？它不是已知的名称或代码。",
    guidance: "请在“codes”中写明文字和代码（ISO 3166-1 二位字母代码）。在此之前，文字作为备注保留。",
  },
  "import/ask-country-near": {
    message: "此单元格的文字是否指{nearest}？它不是已知的名称或代码。",
    guidance: "如果是，请在“codes”中写明文字和代码（ISO 3166-1 二位字母代码）。在此之前，文字作为备注保留。",
  },
  "import/ask-code": { message: "此单元格的文字是什么意思？可选：{allowed}。", guidance: "请在“codes”中写明文字和代码。" },
};
