import type { Messages } from "@cop-sdk/diagnostics";
import type { TableCode } from "./index.js";

const word = (message: string) => ({ message, guidance: "-" });

/** Texts of the findings about text tables in Russian. */
export const ru: Messages<TableCode> = {
  "table/empty": { message: "Файл пуст; ожидалась таблица.", guidance: "Проверьте, тот ли файл выбран и полностью ли он сохранён." },
  "table/too-large": {
    message: "Файл больше ({size} байт), чем допускает предел в {limit} байт.",
    guidance: "Разделите таблицу на несколько файлов или поднимите предел, если доверяете её источнику.",
  },
  "table/not-text": {
    message: "Это файл типа {type}, а не текстовая таблица.",
    guidance: "Книга XLSX читается как есть. Любую другую электронную таблицу сохраните как XLSX или CSV.",
  },
  "table/binary": {
    message: "Файл содержит двоичные данные или текст не в той кодировке, в которой он прочитан; ожидалась текстовая таблица.",
    guidance: "Укажите кодировку или сохраните таблицу заново как CSV в UTF-8.",
  },
  "table/encoding-refused": {
    message: "Байты файла не являются текстом в кодировке {encoding}; ожидалась другая.",
    guidance: "Укажите кодировку, в которой он сохранён: {allowed}. Лучше сохранить его заново как CSV в UTF-8.",
  },
  "table/encoding-taken": {
    message: "В файле не указана кодировка; он прочитан как {encoding}, основание: {because}. Уверенность: {confidence}.",
    guidance: "Посмотрите на буквы в результате. Если они неверны, укажите кодировку или сохраните таблицу как CSV в UTF-8.",
  },
  "table/delimiter-taken": {
    message:
      "Ячейки могли бы разделять разные знаки; выбрано: {delimiter}, так как с этим знаком большинство строк одинаковой ширины. Уверенность: {confidence}.",
    guidance: "Проверьте столбцы. Если они неверны, укажите разделитель.",
  },
  "table/limit-cell": {
    message: "Ячейка длиннее предела в {limit} знаков.",
    guidance: "Незакрытая кавычка часто превращает весь файл в одну ячейку. Посмотрите на предыдущую строку.",
  },
  "table/limit-cells": { message: "В таблице больше ячеек, чем допускает предел: {limit}.", guidance: "Разделите таблицу на несколько файлов." },
  "table/limit-columns": {
    message: "В строке больше ячеек, чем допускает предел: {limit}.",
    guidance: "Проверьте разделитель и поищите пропущенный перевод строки.",
  },
  "table/unclosed-quote": {
    message: "Эту ячейку открывает кавычка, которую ничто не закрывает; остаток файла стал бы одной ячейкой.",
    guidance: "Добавьте закрывающую кавычку или удвойте кавычку, которая принадлежит тексту.",
  },
  "table/text-after-quote": {
    message: "В этой ячейке после закрывающей кавычки стоит текст; он сохранён.",
    guidance: "Внутри ячейки в кавычках кавычка пишется дважды. Проверьте ячейку.",
  },
  "confidence/high": word("высокая"),
  "confidence/medium": word("средняя"),
  "confidence/low": word("низкая"),
  "because/letters": word("получающиеся буквы"),
  "because/zero-bytes": word("нулевые байты"),
  "delimiter/0": word("запятая"),
  "delimiter/1": word("точка с запятой"),
  "delimiter/2": word("табуляция"),
  "delimiter/3": word("вертикальная черта"),
};
