import type { Messages } from "@cop-sdk/diagnostics";
import type { en } from "./en.js";

export const zh: Messages<keyof typeof en> = {
  "input/empty": { message: "输入内容为空，应为一份文档。", guidance: "请检查是否选对了文件，以及文件是否完整保存。" },
  "input/office-file": {
    message: "这是办公软件文件（{type}），不是 JSON 或 YAML 文本。",
    guidance: "文字处理软件和电子表格以自己的格式存储数据。请将内容另存或导出为 JSON，或使用表格导入功能。",
  },
  "input/not-text": {
    message: "这是 {type} 类型的文件，不是 JSON 或 YAML 文本。",
    guidance: "请选择包含数据本身的文件。压缩包请先解压；PDF 或图片中的数据需要重新录入。",
  },
  "input/binary": { message: "此文件包含二进制数据，应为 JSON 或 YAML 文本。", guidance: "请选择包含数据的文本文件，或重新导出为 UTF-8 编码的 JSON。" },
  "input/markup": { message: "此文本是 {type}，不是 JSON 或 YAML。", guidance: "常见原因是保存了网页而不是数据，或服务器返回了错误页面。请下载数据文件本身。" },
  "input/yaml": { message: "此文本看起来是 YAML，这里只读取 JSON。", guidance: "请另存为 JSON，或让程序同时读取 YAML。" },
  "encoding/invalid-utf-8": {
    message: "文件第 {byte} 个字节不是有效的 UTF-8。",
    guidance: "文件已损坏或以其他编码保存。请在创建该文件的程序中打开，并另存为 UTF-8。",
  },
  "encoding/not-utf-8": {
    message: "文本不是 UTF-8（首个问题在第 {byte} 个字节），很可能以 {encoding} 保存。",
    guidance: "程序不会自行转换。请以 {encoding} 打开文件，确认文字正确后另存为 UTF-8。",
  },
  "encoding/utf-16": {
    message: "文本采用 {encoding} 编码；用于交换的文件应采用 UTF-8。",
    guidance: "已成功读取。请另存为 UTF-8，以便其他程序也能读取（RFC 8259）。",
  },
  "encoding/incomplete": { message: "{encoding} 文本在一个字符中间中断。", guidance: "文件被截断或已损坏。请重新保存或发送，最好使用 UTF-8。" },
  "encoding/unsupported": { message: "文本采用 {encoding} 编码，无法读取；应为 UTF-8。", guidance: "请将文件另存为 UTF-8。" },
  "limit/bytes": { message: "输入大小（{size} 字节）超过 {limit} 字节的限制。", guidance: "请拆分文档；如果信任其来源，可提高读取器的“bytes”限制。" },
  "limit/text-length": { message: "{size} 字节的输入超过了此运行环境中文本的最大长度。", guidance: "请将文档拆分为多个文件。" },
  "limit/yaml-length": {
    message: "YAML 文本（{size} 个字符）超过 {limit} 个字符的限制。",
    guidance: "读取 YAML 较慢。这种大小的文档请保存为 JSON，或提高读取器的“yamlLength”限制。",
  },
  "limit/yaml-tokens": { message: "YAML 文本中的词和符号数超过 {limit} 的限制。", guidance: "这种大小的文档请保存为 JSON，或提高读取器的“yamlTokens”限制。" },
  "limit/depth": {
    message: "列表和对象的嵌套层数超过 {limit} 的限制。",
    guidance: "真实文档远达不到此深度：请查找位置错误的括号或缩进。否则请提高读取器的“depth”限制。",
  },
  "limit/stack": { message: "列表和对象的嵌套层数超过此运行环境的读取能力。", guidance: "请减少文档的嵌套层数，或在其他环境中读取。" },
  "limit/nodes": { message: "文档中的值超过 {limit} 个的限制。", guidance: "请拆分文档，或提高读取器的“nodes”限制。" },
  "limit/string-length": {
    message: "某个文本超过 {limit} 个字符的限制。",
    guidance: "请将文件和图片放在文档之外并注明地址，或提高读取器的“stringLength”限制。",
  },
  "limit/key-length": {
    message: "某个字段的名称超过 {limit} 个字符的限制。",
    guidance: "很可能在名称的位置写了正文，请查找缺失的引号。否则请提高读取器的“keyLength”限制。",
  },
  "limit/keys": { message: "某个对象的字段超过 {limit} 个的限制。", guidance: "大量同类条目请写成列表，或提高读取器的“keys”限制。" },
  "limit/aliases": {
    message: "别名重复文档内容的次数超过 {limit} 次的限制。",
    guidance: "少量相互嵌套的别名可能膨胀为数十亿个值。请完整写出内容，或提高读取器的“aliases”限制。",
  },
  "limit/findings": {
    message: "已列出 {limit} 个问题；同一次读取中未列出的还有 {more} 个或更多。",
    guidance: "请先修正已列出的问题再重新读取，或提高读取器的“findings”限制。",
  },
  "json/no-value": { message: "文本只有注释而没有数据，应为一个 JSON 值。", guidance: "请检查是否选对了文件，以及文件是否完整保存。" },
  "json/unexpected-end": {
    message: "文本在第 {line} 行结束，但第 {openLine} 行的 {bracket} 尚未闭合。",
    guidance: "文件很可能被截断。请重新发送或保存，或补上缺少的闭合符号。",
  },
  "json/bracket-mismatch": { message: "此处为 {found}，但应以 {expected} 闭合第 {openLine} 行。", guidance: "这两行之间缺少或多出一个括号。" },
  "json/value-expected": {
    message: "此处为 {found}，应为一个值。",
    guidance: "值可以是双引号中的文本、数字、true、false、null、[ ] 中的列表或 { } 中的对象。",
  },
  "json/key-expected": { message: "此处为 {found}，应为双引号中的字段名。", guidance: '大括号内每个值都有名称："title": "…"。' },
  "json/colon-expected": { message: "此处为 {found}，名称与值之间应为冒号。", guidance: '请写成 "title": "…"。' },
  "json/comma-expected": { message: "此处为 {found}，应为逗号或 {closing}。", guidance: '请在下一项之前加逗号，或查找前面文本中的引号（应写成 \\"）。' },
  "json/text-after-end": {
    message: "文档结束后出现 {found}，此处不应再有内容。",
    guidance: "一个 JSON 文件只含一个值。多个值请放入一个列表，或每个文件一份文档，或查找过早闭合的括号。",
  },
  "json/comment": { message: "JSON 不支持注释。", guidance: "请删除注释，或将说明放入单独的字段。" },
  "json/trailing-comma": { message: "右括号前有一个逗号，其后没有内容。", guidance: "请删除该逗号。" },
  "json/single-quotes": { message: "发现单引号，JSON 要求双引号。", guidance: "请用 \"…\" 代替 '…'。" },
  "json/typographic-quotes": { message: "发现弯引号，JSON 要求直引号。", guidance: '文字处理软件会把 " 换成 “ ”。请使用纯文本编辑器，并写成 "…"。' },
  "json/unquoted-key": { message: "字段名没有加引号。", guidance: '请用双引号括起来："title": "…"。' },
  "json/unknown-word": {
    message: "此处应为值，却出现了一个单词；只有 true、false 和 null 可以不加引号。",
    guidance: "这三个词请用小写，其他文本请放在双引号中。",
  },
  "json/not-a-number": { message: "JSON 没有 NaN 和 Infinity，应为一个数字。", guidance: "请写 null，或省略该字段并说明缺少数字的原因。" },
  "json/leading-zero": { message: "数字以无意义的零开头。", guidance: "请删除该零；如果它属于代码或电话号码，请将整体放在双引号中。" },
  "json/number-form": {
    message: "数字的写法不符合 JSON 要求：只能有数字、小数点和指数。",
    guidance: "请写成 1234.5，不带加号、分隔符或单位；日期和代码请放在双引号中。",
  },
  "json/number-range": { message: "数字过大，无法读取。", guidance: "请检查位数；较长的标识符请以文本形式放在双引号中。" },
  "json/number-precision": {
    message: "数字的位数超过可保留的精度，读取时已被舍入。",
    guidance: "较长的标识符请以文本形式放在双引号中；测量数据请舍入到已知的精度。",
  },
  "json/line-break-in-string": { message: "此处开始的文本没有在本行结束。", guidance: "请补上右引号，或将文本中的换行写成 \\n。" },
  "json/control-character": { message: "文本中含有控制字符 {character}，JSON 只允许以转义形式书写。", guidance: "请删除它；制表符写成 \\t，换行写成 \\n。" },
  "json/invisible-character": {
    message: "文档各部分之间有不可见字符 {character}，JSON 在此只允许普通空格和换行。",
    guidance: "它常随从网页或文字处理软件复制的文本而来。请替换为空格。",
  },
  "json/escape": {
    message: "反斜杠后面的符号不是 JSON 认可的转义。",
    guidance: "反斜杠本身请写成 \\\\（例如文件路径），字符编码请写成 \\u 加四位十六进制数。",
  },
  "json/lone-surrogate": { message: "文本中含有半个字符，任何文件都无法存储。", guidance: "该字符（常为表情符号）被截成了两半。请重新输入或删除。" },
  "json/duplicate-key": {
    message: "字段“{member}”在同一对象中出现两次，首次位于第 {firstLine} 行。",
    guidance: "不同程序可能采用不同的值。请保留其中一个，或重命名其中一个。",
  },
  "json/prototype-key": { message: "某个字段名为 __proto__，不允许使用。", guidance: "此名称可被用来攻击程序。请删除该字段或改名。" },
  "yaml/syntax": { message: "从此处起无法读取 YAML，应为其他符号或缩进。", guidance: "请将缩进、冒号、短横线和引号与相邻行对照；含特殊符号的文本请加引号。" },
  "yaml/indentation": { message: "此行的缩进与相邻行不一致。", guidance: "同一列表或对象的条目从同一列开始；属于某条目的内容再向右缩进。" },
  "yaml/tab": { message: "缩进使用了制表符，YAML 要求空格。", guidance: "请将行首的制表符替换为空格。" },
  "yaml/colon-in-text": { message: "第二个冒号使此行含义不清，应为一个名称和一个值。", guidance: "文本中含有冒号加空格时，请加引号。" },
  "yaml/quotes-needed": { message: "文本以 YAML 中有特殊含义的符号开头。", guidance: "请给文本加引号；@ ` % & * ! 和括号等符号都需要加引号。" },
  "yaml/missing-sign": { message: "此处缺少一个符号：引号、括号、逗号或冒号。", guidance: "请闭合前面打开的符号，并在每个冒号和逗号后加空格。" },
  "yaml/escape": { message: "反斜杠后面的符号不是 YAML 认可的转义。", guidance: "含反斜杠的文本请用单引号，或将反斜杠写成 \\\\。" },
  "yaml/unknown-alias": { message: "别名（*）引用了此前未标记（&）的内容。", guidance: "请先标记再使用，或完整写出内容；以 * 开头的文本请加引号。" },
  "yaml/cyclic-alias": { message: "别名位于它所重复的内容之内，文档将无穷无尽。", guidance: "请改用标识符引用该内容。" },
  "yaml/tag": {
    message: "发现特殊类型的标签（!）；只读取文本、数字、true、false、null、列表和对象。",
    guidance: "请删除标签；以 ! 开头的文本请加引号。日期以文本书写。",
  },
  "yaml/directive": { message: "以 % 开头的行给出的指令不被采用；文档按 YAML 1.2 读取。", guidance: "请删除该行。在 YAML 1.2 中，yes、no 等词是文本。" },
  "yaml/several-documents": { message: "此处开始第二份文档，每个文件应只有一份文档。", guidance: "请将每份文档放入单独的文件，或合并为一个列表。" },
  "yaml/duplicate-key": {
    message: "字段“{member}”在同一对象中出现两次，首次位于第 {firstLine} 行。",
    guidance: "不同程序可能采用不同的值。请保留其中一个，或重命名其中一个。",
  },
  "yaml/prototype-key": { message: "某个字段名为 __proto__，不允许使用。", guidance: "此名称可被用来攻击程序。请删除该字段或改名。" },
  "yaml/key-not-text": { message: "字段名不是文本。", guidance: 'YAML 在此读到的是数字、true、false 或空值。请给名称加引号："2019": …' },
  "yaml/merge-key": { message: "发现合并键（<<），YAML 1.2 不支持。", guidance: "请在需要的地方完整写出各字段。" },
  "yaml/number-range": { message: "数字过大、为无穷或不是数字，应为 JSON 数字。", guidance: "请写 null，或省略该字段并说明原因；较长的标识符请加引号。" },
  "yaml/number-precision": { message: "数字的位数超过可保留的精度，读取时已被舍入。", guidance: "较长的标识符请加引号；测量数据请舍入到已知的精度。" },
  "yaml/number-form": {
    message: "此处按数字读取，但写法不像数字（前导零、加号、0x、0o、孤立小数点或指数）。",
    guidance: "如果是代码、电话号码或编号，请加引号；否则请用普通数字书写。",
  },
  "yaml/ambiguous-word": {
    message: "此词按文本读取，但其他程序可能读作 true 或 false。",
    guidance: "如果是文本（如挪威的代码），请加引号；否则请写 true 或 false。",
  },
  "yaml/lone-surrogate": { message: "文本中含有半个字符，任何文件都无法存储。", guidance: "该字符（常为表情符号）被截成了两半。请重新输入或删除。" },
  "yaml/control-character": { message: "此处有控制字符，YAML 文本文件中不允许出现。", guidance: "请删除它，或在双引号中以转义形式书写。" },
};
